package org.singlewindow.hub.edifact;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
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
 * Reads a stream of UN/EDIFACT interchanges and tells it as one XML document (the shape is in the
 * package's description). What is wrong is collected with its place, all of it, and reading goes on
 * where it can. One reader serves one thread. Where messages are to be taken one by one, use {@link
 * InterchangeReader}.
 */
public class EdifactReader implements XMLReader {

  private static final AttributesImpl NONE = new AttributesImpl();

  private final Reading reading;
  private List<InterchangeReport> reports = List.of();
  private List<Finding> findings = List.of();
  private ContentHandler handler = new DefaultHandler();
  private DTDHandler dtdHandler;
  private EntityResolver entityResolver;
  private ErrorHandler errorHandler;

  /** A reader with the default limits and tolerance. */
  public EdifactReader() {
    this(Limits.DEFAULT, Tolerance.DEFAULT);
  }

  /** A reader that takes no more than the limits and forgives what the tolerance forgives. */
  public EdifactReader(Limits limits, Tolerance tolerance) {
    this.reading = new Reading(limits, tolerance);
  }

  /** What was wrong with the stream read last: of each interchange its messages, then itself. */
  public List<Finding> findings() {
    return findings;
  }

  /** The interchanges of the stream read last. */
  public List<InterchangeReport> reports() {
    return reports;
  }

  @Override
  public void parse(InputSource input) throws IOException, SAXException {
    reports = List.of();
    findings = List.of();
    List<Finding> found = new ArrayList<>();
    handler.startDocument();
    handler.startElement("", "Interchange", "Interchange", NONE);
    try (InputStream stream = input.getByteStream()) {
      reports = reading.read(stream, new OneDocument());
    }
    handler.endElement("", "Interchange", "Interchange");
    handler.endDocument();
    for (InterchangeReport report : reports) {
      report.messages().forEach(message -> found.addAll(message.findings()));
      found.addAll(report.findings());
    }
    findings = List.copyOf(found);
  }

  /** All messages in the document of this reader's handler. */
  private final class OneDocument implements Stage {

    @Override
    public ContentHandler header() {
      return handler;
    }

    @Override
    public boolean hasDocuments() {
      return false;
    }

    @Override
    public ContentHandler open() {
      return handler;
    }

    @Override
    public void close(MessageReport report) {
      // what it found is in its interchange's report
    }

    @Override
    public ContentHandler trailer() {
      return handler;
    }
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
