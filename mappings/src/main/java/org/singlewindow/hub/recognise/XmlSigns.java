package org.singlewindow.hub.recognise;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What in an XML document tells its format: paths of local names near the root, their texts, and
 * the root's namespace. A sign is such a path, {@code *} for any name, with {@code =text} and
 * {@code #part of the namespace} where they are needed.
 */
final class XmlSigns {

  /** What tells a format stands near the root; more is payload. */
  private static final int DEPTH_MAX = 4;

  private static final int ELEMENTS_MAX = 5000;

  private final Map<String, String> texts = new HashMap<>();
  private final Deque<String> path = new ArrayDeque<>();
  private String namespace = "";
  private int line = 1;

  private XmlSigns() {}

  /** What is seen in a document, as far as it can be read. */
  static Seen see(byte[] bytes) {
    XmlSigns signs = new XmlSigns();
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
      signs.read(reader);
    } catch (XMLStreamException e) {
      // what came before the break is what was seen
    }
    String root =
        signs.texts.keySet().stream().filter(p -> !p.contains("/")).findFirst().orElse("");
    String came = root + (signs.namespace.isEmpty() ? "" : " of " + signs.namespace);
    return new Seen(
        "xml/" + (root.isEmpty() ? "?" : root),
        "/" + root + " (line " + signs.line + ")",
        came,
        signs::fits);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private void read(XMLStreamReader reader) throws XMLStreamException {
    int elements = 0;
    while (reader.hasNext() && elements < ELEMENTS_MAX) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          elements++;
          start(reader);
        }
        case XMLStreamConstants.END_ELEMENT -> path.removeLast();
        case XMLStreamConstants.CHARACTERS -> text(reader.getText());
        default -> {
          // comments and instructions tell nothing
        }
      }
    }
  }

  private void start(XMLStreamReader reader) {
    if (path.isEmpty()) {
      namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
      line = reader.getLocation().getLineNumber();
    }
    path.addLast(reader.getLocalName());
    if (path.size() <= DEPTH_MAX) {
      texts.putIfAbsent(String.join("/", path), "");
    }
  }

  private void text(String text) {
    if (path.size() <= DEPTH_MAX && !text.isBlank()) {
      texts.merge(String.join("/", path), text.strip(), (one, more) -> one.isEmpty() ? more : one);
    }
  }

  private boolean fits(String sign) {
    int hash = sign.indexOf('#');
    if (hash >= 0 && !namespace.contains(sign.substring(hash + 1))) {
      return false;
    }
    String[] asked = (hash >= 0 ? sign.substring(0, hash) : sign).split("=", 2);
    Pattern wanted = Pattern.compile(asked[0].replace("*", "[^/]+"));
    return texts.entrySet().stream()
        .anyMatch(
            seen ->
                wanted.matcher(seen.getKey()).matches()
                    && (asked.length == 1 || seen.getValue().equals(asked[1])));
  }
}
