package org.singlewindow.hub.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.platform.PlatformCheck;
import org.singlewindow.hub.platform.PlatformFile;
import org.singlewindow.hub.platform.PlatformFinding;
import org.singlewindow.hub.platform.PlatformMessage;
import org.singlewindow.hub.platform.PlatformReader;
import org.singlewindow.hub.platform.PlatformTable;
import org.singlewindow.hub.platform.PlatformXml;
import org.xml.sax.SAXException;

/** Reads the messages of platform files (平台文件) by their tables of records. */
final class PlatformMessages {

  private static final int HASH = 12;
  private static final int CREATE_TIME = 6;

  private final Stylesheets stylesheets;
  private final EventBuilder events;
  private final Map<Path, PlatformTable> tables = new ConcurrentHashMap<>();

  PlatformMessages(Stylesheets stylesheets, EventBuilder events) {
    this.stylesheets = stylesheets;
    this.events = events;
  }

  /** The messages of a file; what is wrong is said in them, never by an exception. */
  List<Translated> read(Inbound in, List<Standard> spoken) {
    PlatformFile file = PlatformReader.read(in.bytes());
    if (file.broken().isPresent()) {
      List<Refusal> why = List.of(file.broken().get().toRefusal());
      return List.of(new Translated("", "", List.of(), why, List.of()));
    }
    List<Translated> all = new ArrayList<>();
    for (PlatformMessage message : file.messages()) {
      String within = file.messages().size() > 1 ? "/" + (all.size() + 1) : "";
      all.add(read(in, spoken, file, message, within));
    }
    return all;
  }

  private Translated read(
      Inbound in,
      List<Standard> spoken,
      PlatformFile file,
      PlatformMessage message,
      String within) {
    String name = message.type();
    String id = identity(in, message, within);
    try (Desk desk = Desk.open(MessageReader.day(in.receivedAt()))) {
      Optional<Path> mapping = find(in, spoken, name, "in.xslt");
      Optional<PlatformTable> table = find(in, spoken, name, PlatformTable.FILE).map(this::table);
      boolean agreed = mapping.isPresent() && table.isPresent() && in.receives().contains(name);
      List<Refusal> warnings = findings(file, message, agreed ? table : Optional.empty(), desk);
      if (!agreed && (!name.isEmpty() || desk.refusals().isEmpty())) {
        String place = message.records().get(0).place();
        desk.refuse("HUB-R402", place, name, String.join(", ", in.receives()));
      }
      if (!desk.refusals().isEmpty()) {
        return new Translated(id, name, List.of(), desk.refusals(), warnings);
      }
      XdmNode node = xml(message, table.get(), file.charset());
      MessageReader.Found found = new MessageReader.Found(id, name, mapping.get(), node, false);
      List<Event> told = events.build(in, found, desk);
      return new Translated(id, name, told, desk.refusals(), desk.warnings(warnings));
    }
  }

  /** What is wrong lies on the desk; what is odd comes back. */
  private static List<Refusal> findings(
      PlatformFile file, PlatformMessage message, Optional<PlatformTable> table, Desk desk) {
    List<PlatformFinding> checked =
        table.map(one -> PlatformCheck.check(message, one)).orElse(List.of());
    List<Refusal> warnings = new ArrayList<>();
    Stream.of(file.warning().stream(), message.findings().stream(), checked.stream())
        .flatMap(one -> one)
        .forEach(
            finding -> {
              Refusal refusal = finding.toRefusal();
              if (finding.kind().isError()) {
                desk.refuse(refusal.code(), refusal.place(), refusal.came(), refusal.expected());
              } else {
                warnings.add(refusal);
              }
            });
    return List.copyOf(warnings);
  }

  /**
   * A platform file has no number of its own: when it was made and what is in it is its identity.
   * An Idempotency-Key names all that came in one request, so each message adds its place within.
   */
  private static String identity(Inbound in, PlatformMessage message, String within) {
    if (in.answers().isPresent()) {
      return in.answers().get() + "/reply" + within;
    }
    String content = HexFormat.of().formatHex(MessageIds.sha256(in.bytes())).substring(0, HASH);
    String made = message.records().get(0).field(CREATE_TIME);
    String own = message.type() + "/" + made + "/" + content + within;
    return MessageIds.of(in.saidBy(), in.idempotencyKey().map(key -> key + within).orElse(own));
  }

  private static Optional<Path> find(Inbound in, List<Standard> spoken, String name, String file) {
    return spoken.stream()
        .flatMap(
            one -> Translator.find(one, MessageReader.safe(name), file, in.overrides()).stream())
        .findFirst();
  }

  private PlatformTable table(Path file) {
    return tables.computeIfAbsent(
        file, one -> PlatformTable.of(one.toString(), CsvTable.read(one)));
  }

  private XdmNode xml(PlatformMessage message, PlatformTable table, String charset) {
    try {
      BuildingContentHandler to =
          stylesheets.processor().newDocumentBuilder().newBuildingContentHandler();
      PlatformXml.write(message, table, charset, to);
      return to.getDocumentNode();
    } catch (SAXException | SaxonApiException e) {
      throw new IllegalStateException("a message cannot be made a document", e);
    }
  }
}
