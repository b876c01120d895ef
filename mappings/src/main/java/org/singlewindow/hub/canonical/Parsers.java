package org.singlewindow.hub.canonical;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The parser of canonical text: the JDK's own, looked for once. Left to itself, JAXB looks for a
 * parser in every jar at every message, which costs more than the message.
 */
final class Parsers {

  private static final SAXParserFactory FACTORY = factory();

  private Parsers() {}

  private static SAXParserFactory factory() {
    SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      // nothing canonical declares a document type; who does wants to reach another file
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("the JDK's parser has no secure mode", e);
    }
  }

  /** A parser for one text, with namespaces and without document types. */
  static synchronized XMLReader reader() {
    try {
      return FACTORY.newSAXParser().getXMLReader();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("the JDK makes no parser", e);
    }
  }
}
