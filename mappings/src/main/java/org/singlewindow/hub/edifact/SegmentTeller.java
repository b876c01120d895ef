package org.singlewindow.hub.edifact;

import org.singlewindow.hub.edifact.Finding.Kind;
import org.singlewindow.hub.edifact.Tolerance.Mode;
import org.singlewindow.hub.edifact.Tolerance.Point;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Tells a segment as XML by its table, and says what of it does not fit. Kept and used again. */
final class SegmentTeller {

  private static final AttributesImpl NONE = new AttributesImpl();
  private static final String DATE = "C507";

  private final Findings findings;
  private final boolean cuts;
  private final boolean repairsDates;
  private final ValueChecks checks = new ValueChecks();
  private final Places places = new Places();
  private final Instead instead = new Instead();
  private ContentHandler handler;
  private boolean isHeard;
  private CharacterSet characters = CharacterSet.of("");
  private char[] chars = new char[1024];
  private Pieces pieces;
  private SegmentType type;
  private int segment;
  private int n;

  SegmentTeller(Findings findings, Tolerance tolerance) {
    this.findings = findings;
    this.cuts = tolerance.mode(Point.ELEMENT_TOO_LONG) == Mode.REPAIR;
    this.repairsDates = tolerance.mode(Point.DATE_WIDTH) == Mode.REPAIR;
  }

  /** From here on: where it is told to, from which pieces, in which characters. */
  void begin(ContentHandler to, Pieces from, CharacterSet in) {
    handler = to;
    pieces = from;
    characters = in;
    isHeard = true;
  }

  /** Whether what does not fit is said; what was checked before is told without. */
  void hear(boolean on) {
    isHeard = on;
  }

  /** What the next segment tells instead of what came. */
  Instead instead() {
    return instead;
  }

  /** Tells a segment as the n-th of its message. */
  void tell(SegmentType by, int which, int place) throws SAXException {
    type = by;
    segment = which;
    n = place;
    places.set(place, pieces.line(which), pieces.offset(which));
    handler.startElement("", by.tag(), by.tag(), places);
    int first = pieces.firstElement(which);
    int last = pieces.lastElement(which);
    Part[] parts = by.parts();
    if (pieces.hasRepeats) {
      repeated(first, last);
    } else {
      for (int p = 0; p < parts.length; p++) {
        part(parts[p], first + p < last ? first + p : -1, p + 1);
      }
      tooMany(first + parts.length, last, parts.length);
    }
    handler.endElement("", by.tag(), by.tag());
    instead.clear();
  }

  /** Syntax version 4: repeats share a place and are parted by a separator of their own. */
  private void repeated(int first, int last) throws SAXException {
    Part[] parts = type.parts();
    boolean shared = false;
    for (int e = first; e < last; e++) {
      shared |= pieces.isAgain(e);
    }
    int position = -1;
    int p = 0;
    int e = first;
    for (; e < last; e++) {
      boolean more = pieces.isAgain(e);
      position += more ? 0 : 1;
      int from = shared && !more ? type.place(position) : p;
      for (; p < from && p < parts.length; p++) {
        part(parts[p], -1, p + 1);
      }
      if (p >= parts.length || more && !parts[p].isRepeat()) {
        break;
      }
      part(parts[p], e, p + 1);
      p++;
    }
    for (; p < parts.length; p++) {
      part(parts[p], -1, p + 1);
    }
    tooMany(e, last, parts.length);
  }

  private void tooMany(int from, int last, int most) {
    for (int e = from; e < last; e++) {
      if (!pieces.isEmpty(e)) {
        int position = e - pieces.firstElement(segment) + 1;
        String came = show(pieces.start(pieces.firstComponent(e)), last(e));
        say(
            Kind.TOO_MANY_ELEMENTS,
            false,
            position,
            0,
            type.tag(),
            came,
            most + " elements at most");
        return;
      }
    }
  }

  private int last(int element) {
    return pieces.end(pieces.lastComponent(element) - 1);
  }

  private void part(Part part, int element, int position) throws SAXException {
    if (element < 0 || pieces.isEmpty(element)) {
      if (part.isMandatory()) {
        say(Kind.ELEMENT_MISSING, false, position, 0, path(part, null), "", "a value");
      }
      return;
    }
    int first = pieces.firstComponent(element);
    int last = pieces.lastComponent(element);
    if (!part.isComposite()) {
      value(part, null, first, position, 0, true);
      extra(part, first + 1, last, position, 1);
      return;
    }
    handler.startElement("", part.name(), part.name(), NONE);
    composite(part, first, last, position);
    handler.endElement("", part.name(), part.name());
  }

  private void composite(Part part, int first, int last, int position) throws SAXException {
    Part[] inside = part.components();
    boolean ownList = true;
    for (int i = 0; i < inside.length && first + i < last; i++) {
      ownList &= !inside[i].namesAList() || isEmpty(first + i);
    }
    if (part.name().equals(DATE)) {
      date(first, last, position);
    }
    for (int i = 0; i < inside.length; i++) {
      if (first + i < last && !isEmpty(first + i)) {
        value(part, inside[i], first + i, position, i + 1, ownList);
      } else if (inside[i].isMandatory()) {
        say(Kind.ELEMENT_MISSING, false, position, i + 1, path(part, inside[i]), "", "a value");
      }
    }
    extra(part, first + inside.length, last, position, inside.length);
  }

  private boolean isEmpty(int component) {
    return pieces.isBlank(pieces.start(component), pieces.end(component));
  }

  private void extra(Part part, int from, int last, int position, int most) {
    for (int c = from; c < last; c++) {
      if (!isEmpty(c)) {
        int component = most + 1 + c - from;
        String came = show(pieces.start(c), pieces.end(c));
        String right = most == 1 ? "one value" : most + " components at most";
        say(Kind.TOO_MANY_ELEMENTS, false, position, component, path(part, null), came, right);
        return;
      }
    }
  }

  /** The width of a date decides what it means; its format follows it. */
  private void date(int first, int last, int position) {
    if (last - first < 3 || isEmpty(first + 1) || isEmpty(first + 2)) {
      return;
    }
    String declared = pieces.text(pieces.start(first + 2), pieces.end(first + 2));
    int from = pieces.start(first + 1);
    int to = pieces.end(first + 1);
    String right = Dates.format(declared, pieces.data, from, to);
    if (!right.equals(declared)) {
      String expected = right.isEmpty() ? "a date of format " + declared : "format " + right;
      String came = show(from, to) + ":" + declared;
      String where = type.tag() + "/C507/E2379";
      say(Kind.DATE_WIDTH, !right.isEmpty(), position, 3, where, came, expected);
      if (repairsDates && !right.isEmpty()) {
        instead.put(position, 3, right);
      }
    }
  }

  private void value(
      Part part, Part inside, int component, int position, int place, boolean ownList)
      throws SAXException {
    Part simple = inside == null ? part : inside;
    int from = pieces.start(component);
    int to = pieces.end(component);
    if (chars.length < to - from) {
      chars = new char[2 * (to - from)];
    }
    int length = characters.decode(pieces.data, from, to, chars);
    String other = instead.find(position, place);
    if (other != null) {
      length = other.length();
      chars = chars.length < length ? new char[2 * length] : chars;
      other.getChars(0, length, chars, 0);
    }
    length = check(part, inside, from, to, length, position, place, ownList);
    handler.startElement("", simple.name(), simple.name(), NONE);
    handler.characters(chars, 0, length);
    handler.endElement("", simple.name(), simple.name());
  }

  /** Says what is wrong with the value among the characters; its length after repair comes back. */
  private int check(
      Part part, Part inside, int from, int to, int length, int position, int place, boolean own) {
    Form form = (inside == null ? part : inside).form();
    Kind wrong = checks.find(form, chars, length, pieces.hasControl || pieces.hasHigh);
    if (wrong != null) {
      boolean cut = wrong == Kind.ELEMENT_TOO_LONG && cuts && !form.isNumeric();
      String right = cut ? new String(chars, 0, form.most()) : checks.expected(wrong, form);
      say(wrong, cut, position, place, path(part, inside), new String(chars, 0, length), right);
      return cut ? form.most() : length;
    }
    if (own && !form.codes().knows(pieces.data, from, to)) {
      String came = new String(chars, 0, length);
      say(
          Kind.CODE_UNKNOWN,
          false,
          position,
          place,
          path(part, inside),
          came,
          "a code of the list");
    }
    return length;
  }

  private String path(Part part, Part inside) {
    String path = type.tag() + "/" + part.name();
    return inside == null ? path : path + "/" + inside.name();
  }

  private String show(int from, int to) {
    char[] shown = new char[Math.max(1, to - from)];
    return new String(shown, 0, characters.decode(pieces.data, from, to, shown));
  }

  private void say(
      Kind kind, boolean made, int element, int component, String path, String came, String right) {
    if (isHeard) {
      findings.add(
          kind,
          made,
          n,
          type.tag(),
          element,
          component,
          path,
          pieces.line(segment),
          pieces.offset(segment),
          came,
          right);
    }
  }
}
