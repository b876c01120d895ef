package org.singlewindow.hub.edifact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Makes the structure tables at build time from the published schema packs. Run by the build; the
 * tables lie in the jar, nothing of the packs does.
 */
public final class TableGenerator {

  private TableGenerator() {}

  /**
   * Writes the tables of directories.
   *
   * @param args the folder to write to, then directories such as {@code d95b}
   */
  public static void main(String[] args)
      throws IOException, SAXException, ParserConfigurationException {
    for (int i = 1; i < args.length; i++) {
      Path folder = Path.of(args[0]).resolve(args[i]);
      Files.createDirectories(folder);
      writeSegments(read(args[i] + "/EDIFACT-Segments.dfdl.xsd"), folder.resolve("segments.txt"));
      writeMessages(read(args[i] + "/EDIFACT-Messages.dfdl.xsd"), folder);
    }
  }

  private static Document read(String name)
      throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    try (InputStream stream = TableGenerator.class.getClassLoader().getResourceAsStream(name)) {
      return factory.newDocumentBuilder().parse(stream);
    }
  }

  /** Lines: {@code BGM C002:0:1 E1004:0:1}, {@code C002 E1001:0:1}, {@code E1001 an 0 3}. */
  private static void writeSegments(Document schema, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Element type : children(schema.getDocumentElement())) {
      String name = type.getAttribute("name").split("-")[0];
      if (type.getLocalName().equals("complexType")) {
        lines.add(name + parts(type));
      } else if (type.getLocalName().equals("simpleType")) {
        simple(type, name, lines);
      }
    }
    Files.write(file, lines);
  }

  private static String parts(Element type) {
    StringBuilder line = new StringBuilder();
    for (Element part : children(type)) {
      if (part.getLocalName().equals("element")) {
        line.append(' ').append(part.getAttribute("name")).append(occurs(part));
      } else {
        line.append(parts(part));
      }
    }
    return line.toString();
  }

  private static void simple(Element type, String name, List<String> lines) {
    List<Element> inside = children(type);
    if (!name.startsWith("E") || inside.isEmpty()) {
      return;
    }
    String base = inside.get(0).getAttribute("base");
    String form = base.substring(base.indexOf(':') + 1);
    String kind = form.startsWith("numeric") ? "n" : "an";
    String[] lengths = form.replaceAll("[a-z]+", "").split("-");
    String least = lengths.length == 2 ? lengths[0] : lengths[0].isEmpty() ? "0" : lengths[0];
    String most = lengths[lengths.length - 1].isEmpty() ? "512" : lengths[lengths.length - 1];
    lines.add(name + " " + kind + " " + least + " " + most);
  }

  /** One file a message: {@code BGM:1:1} for a segment, {@code (0:9 ... )} around a group. */
  private static void writeMessages(Document schema, Path folder) throws IOException {
    for (Element type : children(schema.getDocumentElement())) {
      String name = type.getAttribute("name");
      if (type.getLocalName().equals("complexType") && name.matches("[A-Z]{6}")) {
        StringBuilder text = new StringBuilder();
        structure(type, text);
        Files.writeString(folder.resolve(name + ".txt"), text.toString().trim() + "\n");
      }
    }
  }

  private static void structure(Element node, StringBuilder text) {
    for (Element child : children(node)) {
      if (!child.getLocalName().equals("element")) {
        structure(child, text);
      } else if (child.getAttribute("name").startsWith("SegGrp-")) {
        text.append("(").append(child.getAttribute("name").substring(7)).append(occurs(child));
        text.append(' ');
        structure(child, text);
        text.append(") ");
      } else {
        text.append(child.getAttribute("name")).append(occurs(child)).append(' ');
      }
    }
  }

  private static String occurs(Element element) {
    String least = element.getAttribute("minOccurs");
    String most = element.getAttribute("maxOccurs");
    return ":" + (least.isEmpty() ? "1" : least) + ":" + (most.isEmpty() ? "1" : most);
  }

  private static List<Element> children(Element parent) {
    List<Element> elements = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && !element.getLocalName().equals("annotation")) {
        elements.add(element);
      }
    }
    return elements;
  }
}
