package org.singlewindow.hub.edifact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Makes the structure tables at build time from the published schema packs. Run by the build; the
 * tables lie in the jar, nothing of the packs does. Where they were made before by the same code,
 * they are left as they are.
 */
public final class TableGenerator {

  private TableGenerator() {}

  /**
   * Writes the tables of directories.
   *
   * @param args the folder to write to, then directories such as {@code d95b}, the oldest first
   */
  public static void main(String[] args)
      throws IOException, SAXException, ParserConfigurationException {
    Path to = Path.of(args[0]);
    List<String> directories = List.of(args).subList(1, args.length);
    if (!isMade(to, directories)) {
      CodeLists later = new CodeLists();
      for (int i = directories.size() - 1; i >= 0; i--) {
        write(directories.get(i), to.resolve(directories.get(i)), later);
      }
      Files.writeString(to.resolve("made-from.txt"), made(directories));
    }
    List<String> all = new ArrayList<>(directories);
    try (Stream<Path> found = Files.list(to)) {
      found
          .filter(one -> Files.exists(one.resolve("messages.txt")))
          .map(one -> one.getFileName().toString())
          .filter(name -> !name.equals("service") && !directories.contains(name))
          .sorted()
          .forEach(all::add);
    }
    Files.write(to.resolve("directories.txt"), all);
  }

  private static boolean isMade(Path to, List<String> directories) throws IOException {
    Path stamp = to.resolve("made-from.txt");
    return Files.exists(stamp) && Files.readString(stamp).equals(made(directories));
  }

  /** The directories, and what makes them: a change of this class makes them anew. */
  private static String made(List<String> directories) throws IOException {
    CRC32 makers = new CRC32();
    for (Class<?> maker : List.of(TableGenerator.class, CodeLists.class)) {
      try (InputStream code = maker.getResourceAsStream(maker.getSimpleName() + ".class")) {
        makers.update(code.readAllBytes());
      }
    }
    return String.join(" ", directories) + " " + makers.getValue();
  }

  private static void write(String directory, Path folder, CodeLists later)
      throws IOException, SAXException, ParserConfigurationException {
    Files.createDirectories(folder);
    Document segments = read(directory + "/EDIFACT-Segments.dfdl.xsd");
    writeSegments(segments, folder.resolve("segments.txt"));
    later.add(children(segments.getDocumentElement()));
    Files.write(folder.resolve("codes.txt"), later.lines());
    writeMessages(read(directory + "/EDIFACT-Messages.dfdl.xsd"), folder);
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
    Map<String, String> others = new TreeMap<>(); // E1131a is another place of E1131
    for (Element type : children(schema.getDocumentElement())) {
      String name = type.getAttribute("name").split("-")[0];
      if (type.getLocalName().equals("complexType")) {
        lines.add(name + parts(type));
        others(type, others);
      } else if (type.getLocalName().equals("simpleType")) {
        simple(type, name, lines);
      }
    }
    Map<String, String> forms = new HashMap<>();
    lines.stream().map(line -> line.split(" ", 2)).forEach(line -> forms.put(line[0], line[1]));
    others.forEach((name, of) -> lines.add(name + " " + forms.get(of)));
    Files.write(file, lines);
  }

  private static void others(Element type, Map<String, String> to) {
    for (Element part : children(type)) {
      String name = part.getAttribute("name");
      String of = part.getAttribute("type").replaceAll(".*:|-.*", "");
      if (!part.getLocalName().equals("element")) {
        others(part, to);
      } else if (!name.equals(of) && of.startsWith("E")) {
        to.put(name, of);
      }
    }
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
    List<String> names = new ArrayList<>();
    for (Element type : children(schema.getDocumentElement())) {
      String name = type.getAttribute("name");
      if (type.getLocalName().equals("complexType") && name.matches("[A-Z]{6}")) {
        names.add(name);
        StringBuilder text = new StringBuilder();
        structure(type, text);
        Files.writeString(folder.resolve(name + ".txt"), byTags(name, text.toString()) + "\n");
      }
    }
    Files.writeString(folder.resolve("messages.txt"), String.join(" ", names) + "\n");
  }

  /**
   * BAPLIE 3.1 tells the place of a box (LOC in group 8) from the next cell (LOC+147, group 6) by
   * its qualifier alone. By tags all boxes stand in one cell, so it must hold all; a mapping finds
   * the cells by their qualifiers.
   */
  private static String byTags(String message, String structure) {
    boolean cells = message.equals("BAPLIE") && structure.contains("(8:0:9 LOC:1:1");
    return !cells
        ? structure.trim()
        : structure.replace("(7:0:9 ", "(7:0:99999 ").replace("CNT:1:1", "CNT:0:1").trim();
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

  static List<Element> children(Element parent) {
    List<Element> elements = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && !element.getLocalName().equals("annotation")) {
        elements.add(element);
      }
    }
    return elements;
  }
}
