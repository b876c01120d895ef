package org.singlewindow.hub.envelope;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import javax.xml.transform.stream.StreamResult;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one XML envelope: its number, and what it carries, as text or as a document. */
final class EnvelopeXml extends DefaultHandler {

  private static final int DEPTH_MAX = 200; // the document within is held to its own limit

  private final StringBuilder path = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder number = new StringBuilder();
  private final ByteArrayOutputStream document = new ByteArrayOutputStream();
  private final Map<String, String> prefixes = new LinkedHashMap<>();
  private EnvelopeKind kind = EnvelopeKind.DATA;
  private String root = "";
  private String payload = "";
  private int depth;
  private boolean found;
  private int copied; // depth at which the document within began; 0 outside
  private Optional<TransformerHandler> copy = Optional.empty();

  private EnvelopeXml() {}

  /**
   * An envelope.
   *
   * @param kind which
   * @param name its root and payload, for a place: {@code DxpMsg/Data}
   * @param text what it carries as text; blank where it carries a document
   * @param document what it carries as a document; empty where it carries text
   * @param number its own number; empty where it has none
   */
  record Read(EnvelopeKind kind, String name, String text, byte[] document, String number) {}

  /** Reads it; empty when it is not well-formed or carries nothing where it should. */
  static Optional<Read> read(byte[] bytes) {
    EnvelopeXml handler = new EnvelopeXml();
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.newSAXParser().parse(new InputSource(new ByteArrayInputStream(bytes)), handler);
    } catch (SAXException e) {
      return Optional.empty(); // its reader says what is wrong with it, and where
    } catch (IOException | ParserConfigurationException e) {
      throw new IllegalStateException("bytes in memory cannot be read", e);
    }
    String name = (handler.root + "/" + handler.kind.payload()).replaceFirst("/$", "");
    return handler.found
        ? Optional.of(
            new Read(
                handler.kind,
                name,
                handler.text.toString(),
                handler.document.toByteArray(),
                handler.number.toString().strip()))
        : Optional.empty();
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) throws SAXException {
    if (copy.isPresent()) {
      copy.get().startPrefixMapping(prefix, uri);
    } else {
      prefixes.put(prefix, uri);
    }
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    if (++depth > DEPTH_MAX) {
      throw new SAXException("too deep");
    }
    if (depth == 1) {
      root = local;
      kind = EnvelopeKind.find(local).orElse(EnvelopeKind.DATA);
      payload = kind.payload();
    } else {
      path.append('/').append(local);
    }
    if (copied == 0 && depth > 1 && isPayload(-local.length() - 1) && document.size() == 0) {
      begin();
    }
    if (copy.isPresent()) {
      copy.get().startElement(uri, local, name, attributes);
    }
    found |= isPayload(0);
  }

  /** True when the path, cut by so many characters, is where the payload stands. */
  private boolean isPayload(int cut) {
    int length = path.length() + cut;
    return length >= 0
        && (payload.isEmpty()
            ? length == 0
            : ("/" + payload).contentEquals(path.subSequence(0, length)));
  }

  private void begin() throws SAXException {
    try {
      SAXTransformerFactory factory =
          (SAXTransformerFactory) TransformerFactory.newDefaultInstance();
      TransformerHandler handler = factory.newTransformerHandler();
      handler.setResult(new StreamResult(document));
      handler.startDocument();
      for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
        handler.startPrefixMapping(prefix.getKey(), prefix.getValue());
      }
      copied = depth;
      copy = Optional.of(handler);
    } catch (TransformerConfigurationException e) {
      throw new IllegalStateException("this Java copies no XML", e);
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    if (copy.isPresent()) {
      copy.get().characters(characters, start, length);
    } else if (isPayload(0)) {
      text.append(characters, start, length);
    } else if (!kind.identity().isEmpty() && ("/" + kind.identity()).contentEquals(path)) {
      number.append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    if (copy.isPresent()) {
      copy.get().endElement(uri, local, name);
      if (depth == copied) {
        copy.get().endDocument();
        copy = Optional.empty();
        copied = 0;
      }
    }
    if (depth > 1) {
      path.setLength(path.length() - local.length() - 1);
    }
    depth--;
  }
}
