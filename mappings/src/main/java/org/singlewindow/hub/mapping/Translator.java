package org.singlewindow.hub.mapping;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.SAXDestination;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.edifact.EdifactWriter;
import org.singlewindow.hub.platform.PlatformTable;

/**
 * Between partners' messages and our words, both ways, by the mappings on disk. What a sender got
 * wrong comes back as refusals, all of a message's together; a broken mapping is our fault and an
 * exception. Safe for threads.
 */
public final class Translator implements AutoCloseable {

  private final Path mappings;
  private final CanonicalXml canonical;
  private final Stylesheets stylesheets;
  private final Map<String, Standard> standards = new ConcurrentHashMap<>();
  private final MessageReader reader;

  /**
   * A translator.
   *
   * @param mappings the folder {@code mappings/}
   * @param parties partners' codes for parties
   */
  public Translator(Path mappings, PartyCodes parties, CanonicalXml canonical) {
    this.mappings = mappings.toAbsolutePath().normalize();
    this.canonical = canonical;
    this.stylesheets =
        new Stylesheets(
            List.of(this.mappings, this.mappings.resolveSibling("adapters")),
            new CodeTables(mappings.resolve("codes")),
            parties);
    this.reader = new MessageReader(stylesheets, canonical);
  }

  /**
   * Reads what was received.
   *
   * @return one per message found in it, at least one
   */
  public List<Translated> read(Inbound in) {
    return readAll(in).messages();
  }

  /** Reads what was received, and says of the interchanges it came in what their answer needs. */
  public Reading readAll(Inbound in) {
    return Envelopes.read(in, this::readBare);
  }

  private Reading readBare(Inbound in) {
    List<Standard> known = in.standards().stream().map(this::standard).toList();
    Set<Standard.Syntax> agreed =
        known.stream().flatMap(Standard::syntaxes).collect(Collectors.toSet());
    Standard.Syntax syntax = Standard.Syntax.of(in.bytes(), agreed);
    List<Standard> spoken = known.stream().filter(one -> one.reads(syntax)).toList();
    return reader.readAll(in, syntax, spoken);
  }

  /**
   * Writes an instruction as a partner's message, in the first of the standards that has it.
   *
   * @throws IllegalStateException when the mapping is missing or broken
   */
  public Written write(Outbound out) {
    Standard standard =
        out.standards().stream()
            .map(this::standard)
            .filter(one -> find(one, out.message(), "out.xslt", out.overrides()).isPresent())
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "none of " + out.standards() + " writes " + out.message()));
    Path stylesheet = find(standard, out.message(), "out.xslt", out.overrides()).orElseThrow();
    byte[] bytes = write(standard, stylesheet, out);
    // the number first: who reads a folder by name reads in our order
    String fileName = out.reference() + "_" + out.message() + "." + standard.syntax().extension();
    return new Written(bytes, standard.syntax().contentType(), out.message(), fileName);
  }

  private byte[] write(Standard standard, Path stylesheet, Outbound out) {
    try (Desk desk = Desk.open("9999")) {
      byte[] bytes = run(standard, stylesheet, out);
      if (!desk.refusals().isEmpty()) {
        // a partner must not get a message with a hole where a code or a value was needed
        throw new Stylesheets.MappingFault(
            stylesheet, new IllegalArgumentException(desk.refusals().toString()));
      }
      return bytes;
    } catch (SaxonApiException e) {
      throw new Stylesheets.MappingFault(stylesheet, e);
    }
  }

  private byte[] run(Standard standard, Path stylesheet, Outbound out) throws SaxonApiException {
    String xml = canonical.writeInstruction(out.instruction());
    Map<String, String> parameters =
        Map.of("reference", out.reference(), "sequence", Long.toString(out.sequence()));
    XdmNode node =
        stylesheets
            .processor()
            .newDocumentBuilder()
            .build(new StreamSource(new java.io.StringReader(xml)));
    if (standard.syntax() == Standard.Syntax.EDIFACT) {
      EdifactWriter writer = new EdifactWriter();
      stylesheets.run(stylesheet, node, parameters, new SAXDestination(writer));
      return writer.bytes();
    }
    if (standard.syntax() == Standard.Syntax.CSV) {
      Path columns = find(standard, out.message(), CsvColumns.FILE, out.overrides()).orElseThrow();
      XdmDestination rows = new XdmDestination();
      stylesheets.run(stylesheet, node, parameters, rows);
      return new CsvRows(CsvColumns.read(columns), stylesheet).write(rows.getXdmNode());
    }
    if (standard.syntax() == Standard.Syntax.PLATFORM) {
      Path file = find(standard, out.message(), PlatformTable.FILE, out.overrides()).orElseThrow();
      XdmDestination records = new XdmDestination();
      stylesheets.run(stylesheet, node, parameters, records);
      PlatformTable table = PlatformTable.of(file.toString(), CsvTable.read(file));
      return new PlatformRows(table, stylesheet).write(records.getXdmNode());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    stylesheets.run(stylesheet, node, parameters, stylesheets.serializer(stylesheet, bytes));
    return bytes.toByteArray();
  }

  /**
   * Writes a door's answer in the words of a standard, by its {@code acknowledge.xslt}.
   *
   * @throws IllegalStateException when the mapping is missing or broken
   */
  public byte[] acknowledge(String standard, Acknowledgement acknowledgement) {
    Path stylesheet = standard(standard).folder().resolve("acknowledge.xslt");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    XdmNode node =
        XmlSyntax.element(
            stylesheets.processor(),
            "acknowledgement",
            Map.of(
                "accepted",
                Boolean.toString(acknowledgement.accepted()),
                "messageId",
                acknowledgement.messageId()),
            acknowledgement.text());
    stylesheets.run(stylesheet, node, Map.of(), stylesheets.serializer(stylesheet, bytes));
    return bytes.toByteArray();
  }

  private Standard standard(String name) {
    return standards.computeIfAbsent(name, key -> Standard.read(mappings, key));
  }

  /** A mapping: the adapter's own where it has one, else the standard's. */
  static Optional<Path> find(
      Standard standard, String message, String file, Optional<Path> overrides) {
    String folder = message.toLowerCase(Locale.ROOT);
    return overrides
        .map(own -> own.resolve(folder).resolve(file))
        .filter(Files::exists)
        .or(
            () ->
                Optional.of(standard.folder().resolve(folder).resolve(file)).filter(Files::exists));
  }

  @Override
  public void close() {
    reader.close();
  }
}
