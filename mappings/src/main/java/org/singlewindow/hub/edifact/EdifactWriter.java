package org.singlewindow.hub.edifact;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.edifact.Tables.Part;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Writes an interchange from the XML the reader tells: SAX events in, bytes out. Places of elements
 * come from the tables, so a mapping names elements and never counts separators. UNT and UNZ are
 * written here, with their counts. One writer serves one interchange.
 */
public final class EdifactWriter extends DefaultHandler {

  private final StringBuilder text = new StringBuilder();
  private final Delimiters delimiters = Delimiters.DEFAULT;
  private final StringBuilder value = new StringBuilder();
  private Charset charset = StandardCharsets.ISO_8859_1;
  private Tables tables = Tables.find("D", "95B").orElseThrow();
  private String interchangeReference = "";
  private String messageReference = "";
  private int messages;
  private int segments;
  private String[][] elements;
  private String segment;
  private int element;
  private int component;
  private List<Part> parts = List.of();
  private List<Part> inside = List.of();
  private boolean inComposite;

  /**
   * The interchange, one segment a line, in the characters its UNB names. Call when the document
   * has ended.
   */
  public byte[] bytes() {
    return text.toString().getBytes(charset);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    value.setLength(0);
    if (segment == null) {
      startSegment(name);
    } else if (!inComposite) {
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
            .orElseThrow(
                () -> new IllegalArgumentException("no segment " + name + " in the table"));
    elements = new String[parts.size()][];
    element = -1;
  }

  private void startPart(String name) {
    element = place(parts, element, name, "element");
    Optional<List<Part>> composed = tables.find(name);
    if (composed.isPresent()) {
      inComposite = true;
      inside = composed.get();
      component = -1;
      elements[element] = new String[inside.size()];
    }
  }

  private int place(List<Part> among, int after, String name, String kind) {
    for (int i = after + 1; i < among.size(); i++) {
      if (among.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        segment + " has no " + kind + " " + name + " at this place; the order is " + among);
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
    } else if (inComposite && name.matches("[CS][0-9]{3}")) {
      inComposite = false;
    } else if (inComposite) {
      elements[element][component] = checked(name);
    } else {
      elements[element] = new String[] {checked(name)};
    }
  }

  private String checked(String name) {
    String written = value.toString().trim();
    tables
        .form(name)
        .filter(form -> written.length() > form.most())
        .ifPresent(
            form -> {
              throw new IllegalArgumentException(
                  segment + "/" + name + " is longer than " + form.most() + ": " + written);
            });
    return written;
  }

  private void endSegment() {
    if (segment.equals("UNB")) {
      interchangeReference = elements[4][0];
      charset = Tokenizer.charsetOf(elements[0][0]);
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

  private void write(String tag, String[][] of) {
    segments++;
    List<String> written = new ArrayList<>();
    for (String[] components : of) {
      written.add(
          components == null ? "" : join(List.of(escaped(components)), delimiters.component()));
    }
    String body = join(written, delimiters.element());
    text.append(tag);
    if (!body.isEmpty()) {
      text.append(delimiters.element()).append(body);
    }
    text.append(delimiters.terminator()).append('\n');
  }

  private String[] escaped(String[] components) {
    String[] escaped = new String[components.length];
    for (int i = 0; i < components.length; i++) {
      escaped[i] = components[i] == null ? "" : escape(components[i]);
    }
    return escaped;
  }

  private String escape(String plain) {
    if (!charset.newEncoder().canEncode(plain)) {
      throw new IllegalArgumentException(charset + " of this UNB cannot write " + plain);
    }
    StringBuilder escaped = new StringBuilder();
    for (char c : plain.toCharArray()) {
      if (delimiters.isSpecial(c)) {
        escaped.append(delimiters.release());
      }
      escaped.append(c == '\n' || c == '\r' ? ' ' : c);
    }
    return escaped.toString();
  }

  /** Joined, without empty ones at the end (ISO 9735 clause 8). */
  private static String join(List<String> values, char by) {
    int last = values.size();
    while (last > 0 && values.get(last - 1).isEmpty()) {
      last--;
    }
    return String.join(String.valueOf(by), values.subList(0, last));
  }
}
