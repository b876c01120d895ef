package org.singlewindow.hub.mapping;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Refusal;

/**
 * Reads messages of any syntax by their stylesheets, and says everything that is wrong with them.
 */
final class MessageReader implements AutoCloseable {

  private final Stylesheets stylesheets;
  private final XmlSyntax xml;
  private final JsonSyntax json;
  private final EventBuilder events;
  private final EdifactMessages edifact;
  private final CsvMessages csv = new CsvMessages();
  private final TableMessages tables;
  private final PlatformMessages platform;

  MessageReader(Stylesheets stylesheets, CanonicalXml canonical) {
    this.stylesheets = stylesheets;
    this.xml = new XmlSyntax(stylesheets.processor());
    this.json = new JsonSyntax(stylesheets.processor());
    this.events = new EventBuilder(stylesheets, canonical);
    this.edifact = new EdifactMessages(stylesheets, events);
    this.tables = new TableMessages(stylesheets, events);
    this.platform = new PlatformMessages(stylesheets, events);
  }

  /** What was received in this syntax, with the interchanges it came in. */
  Reading readAll(Inbound in, Standard.Syntax syntax, List<Standard> spoken) {
    return syntax == Standard.Syntax.EDIFACT
        ? edifact.read(in, spoken)
        : new Reading(read(in, syntax, spoken), List.of());
  }

  private List<Translated> read(Inbound in, Standard.Syntax syntax, List<Standard> spoken) {
    if (syntax == Standard.Syntax.XML || syntax == Standard.Syntax.JSON) {
      return readDocument(in, syntax, spoken);
    }
    if (spoken.isEmpty()) {
      Refusal why = new Refusal("HUB-R401", "document", "", String.join(", ", in.standards()));
      return List.of(new Translated("", "", List.of(), List.of(why), List.of()));
    }
    return switch (syntax) {
      case CSV -> tables.read(in, csv.open(in.bytes(), CsvHeader.known(in, spoken)));
      case FIXED -> tables.read(in, FixedMessages.open(in.bytes(), CsvHeader.known(in, spoken)));
      case XLSX -> tables.read(in, XlsxMessages.open(in.bytes(), CsvHeader.known(in, spoken)));
      case PLATFORM -> platform.read(in, spoken);
      default -> throw new IllegalStateException(syntax + " has a reader of its own");
    };
  }

  private List<Translated> readDocument(Inbound in, Standard.Syntax syntax, List<Standard> spoken) {
    try (Desk desk = Desk.open(day(in.receivedAt()))) {
      XdmNode node = syntax == Standard.Syntax.XML ? xml.read(in.bytes()) : json.read(in.bytes());
      return List.of(node == null ? refused("", "", desk) : readDocument(in, spoken, node, desk));
    }
  }

  static String day(Instant at) {
    return at.toString().substring(0, 10);
  }

  private static Translated refused(String id, String name, Desk desk) {
    return new Translated(id, name, List.of(), desk.refusals(), List.of());
  }

  private Translated readDocument(Inbound in, List<Standard> spoken, XdmNode node, Desk desk) {
    if (spoken.isEmpty()) {
      desk.refuse("HUB-R401", "document", "", String.join(", ", in.standards()));
      return refused("", "", desk);
    }
    Standard standard = standard(in, spoken, node);
    String name = stylesheets.find(standard.message(), node);
    String document = stylesheets.find(standard.identity(), node);
    String id = MessageIds.of(in.saidBy(), in.idempotencyKey().orElse(document));
    Optional<Path> mapping = mapping(in, standard, name);
    if (mapping.isEmpty() || !in.receives().contains(name)) {
      desk.refuse("HUB-R402", "message type", name, String.join(", ", in.receives()));
      return refused(document.isEmpty() ? "" : id, name, desk);
    }
    List<Refusal> warnings = checkContract(in.bytes(), standard, name);
    if (in.answers().isEmpty() && document.isBlank()) {
      desk.refuse("HUB-R405", "document id", "", "an id of the document");
    }
    if (!desk.refusals().isEmpty()) {
      return refused(id, name, desk);
    }
    String messageId = in.answers().map(instruction -> instruction + "/reply").orElse(id);
    XdmNode message = standard.localNames() ? xml.readLocalNames(in.bytes()) : node;
    return translate(in, new Found(messageId, name, mapping.get(), message, false), desk, warnings);
  }

  /** The first spoken standard that knows the message; where none does, the first refuses it. */
  private Standard standard(Inbound in, List<Standard> spoken, XdmNode node) {
    return spoken.stream()
        .filter(one -> mapping(in, one, stylesheets.find(one.message(), node)).isPresent())
        .findFirst()
        .orElse(spoken.get(0));
  }

  private static Optional<Path> mapping(Inbound in, Standard standard, String name) {
    return Translator.find(standard, safe(name), "in.xslt", in.overrides());
  }

  /** A name that may be a folder's; anything else finds no mapping. */
  static String safe(String name) {
    return name.matches("[A-Za-z0-9_-]{1,40}") ? name : "-";
  }

  /** What does not fit lies on the desk; what fits and is not carried on comes back. */
  private List<Refusal> checkContract(byte[] bytes, Standard standard, String name) {
    if (standard.syntax() == Standard.Syntax.XML) {
      standard.contract().ifPresent(contract -> xml.check(bytes, contract, standard.localNames()));
      return List.of();
    }
    return Translator.find(standard, name, "contract.schema.json", Optional.empty())
        .map(contract -> json.check(bytes, contract))
        .orElse(List.of());
  }

  /** A message, found and not yet translated. */
  record Found(String id, String name, Path mapping, XdmNode node, boolean test) {}

  private Translated translate(Inbound in, Found found, Desk desk, List<Refusal> warnings) {
    List<Event> translated = events.build(in, found, desk);
    List<Refusal> odd = desk.warnings(warnings);
    return new Translated(found.id(), found.name(), translated, desk.refusals(), odd);
  }

  /** Names of parameters a stylesheet may declare. */
  static Map<String, String> parameters(Inbound in, Found found) {
    return Map.of(
        "message-id", found.id(),
        "said-by", in.saidBy(),
        "answers", in.answers().orElse(""));
  }

  @Override
  public void close() {
    csv.close();
  }
}
