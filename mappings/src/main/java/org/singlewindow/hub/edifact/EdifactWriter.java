package org.singlewindow.hub.edifact;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Writes an interchange from the XML the reader tells: SAX events in, bytes out. Places of elements
 * come from the tables, so a mapping names elements and never counts separators. UNT and UNZ are
 * written here, with their counts. One writer serves one interchange.
 */
public final class EdifactWriter extends DefaultHandler {

  private static final Part[] NOTHING = new Part[0];

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder value = new StringBuilder();
  private Delimiters delimiters = Delimiters.DEFAULT;
  private CharsetEncoder encoder = CharacterSet.charsetOf("").newEncoder();
  private Tables tables = Tables.service();
  private String interchangeReference = "";
  private String messageReference = "";
  private int messages;
  private int segments;
  private String[][] elements;
  private String segment;
  private int element;
  private int component;
  private Part[] parts = NOTHING;
  private Part[] inside = NOTHING;

  /**
   * The interchange, one segment a line, in the characters its UNB names. Call when the document
   * has ended.
   */
  public byte[] bytes() {
    return text.toString().getBytes(charset());
  }

  private Charset charset() {
    return encoder.charset();
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    value.setLength(0);
    if (segment == null) {
      startSegment(name);
    } else if (inside.length == 0) {
      startPart(name);
    } else {
      component = place(inside, component, name, "component");
    }
  }

  private void startSegment(String name) {
    if (name.length() != 3 || name.equals("UNT") || name.equals("UNZ")) {
      return;
    }
    segment = name;
    parts =
        tables
            .find(name)
            .orElseThrow(() -> new IllegalArgumentException("no segment " + name + " in the table"))
            .parts();
    elements = new String[parts.length][];
    element = -1;
  }

  private void startPart(String name) {
    element = place(parts, element, name, "element");
    inside = parts[element].components();
    component = -1;
    elements[element] = new String[Math.max(1, inside.length)];
  }

  private int place(Part[] among, int after, String name, String kind) {
    StringBuilder order = new StringBuilder();
    for (int i = after + 1; i < among.length; i++) {
      if (among[i].name().equals(name)) {
        return i;
      }
    }
    for (Part part : among) {
      order.append(' ').append(part.name());
    }
    throw new IllegalArgumentException(
        segment + " has no " + kind + " " + name + " at this place; the order is" + order);
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    value.append(chars, start, length);
  }

  @Override
  public void endElement(String uri, String local, String name) {
    if (segment == null) {
      endAbove(name);
    } else if (name.equals(segment)) {
      endSegment();
    } else if (inside.length > 0 && name.equals(parts[element].name())) {
      inside = NOTHING;
    } else if (inside.length > 0) {
      elements[element][component] = checked(inside[component]);
    } else {
      elements[element][0] = checked(parts[element]);
    }
  }

  private String checked(Part part) {
    String written = value.toString().trim();
    if (written.length() > part.form().most() && !part.form().isNumeric()) {
      throw new IllegalArgumentException(
          segment + "/" + part.name() + " is longer than " + part.form().most() + ": " + written);
    }
    return written;
  }

  private void endSegment() {
    if (segment.equals("UNB")) {
      interchangeReference = elements[4][0];
      encoder = CharacterSet.charsetOf(elements[0][0]).newEncoder();
      boolean four = "4".equals(elements[0][1]);
      delimiters = Delimiters.DEFAULT.withRepetition(four ? '*' : ' ');
    } else if (segment.equals("UNH")) {
      messages++;
      segments = 0;
      messageReference = elements[0][0];
      tables = Tables.find(elements[1][1], elements[1][2]).orElse(tables);
    }
    write(segment, elements);
    segment = null;
  }

  private void endAbove(String name) {
    if (name.equals("Message")) {
      write("UNT", new String[][] {{"" + (segments + 1)}, {messageReference}});
    } else if (name.equals("Interchange")) {
      write("UNZ", new String[][] {{"" + messages}, {interchangeReference}});
    }
  }

  /** A segment, without what is empty at the end of it and of its composites (ISO 9735, 8). */
  private void write(String tag, String[][] of) {
    segments++;
    text.append(tag);
    int owed = 1;
    for (String[] components : of) {
      int from = text.length();
      int colons = 0;
      for (int i = 0; components != null && i < components.length; i++) {
        if (components[i] != null && !components[i].isEmpty()) {
          if (from == text.length()) {
            append(delimiters.element(), owed);
            owed = 0;
          }
          append(delimiters.component(), colons);
          colons = 0;
          escape(components[i]);
        }
        colons++;
      }
      owed++;
    }
    text.append(delimiters.terminator()).append('\n');
  }

  private void append(char separator, int times) {
    for (int i = 0; i < times; i++) {
      text.append(separator);
    }
  }

  private void escape(String plain) {
    if (!encoder.canEncode(plain)) {
      throw new IllegalArgumentException(charset() + " of this UNB cannot write " + plain);
    }
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (delimiters.isSpecial(c)) {
        text.append(delimiters.release());
      }
      text.append(c == '\n' || c == '\r' ? ' ' : c);
    }
  }
}
