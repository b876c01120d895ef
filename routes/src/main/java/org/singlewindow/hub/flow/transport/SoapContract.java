package org.singlewindow.hub.flow.transport;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What a WSDL says: its one service and port, and which of its operations takes which payload.
 *
 * @param operations names of operations by the element each takes
 */
record SoapContract(QName service, QName port, Map<QName, String> operations) {

  private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";

  static SoapContract read(Path wsdl) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      Document document = factory.newDocumentBuilder().parse(wsdl.toFile());
      String namespace = document.getDocumentElement().getAttribute("targetNamespace");
      return new SoapContract(
          new QName(
              namespace, first(document.getDocumentElement(), "service").getAttribute("name")),
          new QName(namespace, first(document.getDocumentElement(), "port").getAttribute("name")),
          operations(document));
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(wsdl + " cannot be read", e);
    }
  }

  private static Map<QName, String> operations(Document document) {
    Map<String, QName> payloads = new HashMap<>();
    NodeList messages = document.getElementsByTagNameNS(WSDL, "message");
    for (int i = 0; i < messages.getLength(); i++) {
      Element message = (Element) messages.item(i);
      payloads.put(message.getAttribute("name"), name(first(message, "part"), "element"));
    }
    Map<QName, String> operations = new HashMap<>();
    Element portType = first(document.getDocumentElement(), "portType");
    NodeList all = portType.getElementsByTagNameNS(WSDL, "operation");
    for (int i = 0; i < all.getLength(); i++) {
      Element operation = (Element) all.item(i);
      String input = name(first(operation, "input"), "message").getLocalPart();
      operations.put(payloads.get(input), operation.getAttribute("name"));
    }
    return operations;
  }

  private static Element first(Element within, String name) {
    return (Element) within.getElementsByTagNameNS(WSDL, name).item(0);
  }

  private static QName name(Element element, String attribute) {
    String[] parts = element.getAttribute(attribute).split(":");
    return parts.length == 1
        ? new QName(element.lookupNamespaceURI(null), parts[0])
        : new QName(element.lookupNamespaceURI(parts[0]), parts[1]);
  }

  /**
   * The operation that takes a payload.
   *
   * @throws IllegalArgumentException when none does
   */
  String operation(String payload) {
    QName root = root(payload);
    String operation = operations.get(root);
    if (operation == null) {
      throw new IllegalArgumentException(
          "the contract takes " + operations.keySet() + ", not " + root);
    }
    return operation;
  }

  private static QName root(String payload) {
    try {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(payload));
      reader.nextTag();
      return reader.getName();
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException("what we wrote is not XML", e);
    }
  }
}
