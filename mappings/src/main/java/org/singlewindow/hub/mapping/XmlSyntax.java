package org.singlewindow.hub.mapping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads XML: no DOCTYPE, no entities, nothing fetched; checked against its schema, all findings.
 */
final class XmlSyntax {

  private final Processor processor;
  private final Map<Path, Schema> schemas = new ConcurrentHashMap<>();

  XmlSyntax(Processor processor) {
    this.processor = processor;
  }

  /**
   * Reads a document; what is wrong lies on the desk.
   *
   * @return null when it is not XML at all, and the desk says why
   */
  XdmNode read(byte[] bytes) {
    return read(bytes, false);
  }

  /**
   * Reads a document once more, known to be XML, as if it had no namespaces: where senders disagree
   * about them, a mapping and a contract speak of local names alone.
   */
  XdmNode readLocalNames(byte[] bytes) {
    return read(bytes, true);
  }

  private XdmNode read(byte[] bytes, boolean localNames) {
    try {
      DocumentBuilder builder = processor.newDocumentBuilder();
      builder.setLineNumbering(true);
      XMLReader reader = reader(localNames);
      reader.setErrorHandler(new DefaultHandler()); // a fatal error is thrown, nothing is printed
      return builder.build(new SAXSource(reader, source(bytes)));
    } catch (SaxonApiException e) {
      Throwable cause = e;
      while (cause.getCause() != null && !(cause instanceof SAXParseException)) {
        cause = cause.getCause();
      }
      refuse("HUB-R301", cause);
      return null;
    }
  }

  /** A document of one element with attributes and a text. */
  static XdmNode element(
      Processor processor, String name, Map<String, String> attributes, String text) {
    try {
      org.w3c.dom.Document document =
          javax.xml.parsers.DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .newDocument();
      org.w3c.dom.Element element = document.createElement(name);
      attributes.forEach(element::setAttribute);
      element.setTextContent(text);
      document.appendChild(element);
      return processor.newDocumentBuilder().build(new javax.xml.transform.dom.DOMSource(document));
    } catch (ParserConfigurationException | SaxonApiException e) {
      throw new IllegalStateException("a document of one element cannot be made", e);
    }
  }

  /**
   * Checks a document against a schema; every violation lies on the desk with its line.
   *
   * @param localNames true to check it as if it had no namespaces
   */
  void check(byte[] bytes, Path contract, boolean localNames) {
    try {
      Validator validator = schema(contract).newValidator();
      validator.setErrorHandler(
          new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
              // a schema's warning is no finding of the sender's
            }

            @Override
            public void error(SAXParseException e) {
              refuse("HUB-R302", e);
            }

            @Override
            public void fatalError(SAXParseException e) {
              refuse("HUB-R301", e);
            }
          });
      validator.validate(new SAXSource(reader(localNames), source(bytes)));
    } catch (SAXException e) {
      refuse("HUB-R301", e);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("bytes in memory cannot be read", e);
    }
  }

  private static void refuse(String code, Throwable e) {
    if (e instanceof XmlDepth.TooDeep deep) {
      String most = XmlDepth.DEPTH_MAX + " elements within each other";
      Desk.current().refuse("HUB-R745", "line " + deep.getLineNumber(), "", most);
      return;
    }
    String place =
        e instanceof SAXParseException parse
            ? "line " + parse.getLineNumber() + ", column " + parse.getColumnNumber()
            : "document";
    String message = e.getMessage() == null ? "" : e.getMessage().replaceFirst("^cvc-[^:]*: ", "");
    boolean doctype = message.contains("DOCTYPE");
    Desk.current()
        .refuse(
            doctype ? "HUB-R303" : code,
            place,
            doctype ? "DOCTYPE" : "",
            doctype ? "a document without DOCTYPE" : message.replaceFirst("[.]$", ""));
  }

  private Schema schema(Path contract) {
    return schemas.computeIfAbsent(
        contract,
        file -> {
          try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(file.toFile());
          } catch (SAXException e) {
            throw new Stylesheets.MappingFault(file, e);
          }
        });
  }

  private static InputSource source(byte[] bytes) {
    return new InputSource(new ByteArrayInputStream(bytes));
  }

  private static XMLReader reader(boolean localNames) {
    XMLReader reader = new XmlDepth(reader());
    return localNames ? new LocalNames(reader) : reader;
  }

  /** Java 25's parser ends at a depth of its own, in its own words: ours is said to the sender. */
  private static XMLReader withoutItsOwnDepth(XMLReader reader) {
    try {
      reader.setProperty("jdk.xml.maxElementDepth", "0");
    } catch (SAXException e) {
      return reader; // an older parser, or another, has no such limit
    }
    return reader;
  }

  private static XMLReader reader() {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      return withoutItsOwnDepth(factory.newSAXParser().getXMLReader());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("this Java has no safe XML parser", e);
    }
  }
}
