package org.singlewindow.hub.adapter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.singlewindow.hub.mapping.StandardFolder;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What the schema of an XML standard declares and none of its stylesheets, in or out, names. One
 * schema serves all messages of a standard, so it is asked of the standard as a whole.
 */
final class XmlParts {

  private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema";

  private XmlParts() {}

  /** Paths of declared elements without elements inside that no stylesheet names. */
  static Set<String> unread(StandardFolder standard) {
    Path contract = standard.path().resolve(standard.properties().getProperty("contract", ""));
    if (!standard.syntax().equals("xml") || !Files.isRegularFile(contract)) {
      return Set.of();
    }
    StylesheetNames names = StylesheetNames.of(stylesheets(standard), standard.expressions());
    Set<String> written = written(standard);
    Set<String> unread = new LinkedHashSet<>();
    for (String path : declared(contract)) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      if (!names.names(name) && !written.contains(name)) {
        unread.add(path);
      }
    }
    return unread;
  }

  private static List<Path> stylesheets(StandardFolder standard) {
    return standard.messages().stream()
        .flatMap(message -> Stream.of(message.resolve("in.xslt"), message.resolve("out.xslt")))
        .filter(Files::exists)
        .toList();
  }

  /** Names of elements that outbound stylesheets write. */
  private static Set<String> written(StandardFolder standard) {
    Set<String> written = new LinkedHashSet<>();
    Folders.walk(standard.path()).stream()
        .filter(file -> file.toString().endsWith(".xslt"))
        .forEach(file -> collect(root(file), written));
    return written;
  }

  private static void collect(Element element, Set<String> names) {
    names.add(element.getLocalName());
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        collect(child, names);
      }
    }
  }

  private static Set<String> declared(Path contract) {
    Set<String> paths = new LinkedHashSet<>();
    Element schema = root(contract);
    Set<String> types = new LinkedHashSet<>(); // an element of such a type has others inside
    NodeList complex = schema.getElementsByTagNameNS(SCHEMA, "complexType");
    for (int i = 0; i < complex.getLength(); i++) {
      types.add(((Element) complex.item(i)).getAttribute("name"));
    }
    declared(schema, "", types, paths);
    return paths;
  }

  private static void declared(
      Element element, String above, Set<String> types, Set<String> paths) {
    boolean declares =
        element.getLocalName().matches("element|complexType")
            && element.getNamespaceURI().equals(SCHEMA)
            && element.hasAttribute("name");
    String here = declares ? above + element.getAttribute("name") : above;
    boolean leaf =
        element.getElementsByTagNameNS(SCHEMA, "element").getLength() == 0
            && !types.contains(element.getAttribute("type").replaceFirst(".*:", ""));
    if (declares && leaf && element.getLocalName().equals("element")) {
      paths.add(here);
    }
    String below = declares ? here + "/" : above;
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        declared(child, below, types, paths);
      }
    }
  }

  private static Element root(Path file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    } catch (ParserConfigurationException | SAXException | java.io.IOException e) {
      throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
