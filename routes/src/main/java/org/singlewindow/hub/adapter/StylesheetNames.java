package org.singlewindow.hub.adapter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/**
 * What a stylesheet names of its message, with all it includes: whatever it reads, it names. A name
 * that stands in one of its expressions counts as read; of EDIFACT, an element counts under the
 * segment named before it, or under the segment its template or loop is about.
 */
final class StylesheetNames {

  private static final Pattern WORD = Pattern.compile("[A-Za-z_][\\w.-]*");
  // all that is in an element: asked for by a star, or given whole to a function
  private static final Pattern WHOLE =
      Pattern.compile("([A-Za-z][\\w.-]*)]?(?:/[*](?![\\[:\\w])|(?<=])(?:\\[1])?\\))");
  private static final Pattern LITERAL = Pattern.compile("'[^']*'");
  private static final Pattern CONDITION = Pattern.compile("\\[[^\\[\\]]*]");
  private static final Pattern TEMPLATE = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern EDIFACT =
      Pattern.compile(
          "SegGrp-[0-9]+|(?<![\\w-])(?:[A-Z]{3}|[CS][0-9]{3}|E[0-9]{4}[a-z]?)(?![\\w-])");
  private static final Set<String> LOOPS = Set.of("for-each", "for-each-group");
  private static final Set<String> EXPRESSIONS =
      Set.of(
          "select",
          "test",
          "match",
          "use",
          "group-by",
          "group-adjacent",
          "group-starting-with",
          "group-ending-with");

  private final Set<Path> seen = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> segments = new HashSet<>();
  private final Set<String> elements =
      new HashSet<>(); // EQD/E8260, and E8260 where it is anybody's

  /**
   * Reads stylesheets and those they include.
   *
   * @param expressions what else is asked of a message
   */
  static StylesheetNames of(List<Path> stylesheets, List<String> expressions) {
    StylesheetNames names = new StylesheetNames();
    stylesheets.forEach(names::read);
    expressions.forEach(one -> names.expression(one, Optional.empty()));
    return names;
  }

  /** True when a word stands in an expression or in a text within one. */
  boolean names(String word) {
    return words.contains(word);
  }

  /** True when all that is in an element is read at once: {@code $records[self::r47]/*}. */
  boolean namesAllOf(String element) {
    return words.contains(element + "/*");
  }

  /** True when an element of EDIFACT is read: {@code SegGrp-1/TDT/C222/E8213}. */
  boolean reads(String path) {
    List<String> steps = List.of(path.split("/"));
    int at = 0;
    while (at < steps.size() && steps.get(at).startsWith("SegGrp-")) {
      at++;
    }
    String segment = steps.get(at);
    return steps.subList(at + 1, steps.size()).stream()
        .anyMatch(
            step ->
                elements.contains(segment + "/" + step)
                    || segments.contains(segment) && elements.contains(step));
  }

  private void read(Path file) {
    Path path = file.toAbsolutePath().normalize();
    if (seen.add(path)) {
      walk(document(path).getDocumentElement(), Optional.empty(), path);
    }
  }

  private static Document document(Path file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(file.toFile());
    } catch (ParserConfigurationException | SAXException | java.io.IOException e) {
      throw new IllegalArgumentException(file + " is no stylesheet: " + e.getMessage(), e);
    }
  }

  /** Walks an element whose expressions are about a segment, where they are. */
  private void walk(Element element, Optional<String> about, Path file) {
    String name = element.getLocalName();
    if (name.equals("include") || name.equals("import")) {
      read(file.resolveSibling(element.getAttribute("href")));
      return;
    }
    boolean own = name.equals("template") || name.equals("function");
    Optional<String> within = own ? Optional.empty() : about;
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      String value = attribute.getNodeValue();
      if (EXPRESSIONS.contains(attribute.getNodeName())) {
        Optional<String> last = expression(value, within);
        if (attribute.getNodeName().equals("match") || LOOPS.contains(name)) {
          within = last.or(() -> own ? Optional.empty() : about);
        }
      } else {
        Matcher inside = TEMPLATE.matcher(value);
        while (inside.find()) {
          expression(inside.group(1), within);
        }
      }
    }
    if (expandsText(element)) {
      for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (node instanceof Text text) {
          Optional<String> here = within;
          TEMPLATE
              .matcher(text.getData())
              .results()
              .forEach(inside -> expression(inside.group(1), here));
        }
      }
    }
    for (Element child : children(element)) {
      walk(child, within, file);
    }
  }

  /** True where braces in a text are expressions: the nearest {@code expand-text} says so. */
  private static boolean expandsText(Element element) {
    for (Node node = element; node instanceof Element one; node = node.getParentNode()) {
      if (one.hasAttribute("expand-text")) {
        return one.getAttribute("expand-text").equals("yes");
      }
    }
    return false;
  }

  private static List<Element> children(Element parent) {
    List<Element> elements = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** Notes what an expression names; returns the segment its result is, where it is one. */
  private Optional<String> expression(String text, Optional<String> about) {
    WORD.matcher(text).results().forEach(word -> words.add(word.group()));
    WHOLE.matcher(text).results().forEach(all -> words.add(all.group(1) + "/*"));
    String plain = LITERAL.matcher(text).replaceAll("''");
    Optional<String> segment = about;
    Matcher name = EDIFACT.matcher(plain);
    while (name.find()) {
      String one = name.group();
      if (one.startsWith("SegGrp-") || isOfAFunction(plain, name.start())) {
        segment = Optional.empty();
      }
      if (one.length() == 3) {
        segments.add(one);
        segment = Optional.of(one);
      } else if (one.startsWith("E") || plain.startsWith("/*", name.end())) {
        elements.add(segment.map(under -> under + "/" + one).orElse(one));
      }
    }
    return last(plain);
  }

  /** True in {@code hub:dtms(.)/C507}: of which segment, only the function knows. */
  private static boolean isOfAFunction(String text, int at) {
    return text.startsWith(")/", Math.max(0, at - 2));
  }

  /** The last segment named outside conditions. */
  private static Optional<String> last(String text) {
    String plain = text;
    for (String shorter = ""; !shorter.equals(plain); ) {
      shorter = plain;
      plain = CONDITION.matcher(plain).replaceAll("");
    }
    return EDIFACT
        .matcher(plain)
        .results()
        .map(MatchResult::group)
        .filter(one -> one.length() == 3)
        .reduce((one, later) -> later);
  }
}
