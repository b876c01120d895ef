package org.singlewindow.hub.edifact;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.singlewindow.hub.edifact.Tables.Part;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Tells one segment to a SAX handler by its table, and says what of it does not fit. */
final class SegmentXml {

  private static final AttributesImpl NONE = new AttributesImpl();

  private final ContentHandler handler;
  private final Consumer<Finding> findings;
  private Tables tables;
  private int message;
  private int n;
  private Segment segment;

  SegmentXml(ContentHandler handler, Consumer<Finding> findings) {
    this.handler = handler;
    this.findings = findings;
  }

  /** Writes a segment as the n-th of a message. */
  void write(Segment one, Tables by, int inMessage, int place) throws SAXException {
    this.segment = one;
    this.tables = by;
    this.message = inMessage;
    this.n = place;
    AttributesImpl where = new AttributesImpl();
    add(where, "n", place);
    add(where, "line", one.line());
    add(where, "offset", one.offset());
    handler.startElement("", one.tag(), one.tag(), where);
    List<Part> parts = by.find(one.tag()).orElse(List.of());
    if (one.elements().size() > parts.size()) {
      report(
          Finding.Kind.TOO_MANY_ELEMENTS,
          one.tag(),
          "" + one.elements().size(),
          parts.size() + " elements at most");
    }
    for (int i = 0; i < parts.size(); i++) {
      List<String> came = i < one.elements().size() ? one.elements().get(i) : List.of();
      part(parts.get(i), came, one.tag());
    }
    handler.endElement("", one.tag(), one.tag());
  }

  private static void add(AttributesImpl to, String name, int value) {
    to.addAttribute("", name, name, "CDATA", Integer.toString(value));
  }

  private void part(Part part, List<String> came, String path) throws SAXException {
    boolean empty = came.stream().allMatch(String::isEmpty);
    String here = path + "/" + part.name();
    if (empty) {
      if (part.least() > 0) {
        report(Finding.Kind.ELEMENT_MISSING, here, "", "a value");
      }
      return;
    }
    Optional<List<Part>> components = tables.find(part.name());
    if (components.isEmpty()) {
      simple(part.name(), came, here);
      return;
    }
    handler.startElement("", part.name(), part.name(), NONE);
    List<Part> inside = components.get();
    if (came.size() > inside.size()) {
      report(
          Finding.Kind.TOO_MANY_ELEMENTS,
          here,
          "" + came.size(),
          inside.size() + " components at most");
    }
    for (int i = 0; i < inside.size(); i++) {
      String value = i < came.size() ? came.get(i) : "";
      part(inside.get(i), value.isEmpty() ? List.of() : List.of(value), here);
    }
    handler.endElement("", part.name(), part.name());
  }

  private void simple(String name, List<String> came, String here) throws SAXException {
    if (came.size() > 1) {
      report(Finding.Kind.TOO_MANY_ELEMENTS, here, String.join(":", came), "one value");
    }
    String value = came.get(0);
    tables.form(name).ifPresent(form -> check(form, value, here));
    handler.startElement("", name, name, NONE);
    handler.characters(value.toCharArray(), 0, value.length());
    handler.endElement("", name, name);
  }

  private void check(Tables.Form form, String value, String here) {
    if (form.numeric() && !isNumeric(value)) {
      report(Finding.Kind.ELEMENT_NOT_NUMERIC, here, value, "a number");
    } else if (value.length() > form.most() && !form.numeric()) {
      report(Finding.Kind.ELEMENT_TOO_LONG, here, value, form.most() + " characters at most");
    }
  }

  /**
   * ISO 9735 clause 10: digits, one decimal mark, a leading minus; comma and point both circulate.
   */
  private static boolean isNumeric(String value) {
    int digits = 0;
    int marks = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.' || c == ',') {
        marks++;
      } else if (c != '-' || i > 0) {
        return false;
      }
    }
    return digits > 0 && marks <= 1;
  }

  private void report(Finding.Kind kind, String path, String came, String expected) {
    findings.accept(
        new Finding(kind, message, n, path, segment.line(), segment.offset(), came, expected));
  }
}
