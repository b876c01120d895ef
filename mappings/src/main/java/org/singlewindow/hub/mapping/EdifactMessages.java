package org.singlewindow.hub.mapping;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.edifact.EdifactReader;
import org.singlewindow.hub.edifact.Finding;
import org.xml.sax.InputSource;

/**
 * Reads interchanges: every message of its own, the good go on and the bad are refused alone. The
 * reader tells its events straight into the tree the stylesheet reads.
 */
final class EdifactMessages {

  private static final String INTERCHANGE_IDENTITY =
      "string-join((../UNB/S002/E0004, ../UNB/S003/E0010, ../UNB/S004/E0017, ../UNB/E0020,"
          + " UNH/E0062), '/')";

  private final Stylesheets stylesheets;
  private final EventBuilder events;

  EdifactMessages(Stylesheets stylesheets, EventBuilder events) {
    this.stylesheets = stylesheets;
    this.events = events;
  }

  /** The messages of what was received; what is wrong is said in them, never by an exception. */
  List<Translated> read(Inbound in, List<Standard> spoken) {
    EdifactReader reader = new EdifactReader();
    List<XdmNode> messages = messages(build(reader, in.bytes()));
    List<Finding> findings = reader.findings();
    if (messages.isEmpty()) {
      return List.of(new Translated("", "", List.of(), nothing(findings), List.of()));
    }
    List<Translated> all = new ArrayList<>();
    for (int i = 0; i < messages.size(); i++) {
      int place = i + 1;
      List<Finding> concerning =
          findings.stream().filter(one -> one.message() == 0 || one.message() == place).toList();
      String within = messages.size() > 1 ? "/" + place : "";
      all.add(readMessage(in, spoken, messages.get(i), concerning, within));
    }
    return all;
  }

  private static List<Refusal> nothing(List<Finding> findings) {
    return findings.isEmpty()
        ? List.of(new Refusal("HUB-R406", "interchange", "", "at least one message"))
        : findings.stream().map(Finding::toRefusal).toList();
  }

  private Translated readMessage(
      Inbound in, List<Standard> spoken, XdmNode node, List<Finding> findings, String within) {
    try (Desk desk = Desk.open(MessageReader.day(in.receivedAt()))) {
      String name = stylesheets.find("UNH/S009/E0065", node);
      String directory = stylesheets.find("concat(UNH/S009/E0052, UNH/S009/E0054)", node);
      String id = identity(in, node, within);
      List<Refusal> warnings = layDown(findings, desk);
      Optional<Path> mapping = mapping(in, spoken, name, directory);
      if (mapping.isEmpty() || !in.receives().contains(name)) {
        desk.refuse(
            "HUB-R402", "UNH/S009", name + ":" + directory, String.join(", ", in.receives()));
      }
      if (!desk.refusals().isEmpty()) {
        return new Translated(id, name, List.of(), desk.refusals(), warnings);
      }
      boolean test = stylesheets.find("../UNB/E0035", node).equals("1");
      MessageReader.Found found = new MessageReader.Found(id, name, mapping.get(), node, test);
      return new Translated(id, name, events.build(in, found, desk), desk.refusals(), warnings);
    }
  }

  /** Errors lie on the desk; what is only odd comes back. */
  private static List<Refusal> layDown(List<Finding> findings, Desk desk) {
    List<Refusal> warnings = new ArrayList<>();
    for (Finding finding : findings) {
      Refusal refusal = finding.toRefusal();
      if (finding.isError()) {
        desk.refuse(refusal.code(), refusal.place(), refusal.came(), refusal.expected());
      } else {
        warnings.add(refusal);
      }
    }
    return warnings;
  }

  private static Optional<Path> mapping(
      Inbound in, List<Standard> spoken, String name, String directory) {
    String standardName = "edifact-" + directory.toLowerCase(Locale.ROOT);
    return spoken.stream()
        .filter(standard -> standard.name().equals(standardName))
        .findFirst()
        .flatMap(
            standard ->
                Translator.find(standard, MessageReader.safe(name), "in.xslt", in.overrides()));
  }

  /**
   * Sender, recipient, UNB date and 0020, UNH 0062: what ISO 9735 makes unique together. An
   * Idempotency-Key names all that came in one request, so each message adds its place within.
   */
  private String identity(Inbound in, XdmNode node, String within) {
    String name =
        in.idempotencyKey()
            .map(key -> key + within)
            .orElseGet(() -> stylesheets.find(INTERCHANGE_IDENTITY, node));
    return MessageIds.of(in.saidBy(), name);
  }

  private XdmNode build(EdifactReader reader, byte[] bytes) {
    try {
      return stylesheets
          .processor()
          .newDocumentBuilder()
          .build(new SAXSource(reader, new InputSource(new ByteArrayInputStream(bytes))));
    } catch (SaxonApiException e) {
      throw new IllegalStateException("our own reader told what is no document", e);
    }
  }

  private static List<XdmNode> messages(XdmNode document) {
    List<XdmNode> found = new ArrayList<>();
    for (XdmNode root : document.children()) {
      root.children("Message").forEach(found::add);
    }
    return found;
  }
}
