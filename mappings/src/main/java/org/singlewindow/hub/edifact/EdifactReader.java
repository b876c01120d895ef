package org.singlewindow.hub.edifact;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xml.sax.ContentHandler;
import org.xml.sax.DTDHandler;
import org.xml.sax.EntityResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a UN/EDIFACT interchange and tells it as XML (the shape is in the package's description).
 * What is wrong is collected with its place, all of it, and reading goes on where it can. One
 * reader serves one thread.
 */
public class EdifactReader implements XMLReader {

  private static final AttributesImpl NONE = new AttributesImpl();

  private final Limits limits;
  private final List<Finding> findings = new ArrayList<>();
  private ContentHandler handler = new DefaultHandler();
  private DTDHandler dtdHandler;
  private EntityResolver entityResolver;
  private ErrorHandler errorHandler;
  private Tokenizer tokenizer;
  private SegmentXml xml;
  private int messages;

  /** A reader with the default limits. */
  public EdifactReader() {
    this(Limits.DEFAULT);
  }

  /** A reader with these limits. */
  public EdifactReader(Limits limits) {
    this.limits = limits;
  }

  /** What was wrong with the interchange read last, in its order. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  @Override
  public void parse(InputSource input) throws IOException, SAXException {
    findings.clear();
    messages = 0;
    handler.startDocument();
    handler.startElement("", "Interchange", "Interchange", NONE);
    try (InputStream stream = input.getByteStream()) {
      tokenizer = new Tokenizer(stream.readAllBytes(), limits);
      xml = new SegmentXml(handler, this::report);
      interchange();
    } catch (Tokenizer.Uncut e) {
      findings.add(e.finding());
    }
    handler.endElement("", "Interchange", "Interchange");
    handler.endDocument();
  }

  private void report(Finding finding) {
    if (findings.size() < limits.findingsMax()) {
      findings.add(finding);
    }
  }

  private void interchange() throws SAXException {
    Optional<Segment> next = tokenizer.next();
    if (next.isEmpty() || !next.get().tag().matches("UNB|UNH")) {
      String came = next.map(Segment::tag).orElse("");
      findings.add(
          new Finding(Finding.Kind.NOT_EDIFACT, 0, 0, "interchange", 1, 0, came, "UNB or UNH"));
      return;
    }
    String reference = "";
    if (next.get().tag().equals("UNB")) {
      tokenizer.charset(next.get().get(1, 1));
      reference = next.get().get(5, 1);
      service(next.get(), 0);
      next = tokenizer.next();
    }
    int segments = 1;
    while (next.isPresent()) {
      if (++segments > limits.segmentsMax()) {
        throw over(next.get());
      }
      Segment segment = next.get();
      next =
          switch (segment.tag()) {
            case "UNH" -> message(segment);
            case "UNZ" -> end(segment, reference);
            case "UNG", "UNE" ->
                tokenizer.next(); // a group is an envelope more, and says nothing new
            default -> stray(segment);
          };
    }
  }

  private Tokenizer.Uncut over(Segment segment) {
    return new Tokenizer.Uncut(
        new Finding(
            Finding.Kind.OVER_LIMIT,
            0,
            0,
            segment.tag(),
            segment.line(),
            segment.offset(),
            "" + limits.segmentsMax(),
            limits.segmentsMax() + " segments"));
  }

  private void service(Segment segment, int n) throws SAXException {
    xml.write(segment, Tables.find("D", "95B").orElseThrow(), n == 0 ? 0 : messages, n);
  }

  private Optional<Segment> stray(Segment segment) {
    report(
        at(
            Finding.Kind.SEGMENT_UNEXPECTED,
            0,
            segment,
            segment.tag(),
            segment.tag(),
            "UNH or UNZ"));
    return tokenizer.next();
  }

  private Finding at(
      Finding.Kind kind, int n, Segment segment, String path, String came, String expected) {
    return new Finding(kind, messages, n, path, segment.line(), segment.offset(), came, expected);
  }

  private Optional<Segment> end(Segment unz, String reference) throws SAXException {
    service(unz, 0);
    if (!equalNumbers(unz.get(1, 1), messages)) {
      report(at(Finding.Kind.COUNT_WRONG, 0, unz, "UNZ/E0036", unz.get(1, 1), "" + messages));
    }
    if (!unz.get(2, 1).equals(reference)) {
      report(at(Finding.Kind.REFERENCE_WRONG, 0, unz, "UNZ/E0020", unz.get(2, 1), reference));
    }
    return tokenizer.next();
  }

  private Optional<Segment> message(Segment unh) throws SAXException {
    messages++;
    handler.startElement("", "Message", "Message", NONE);
    service(unh, 1);
    List<Segment> body = new ArrayList<>();
    Optional<Segment> next = gather(body);
    body(unh, body);
    if (next.isPresent() && next.get().tag().equals("UNT")) {
      trailer(unh, next.get(), body.size() + 2);
      next = tokenizer.next();
    } else {
      report(at(Finding.Kind.TRAILER_MISSING, body.size() + 2, unh, "UNT", "", "UNT"));
    }
    handler.endElement("", "Message", "Message");
    return next;
  }

  /** Fills the body; where the interchange breaks off, the message ends there, and it is said. */
  private Optional<Segment> gather(List<Segment> body) {
    try {
      Optional<Segment> next = tokenizer.next();
      while (next.isPresent() && !next.get().tag().matches("UNT|UNH|UNZ|UNB")) {
        body.add(next.get());
        if (body.size() > limits.segmentsMax()) {
          throw over(next.get());
        }
        next = tokenizer.next();
      }
      return next;
    } catch (Tokenizer.Uncut e) {
      findings.add(e.finding());
      return Optional.empty();
    }
  }

  private void body(Segment unh, List<Segment> body) throws SAXException {
    String type = unh.get(2, 1);
    Optional<Tables> tables = Tables.find(unh.get(2, 2), unh.get(2, 3));
    Optional<List<Tables.Node>> structure = tables.flatMap(found -> found.message(type));
    if (structure.isEmpty() || body.isEmpty()) {
      String came = String.join(":", type, unh.get(2, 2), unh.get(2, 3));
      report(
          at(
              body.isEmpty() ? Finding.Kind.SEGMENT_MISSING : Finding.Kind.UNKNOWN_MESSAGE,
              1,
              unh,
              body.isEmpty() ? "BGM" : "UNH/S009",
              came,
              body.isEmpty() ? "BGM" : "a message of directory D.95B or D.00B"));
      return;
    }
    handler.startElement("", type, type, NONE);
    new MessageXml(handler, xml, this::report, tables.get(), messages, body).write(structure.get());
    handler.endElement("", type, type);
  }

  private void trailer(Segment unh, Segment unt, int count) throws SAXException {
    service(unt, count);
    if (!equalNumbers(unt.get(1, 1), count)) {
      report(at(Finding.Kind.COUNT_WRONG, count, unt, "UNT/E0074", unt.get(1, 1), "" + count));
    }
    if (!unt.get(2, 1).equals(unh.get(1, 1))) {
      report(
          at(Finding.Kind.REFERENCE_WRONG, count, unt, "UNT/E0062", unt.get(2, 1), unh.get(1, 1)));
    }
  }

  /** 000022 is 22: senders pad. */
  private static boolean equalNumbers(String came, int right) {
    return came.matches("0*" + right);
  }

  @Override
  public void parse(String systemId) throws SAXException {
    throw new SAXNotRecognizedException("EDIFACT is read from bytes, not from " + systemId);
  }

  @Override
  public void setContentHandler(ContentHandler to) {
    handler = to;
  }

  @Override
  public ContentHandler getContentHandler() {
    return handler;
  }

  @Override
  public boolean getFeature(String name) {
    return name.endsWith("/namespaces");
  }

  @Override
  public void setFeature(String name, boolean value) {
    // XML's features have no meaning here; hosts set them all the same
  }

  @Override
  public Object getProperty(String name) throws SAXNotRecognizedException {
    throw new SAXNotRecognizedException(name);
  }

  @Override
  public void setProperty(String name, Object value) {
    // as with features
  }

  @Override
  public void setEntityResolver(EntityResolver resolver) {
    entityResolver = resolver;
  }

  @Override
  public EntityResolver getEntityResolver() {
    return entityResolver;
  }

  @Override
  public void setDTDHandler(DTDHandler to) {
    dtdHandler = to;
  }

  @Override
  public DTDHandler getDTDHandler() {
    return dtdHandler;
  }

  @Override
  public void setErrorHandler(ErrorHandler to) {
    errorHandler = to;
  }

  @Override
  public ErrorHandler getErrorHandler() {
    return errorHandler;
  }
}
