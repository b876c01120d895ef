package org.singlewindow.hub.edifact;

import org.singlewindow.hub.edifact.Finding.Kind;
import org.singlewindow.hub.edifact.Tolerance.Mode;
import org.singlewindow.hub.edifact.Tolerance.Point;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Tells UNB and UNZ, and says what is wrong with UNB. */
final class Header {

  private static final int DATE = 4;

  private final Findings findings;
  private final Tolerance tolerance;
  private final SegmentTeller teller;
  private Pieces unb;
  private Envelope envelope;
  private CharacterSet characters;

  Header(Findings findings, Tolerance tolerance) {
    this.findings = findings;
    this.tolerance = tolerance;
    this.teller = new SegmentTeller(findings, tolerance);
  }

  /** An interchange begins, and has no UNB so far. */
  void begin() {
    unb = null;
  }

  /** Checks UNB and tells it; it is kept to be told before every message. */
  void tell(ContentHandler to, Pieces from, Envelope of) throws SAXException {
    unb = from.copy();
    envelope = of;
    characters = characters(from, of.syntax);
    dates();
    teller.begin(to, unb, characters);
    tellDates();
    teller.tell(Tables.service().get("UNB"), 0, 0);
  }

  private CharacterSet characters(Pieces from, String syntax) {
    CharacterSet declared = CharacterSet.of(syntax);
    if (!from.hasHigh) {
      return declared;
    }
    CharacterSet real = CharacterSet.detect(syntax, from.data, from.dataEnd);
    if (real != declared) {
      findings.add(
          Kind.CHARACTER_SET, true, "UNB", from.line(0), from.offset(0), syntax, real.name());
    }
    return tolerance.mode(Point.CHARACTER_SET) == Mode.WARN ? declared : real;
  }

  /** Tells UNB again, for one more message. */
  void again(ContentHandler to) throws SAXException {
    if (unb != null) {
      teller.begin(to, unb, characters);
      teller.hear(false);
      tellDates();
      teller.tell(Tables.service().get("UNB"), 0, 0);
    }
  }

  private void dates() {
    String date = Dates.header(envelope.date, envelope.isVersion4());
    String time = envelope.time.isEmpty() ? "" : Dates.time(envelope.time);
    if (!date.equals(envelope.date)) {
      String right = date.isEmpty() ? envelope.isVersion4() ? "CCYYMMDD" : "YYMMDD" : date;
      say("UNB/S004/E0017", 1, envelope.date, right, !date.isEmpty());
    }
    if (!time.equals(envelope.time)) {
      say("UNB/S004/E0019", 2, envelope.time, time.isEmpty() ? "HHMM" : time, !time.isEmpty());
    }
    if (tolerance.mode(Point.DATE_WIDTH) == Mode.REPAIR) {
      envelope.date = date.isEmpty() ? envelope.date : date;
      envelope.time = time.isEmpty() ? envelope.time : time;
    }
  }

  private void say(String path, int component, String came, String right, boolean repaired) {
    findings.add(
        Kind.DATE_WIDTH,
        repaired,
        0,
        "UNB",
        DATE,
        component,
        path,
        unb.line(0),
        unb.offset(0),
        came,
        right);
  }

  private void tellDates() {
    teller.instead().put(DATE, 1, envelope.date);
    teller.instead().put(DATE, 2, envelope.time);
  }

  /** Tells UNZ. */
  void tellTrailer(ContentHandler to, Pieces unz, String reference, int count) throws SAXException {
    teller.begin(to, unz, CharacterSet.of(""));
    if (tolerance.mode(Point.COUNT_WRONG) == Mode.REPAIR) {
      teller.instead().put(1, 0, Integer.toString(count));
    }
    if (tolerance.mode(Point.REFERENCE_WRONG) == Mode.REPAIR) {
      teller.instead().put(2, 0, reference);
    }
    teller.tell(Tables.service().get("UNZ"), 0, 0);
  }

  /** 000022 is 22: senders pad. */
  static boolean isSame(String came, int right) {
    String number = came.strip();
    int zeros = 0;
    while (zeros < number.length() - 1 && number.charAt(zeros) == '0') {
      zeros++;
    }
    return number.substring(zeros).equals(Integer.toString(right));
  }
}
