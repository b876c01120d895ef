package org.singlewindow.hub.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.Documents;
import org.singlewindow.hub.journey.Documents.Document;
import org.singlewindow.hub.journey.Dossier;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.journey.Visibility;
import org.singlewindow.hub.ledger.LedgerView;

/** The electronic documents of a case, as a viewer may see them. */
public class CaseDocuments {

  private final LedgerView view;
  private final Parties parties;
  private final Words names;
  private final Words states;

  /**
   * Documents of this ledger.
   *
   * @param names what the documents are called, by code
   * @param states what their states are called, as on the timeline
   */
  public CaseDocuments(LedgerView view, Parties parties, Words names, Words states) {
    this.view = view;
    this.parties = parties;
    this.names = names;
    this.states = states;
  }

  /**
   * The documents of a reference.
   *
   * @return as a tree for JSON; empty when nothing is known or nothing concerns the viewer
   */
  public Optional<Map<String, Object>> find(String reference, Party viewer) {
    List<Subject> subjects = view.listSubjects(reference);
    Map<Subject, Dossier> dossiers = view.dossiers(subjects);
    Visibility visibility = new Visibility(viewer, dossiers.values());
    List<Document> documents = Documents.of(dossiers.values(), visibility, parties);
    if (documents.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("reference", reference);
    tree.put("documents", documents.stream().map(this::tree).toList());
    return Optional.of(tree);
  }

  private Map<String, Object> tree(Document document) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("document", document.code());
    one.put("name", names.of(document.code()));
    one.put("no", document.no());
    one.put("status", document.status());
    one.put("text", states.of(document.machine() + "." + document.status()));
    one.put("issuer", document.issuer());
    one.put("at", document.at().toString());
    one.put("about", document.subject().key());
    return one;
  }
}
