package org.singlewindow.hub.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.WhitespaceStrippingPolicy;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XPathSelector;
import net.sf.saxon.s9api.XdmNode;
import org.singlewindow.hub.csv.CsvFile;
import org.singlewindow.hub.csv.CsvRecord;
import org.singlewindow.hub.csv.SmooksCsv;
import org.singlewindow.hub.edifact.EdifactReader;
import org.singlewindow.hub.platform.PlatformFile;
import org.singlewindow.hub.platform.PlatformLimits;
import org.singlewindow.hub.platform.PlatformReader;
import org.singlewindow.hub.platform.PlatformRecord;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Whether two messages say the same: the same elements, the same values, the same segments.
 * Indentation, order of JSON keys and XML attributes, prefixes, separators and quotes mean nothing.
 */
final class Meaning {

  private static final int FIELDS_MAX = PlatformLimits.DEFAULT.fieldsMax();
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String SAME = "deep-equal($one, $other)";

  private final Processor processor = new Processor(false);

  /**
   * True when both say the same.
   *
   * @param extension of the syntax: {@code xml}, {@code json}, {@code edi}, {@code csv}; anything
   *     else is text
   */
  boolean isSame(String extension, byte[] one, byte[] other) {
    if (Arrays.equals(one, other)) {
      return true;
    }
    try {
      return switch (extension) {
        case "json" -> json(one).equals(json(other));
        case "xml" -> isSame(xml(one), xml(other));
        case "edi" -> isSound(one) && isSound(other) && isSame(edi(one), edi(other));
        case "csv" -> isSameTable(one, other);
        default -> isPlatform(one) ? isSameFile(one, other) : lines(one).equals(lines(other));
      };
    } catch (JsonProcessingException | SaxonApiException e) {
      return false; // what cannot be read has no meaning to compare
    }
  }

  private boolean isSame(Source one, Source other) throws SaxonApiException {
    XPathCompiler compiler = processor.newXPathCompiler();
    compiler.declareVariable(new QName("one"));
    compiler.declareVariable(new QName("other"));
    XPathSelector selector = compiler.compile(SAME).load();
    selector.setVariable(new QName("one"), build(one));
    selector.setVariable(new QName("other"), build(other));
    return selector.effectiveBooleanValue();
  }

  private XdmNode build(Source source) throws SaxonApiException {
    DocumentBuilder builder = processor.newDocumentBuilder();
    builder.setWhitespaceStrippingPolicy(WhitespaceStrippingPolicy.ALL);
    return builder.build(source);
  }

  private static boolean isSameTable(byte[] one, byte[] other) {
    try (SmooksCsv csv = new SmooksCsv()) {
      CsvFile first = csv.read(one);
      CsvFile second = csv.read(other);
      return first.broken().isEmpty()
          && second.broken().isEmpty()
          && cells(first).equals(cells(second));
    }
  }

  private static List<List<String>> cells(CsvFile file) {
    return file.records().stream().map(CsvRecord::cells).toList();
  }

  private static boolean isPlatform(byte[] bytes) {
    return text(bytes).startsWith(PlatformRecord.HEAD + ":");
  }

  /** Line breaks between records and empty fields behind the last say nothing. */
  private static boolean isSameFile(byte[] one, byte[] other) {
    PlatformFile first = PlatformReader.read(one);
    PlatformFile second = PlatformReader.read(other);
    return first.broken().isEmpty()
        && second.broken().isEmpty()
        && records(first).equals(records(second));
  }

  private static List<List<String>> records(PlatformFile file) {
    return file.messages().stream()
        .flatMap(message -> message.records().stream())
        .map(
            record ->
                IntStream.rangeClosed(0, FIELDS_MAX)
                    .mapToObj(n -> n == 0 ? record.id() : record.field(n))
                    .toList())
        .toList();
  }

  private static com.fasterxml.jackson.databind.JsonNode json(byte[] bytes)
      throws JsonProcessingException {
    return JSON.readTree(text(bytes));
  }

  private static Source xml(byte[] bytes) {
    return new StreamSource(new ByteArrayInputStream(bytes));
  }

  private static Source edi(byte[] bytes) {
    return new SAXSource(new WithoutPlaces(), new InputSource(new ByteArrayInputStream(bytes)));
  }

  /** The reader leaves out what it cannot place; two such interchanges must not look the same. */
  private static boolean isSound(byte[] bytes) {
    EdifactReader reader = new EdifactReader();
    try {
      reader.parse(new InputSource(new ByteArrayInputStream(bytes)));
    } catch (IOException | SAXException e) {
      throw new IllegalStateException("bytes in memory cannot be read", e);
    }
    return reader.findings().isEmpty();
  }

  /** Segments without the lines and offsets they stood at. */
  private static final class WithoutPlaces extends XMLFilterImpl {

    WithoutPlaces() {
      super(new EdifactReader());
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes places)
        throws SAXException {
      super.startElement(uri, local, name, new AttributesImpl());
    }
  }

  private static List<String> lines(byte[] bytes) {
    return text(bytes).strip().lines().map(String::strip).toList();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
