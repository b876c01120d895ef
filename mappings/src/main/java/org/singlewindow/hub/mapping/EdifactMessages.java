package org.singlewindow.hub.mapping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.edifact.Finding;
import org.singlewindow.hub.edifact.InterchangeReader;
import org.singlewindow.hub.edifact.InterchangeReport;
import org.singlewindow.hub.edifact.Limits;
import org.singlewindow.hub.edifact.MessageReport;
import org.singlewindow.hub.edifact.MessageSink;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads interchanges: every message of its own, the good go on and the bad are refused alone. The
 * reader tells its events straight into the tree the stylesheet reads.
 */
final class EdifactMessages {

  private static final String INTERCHANGE_IDENTITY =
      "string-join((../UNB/S002/E0004, ../UNB/S003/E0010, ../UNB/S004/E0017, ../UNB/E0020,"
          + " UNH/E0062), '/')";

  private static final String DOCUMENT = "*/BGM/(E1004, C106/E1004)";

  private final Stylesheets stylesheets;
  private final EventBuilder events;

  EdifactMessages(Stylesheets stylesheets, EventBuilder events) {
    this.stylesheets = stylesheets;
    this.events = events;
  }

  /** What was received, read; what is wrong is said in its messages, never by an exception. */
  Reading read(Inbound in, List<Standard> spoken) {
    List<Told> told = new ArrayList<>();
    List<InterchangeReport> interchanges = tell(in, told);
    List<Translated> all = new ArrayList<>();
    for (InterchangeReport interchange : interchanges) {
      List<Told> own =
          told.stream().filter(one -> one.report().interchange() == interchange.place()).toList();
      if (own.isEmpty()) {
        all.add(new Translated("", "", List.of(), nothing(interchange), List.of()));
      }
      for (Told message : own) {
        String within = told.size() > 1 ? "/" + (all.size() + 1) : "";
        all.add(readMessage(in, spoken, message, interchange, within));
      }
    }
    return new Reading(all, interchanges);
  }

  /** A message as the reader told it. */
  private record Told(MessageReport report, XdmNode node) {}

  private List<InterchangeReport> tell(Inbound in, List<Told> to) {
    InterchangeReader reader = new InterchangeReader(Limits.DEFAULT, in.tolerance());
    try {
      return reader.read(new ByteArrayInputStream(in.bytes()), new Trees(to));
    } catch (SAXException | IOException e) {
      throw new IllegalStateException("our own reader told what is no document", e);
    }
  }

  /** Makes a tree of each message. */
  private final class Trees implements MessageSink {

    private final List<Told> told;
    private BuildingContentHandler open;

    Trees(List<Told> told) {
      this.told = told;
    }

    @Override
    public ContentHandler open() throws SAXException {
      try {
        open = stylesheets.processor().newDocumentBuilder().newBuildingContentHandler();
        return open;
      } catch (SaxonApiException e) {
        throw new SAXException(e);
      }
    }

    @Override
    public void close(MessageReport report) throws SAXException {
      try {
        message(open.getDocumentNode()).ifPresent(node -> told.add(new Told(report, node)));
      } catch (SaxonApiException e) {
        throw new SAXException(e);
      }
    }
  }

  private static Optional<XdmNode> message(XdmNode document) {
    for (XdmNode root : document.children()) {
      for (XdmNode message : root.children("Message")) {
        return Optional.of(message);
      }
    }
    return Optional.empty();
  }

  /** Why an interchange that told no message is refused: all that is wrong with it. */
  private static List<Refusal> nothing(InterchangeReport interchange) {
    List<Refusal> refusals =
        Stream.concat(
                interchange.findings().stream(),
                interchange.messages().stream().flatMap(one -> one.findings().stream()))
            .map(Finding::toRefusal)
            .toList();
    return refusals.isEmpty()
        ? List.of(new Refusal("HUB-R406", "interchange", "", "at least one message"))
        : refusals;
  }

  private Translated readMessage(
      Inbound in, List<Standard> spoken, Told told, InterchangeReport interchange, String within) {
    try (Desk desk = Desk.open(MessageReader.day(in.receivedAt()))) {
      XdmNode node = told.node();
      String name = told.report().type();
      String directory = told.report().directory();
      String id = identity(in, node, within);
      Optional<Translated.Origin> origin =
          Optional.of(new Translated.Origin(told.report(), stylesheets.find(DOCUMENT, node)));
      List<Refusal> warnings = layDown(interchange.findings(), told.report().findings(), desk);
      Optional<Path> mapping = mapping(in, spoken, name, directory);
      if (mapping.isEmpty() || !in.receives().contains(name)) {
        desk.refuse(
            "HUB-R402", "UNH/S009", name + ":" + directory, String.join(", ", in.receives()));
      }
      if (!desk.refusals().isEmpty()) {
        return new Translated(id, name, List.of(), desk.refusals(), warnings, origin);
      }
      MessageReader.Found found =
          new MessageReader.Found(id, name, mapping.get(), node, interchange.isTest());
      List<Event> events = this.events.build(in, found, desk);
      return new Translated(id, name, events, desk.refusals(), desk.warnings(warnings), origin);
    }
  }

  /** Errors lie on the desk; what is only odd, or was repaired, comes back. */
  private static List<Refusal> layDown(List<Finding> above, List<Finding> own, Desk desk) {
    List<Refusal> warnings = new ArrayList<>();
    Stream.concat(above.stream(), own.stream())
        .forEach(
            finding -> {
              Refusal refusal = finding.toRefusal();
              if (finding.isError()) {
                desk.refuse(refusal.code(), refusal.place(), refusal.came(), refusal.expected());
              } else {
                warnings.add(refusal);
              }
            });
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
}
