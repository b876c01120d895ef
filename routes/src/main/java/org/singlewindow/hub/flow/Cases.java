package org.singlewindow.hub.flow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.Dossier;
import org.singlewindow.hub.journey.Outlook;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.journey.Visibility;
import org.singlewindow.hub.ledger.LedgerView;
import org.singlewindow.hub.ledger.LedgerView.NumberedSubject;

/** The cases a party takes part in, the one with the latest news first. */
public class Cases {

  private final LedgerView view;
  private final Parties parties;
  private final OutlookTree outlooks;
  private final Clock clock;
  private final int pageMax;

  /**
   * Cases of this ledger.
   *
   * @param pageMax rows of one answer
   */
  public Cases(LedgerView view, Parties parties, Words words, Clock clock, int pageMax) {
    this.view = view;
    this.parties = parties;
    this.outlooks = new OutlookTree(words);
    this.clock = clock;
    this.pageMax = pageMax;
  }

  /**
   * What a party said or was told of, with how it stands.
   *
   * @param cursor the {@code next} of the page before; empty for the first
   * @return cases, and {@code next} while there may be more
   */
  public Map<String, Object> list(Party viewer, Optional<Long> cursor) {
    List<NumberedSubject> rows = view.listCases(viewer.id(), cursor, pageMax);
    List<Map<String, Object>> cases = new ArrayList<>();
    rows.forEach(row -> outlook(row.subject(), viewer).map(outlooks::of).ifPresent(cases::add));
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("cases", cases);
    if (rows.size() == pageMax) {
      tree.put("next", "" + rows.get(rows.size() - 1).seq());
    }
    return tree;
  }

  private Optional<Outlook> outlook(Subject subject, Party viewer) {
    Map<Subject, Dossier> dossiers = view.dossiers(List.of(subject));
    Visibility visibility = new Visibility(viewer, dossiers.values());
    return Outlook.of(subject, dossiers, visibility, parties, clock.instant());
  }
}
