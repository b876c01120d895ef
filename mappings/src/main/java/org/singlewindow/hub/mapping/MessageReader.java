package org.singlewindow.hub.mapping;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.edifact.Finding;
import org.singlewindow.hub.edifact.SmooksEdifact;

/**
 * Reads messages of any syntax by their stylesheets, and says everything that is wrong with them.
 */
final class MessageReader implements AutoCloseable {

  private final Stylesheets stylesheets;
  private final XmlSyntax xml;
  private final JsonSyntax json;
  private final EventBuilder events;
  private final SmooksEdifact edifact = new SmooksEdifact();
  private final CsvMessages csv;

  MessageReader(Stylesheets stylesheets, CanonicalXml canonical) {
    this.stylesheets = stylesheets;
    this.xml = new XmlSyntax(stylesheets.processor());
    this.json = new JsonSyntax(stylesheets.processor());
    this.events = new EventBuilder(stylesheets, canonical);
    this.csv = new CsvMessages(stylesheets, events);
  }

  List<Translated> read(Inbound in, Standard.Syntax syntax, List<Standard> spoken) {
    if (syntax == Standard.Syntax.EDIFACT) {
      return readInterchange(in, spoken);
    }
    if (syntax == Standard.Syntax.CSV) {
      return csv.read(in, spoken);
    }
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
    return translate(in, new Found(messageId, name, mapping.get(), node, false), desk, warnings);
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
  private static String safe(String name) {
    return name.matches("[A-Za-z0-9_-]{1,40}") ? name : "-";
  }

  /** What does not fit lies on the desk; what fits and is not carried on comes back. */
  private List<Refusal> checkContract(byte[] bytes, Standard standard, String name) {
    if (standard.syntax() == Standard.Syntax.XML) {
      standard.contract().ifPresent(contract -> xml.check(bytes, contract));
      return List.of();
    }
    return Translator.find(standard, name, "contract.schema.json", Optional.empty())
        .map(contract -> json.check(bytes, contract))
        .orElse(List.of());
  }

  private List<Translated> readInterchange(Inbound in, List<Standard> spoken) {
    SmooksEdifact.Read read = edifact.read(in.bytes());
    List<XdmNode> messages = children(build(read.xml()), "Message");
    List<Translated> all = new ArrayList<>();
    List<Finding> above = read.findings().stream().filter(one -> one.message() == 0).toList();
    if (messages.isEmpty()) {
      List<Refusal> refusals =
          read.findings().isEmpty()
              ? List.of(new Refusal("HUB-R406", "interchange", "", "at least one message"))
              : read.findings().stream().map(Finding::toRefusal).toList();
      return List.of(new Translated("", "", List.of(), refusals, List.of()));
    }
    for (int i = 0; i < messages.size(); i++) {
      int place = i + 1;
      List<Finding> findings = new ArrayList<>(above);
      read.findings().stream().filter(one -> one.message() == place).forEach(findings::add);
      String within = messages.size() > 1 ? "/" + place : "";
      all.add(readMessage(in, spoken, messages.get(i), findings, within));
    }
    return all;
  }

  private Translated readMessage(
      Inbound in, List<Standard> spoken, XdmNode node, List<Finding> findings, String within) {
    try (Desk desk = Desk.open(day(in.receivedAt()))) {
      String name = stylesheets.find("UNH/S009/E0065", node);
      String directory = stylesheets.find("concat(UNH/S009/E0052, UNH/S009/E0054)", node);
      String id = identity(in, node, within);
      List<Refusal> warnings = new ArrayList<>();
      for (Finding finding : findings) {
        Refusal refusal = finding.toRefusal();
        if (finding.kind().isError()) {
          desk.refuse(refusal.code(), refusal.place(), refusal.came(), refusal.expected());
        } else {
          warnings.add(refusal);
        }
      }
      Optional<Path> mapping =
          spoken.stream()
              .filter(
                  standard ->
                      standard
                          .name()
                          .equals("edifact-" + directory.toLowerCase(java.util.Locale.ROOT)))
              .findFirst()
              .flatMap(
                  standard -> Translator.find(standard, safe(name), "in.xslt", in.overrides()));
      if (mapping.isEmpty() || !in.receives().contains(name)) {
        desk.refuse(
            "HUB-R402", "UNH/S009", name + ":" + directory, String.join(", ", in.receives()));
      }
      if (!desk.refusals().isEmpty()) {
        return new Translated(id, name, List.of(), desk.refusals(), warnings);
      }
      boolean test = stylesheets.find("../UNB/E0035", node).equals("1");
      return translate(in, new Found(id, name, mapping.get(), node, test), desk, warnings);
    }
  }

  /**
   * Sender, recipient, UNB date and 0020, UNH 0062: what ISO 9735 makes unique together. An
   * Idempotency-Key names all that came in one request, so each message adds its place within.
   */
  private String identity(Inbound in, XdmNode node, String within) {
    String interchange =
        "string-join((../UNB/S002/E0004, ../UNB/S003/E0010, ../UNB/S004/E0017, ../UNB/E0020,"
            + " UNH/E0062), '/')";
    String name =
        in.idempotencyKey()
            .map(key -> key + within)
            .orElseGet(() -> stylesheets.find(interchange, node));
    return MessageIds.of(in.saidBy(), name);
  }

  /** A message, found and not yet translated. */
  record Found(String id, String name, Path mapping, XdmNode node, boolean test) {}

  private Translated translate(Inbound in, Found found, Desk desk, List<Refusal> warnings) {
    List<Event> translated = events.build(in, found, desk);
    return new Translated(found.id(), found.name(), translated, desk.refusals(), warnings);
  }

  private XdmNode build(String text) {
    try {
      return stylesheets
          .processor()
          .newDocumentBuilder()
          .build(new StreamSource(new StringReader(text)));
    } catch (SaxonApiException e) {
      throw new IllegalStateException("our own reader wrote what is not XML", e);
    }
  }

  private static List<XdmNode> children(XdmNode document, String name) {
    List<XdmNode> found = new ArrayList<>();
    for (XdmNode root : document.children()) {
      root.children(name).forEach(found::add);
    }
    return found;
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
    edifact.close();
    csv.close();
  }
}
