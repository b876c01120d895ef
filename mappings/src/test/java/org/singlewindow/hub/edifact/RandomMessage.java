package org.singlewindow.hub.edifact;

import java.util.Arrays;
import java.util.Random;
import org.singlewindow.hub.edifact.Structure.Node;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Tells a message that keeps to its tables and is otherwise any: for properties. */
final class RandomMessage {

  private static final AttributesImpl NONE = new AttributesImpl();
  private static final String PLAIN = "ABCXYZ0189 abc";
  private static final String SPECIAL = "+:'?*,.-/()";
  private static final int SEGMENTS_MAX = 120;

  private final Random random;
  private final ContentHandler to;
  private final String letters;
  private int segments;

  /**
   * A message.
   *
   * @param beyond characters above ASCII that its UNB allows
   */
  RandomMessage(long seed, ContentHandler to, String beyond) {
    this.random = new Random(seed);
    this.to = to;
    this.letters = PLAIN + PLAIN + SPECIAL + beyond;
  }

  /** Tells an interchange of one message. */
  void tell(String syntax, String version, String type, String... directory) throws SAXException {
    start("Interchange");
    start("UNB");
    composite("S001", "E0001", syntax, "E0002", version);
    composite("S002", "E0004", "SW?HUB");
    composite("S003", "E0010", "LYG+TA");
    composite("S004", "E0017", version.equals("4") ? "20261124" : "261124", "E0019", "0800");
    simple("E0020", "I'1");
    end("UNB");
    start("Message");
    start("UNH");
    simple("E0062", "M1");
    composite("S009", "E0065", type, "E0052", directory[0], "E0054", directory[1]);
    end("UNH");
    start(type);
    Tables tables = Tables.find(directory[0], directory[1]).orElseThrow();
    level(tables.message(type).orElseThrow().nodes(), 1);
    end(type);
    end("Message");
    end("Interchange");
  }

  private void level(Node[] nodes, int depth) throws SAXException {
    for (int at = 0; at < nodes.length; at++) {
      Node node = nodes[at];
      int most = Math.min(node.most(), segments > SEGMENTS_MAX ? 0 : 3 - Math.min(2, depth / 2));
      most = Math.min(most, mostBeforeAnEarlierPlaceTakesIt(nodes, at));
      int extra = random.nextInt(3) == 0 ? random.nextInt(most + 1) : 0;
      for (int times = Math.max(node.least(), extra); times > 0; times--) {
        if (node.isGroup()) {
          start(node.name());
          segment(node.type());
          Node[] rest = Arrays.copyOfRange(node.children(), 1, node.children().length);
          level(rest, depth + 1);
          end(node.name());
        } else {
          segment(node.type());
        }
      }
    }
  }

  /**
   * How often a node can be told and still be read at its own place: a reader gives a segment to
   * the first place on its way that takes the tag (ISO 9735-1, 8.2), as BAPLIE D.16A gives a LOC
   * after EQD to group 8 and not to the next group 6.
   */
  private static int mostBeforeAnEarlierPlaceTakesIt(Node[] nodes, int at) {
    String tag = nodes[at].type().tag();
    for (int earlier = 0; earlier < at; earlier++) {
      if (takes(nodes[earlier], tag)) {
        return 0;
      }
    }
    if (nodes[at].isGroup()) {
      Node[] inside = nodes[at].children();
      for (int i = 1; i < inside.length; i++) {
        if (takes(inside[i], tag)) {
          return 1;
        }
      }
    }
    return Integer.MAX_VALUE;
  }

  private static boolean takes(Node node, String tag) {
    return node.type().tag().equals(tag)
        || node.isGroup() && Arrays.stream(node.children()).anyMatch(inside -> takes(inside, tag));
  }

  private void segment(SegmentType type) throws SAXException {
    segments++;
    start(type.tag());
    boolean before = true;
    for (Part part : type.parts()) {
      before = part.isMandatory() || random.nextInt(3) == 0 && (before || !part.isRepeat());
      if (before && part.isComposite()) {
        composite(part);
      } else if (before) {
        simple(part.name(), value(part.form()));
      }
    }
    end(type.tag());
  }

  private void composite(Part part) throws SAXException {
    boolean[] has = new boolean[part.components().length];
    boolean any = false;
    for (int i = 0; i < has.length; i++) {
      Part inside = part.components()[i];
      has[i] = inside.isMandatory() || random.nextInt(2) == 0;
      has[i] &= !inside.isRepeat() || has[i - 1];
      any |= has[i];
    }
    has[0] |= !any;
    start(part.name());
    for (int i = 0; i < has.length; i++) {
      if (has[i]) {
        simple(part.components()[i].name(), value(part.components()[i].form()));
      }
    }
    end(part.name());
  }

  private String value(Form form) {
    int length = Math.max(Math.max(1, form.least()), random.nextInt(Math.min(form.most(), 40)) + 1);
    StringBuilder value = new StringBuilder();
    if (form.isNumeric()) {
      for (int i = 0; i < length; i++) {
        value.append((char) ('0' + random.nextInt(10)));
      }
      return value.length() > 2 && random.nextBoolean()
          ? value.insert(2, '.').toString()
          : value + "";
    }
    boolean listed = form.codes() != CodeList.ANY;
    value.append(listed ? 'Z' : (char) ('A' + random.nextInt(26)));
    while (value.length() < length) {
      value.append(letters.charAt(random.nextInt(letters.length())));
    }
    if (value.charAt(length - 1) == ' ') {
      value.setCharAt(length - 1, '?');
    }
    return value.toString();
  }

  private void composite(String name, String... components) throws SAXException {
    start(name);
    for (int i = 0; i < components.length; i += 2) {
      simple(components[i], components[i + 1]);
    }
    end(name);
  }

  private void simple(String name, String value) throws SAXException {
    start(name);
    to.characters(value.toCharArray(), 0, value.length());
    end(name);
  }

  private void start(String name) throws SAXException {
    to.startElement("", name, name, NONE);
  }

  private void end(String name) throws SAXException {
    to.endElement("", name, name);
  }
}
