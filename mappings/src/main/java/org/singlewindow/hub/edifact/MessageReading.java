package org.singlewindow.hub.edifact;

import java.io.IOException;
import java.util.Optional;
import org.singlewindow.hub.edifact.Finding.Kind;
import org.singlewindow.hub.edifact.Tokenizer.Cut;
import org.singlewindow.hub.edifact.Tolerance.Mode;
import org.singlewindow.hub.edifact.Tolerance.Point;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Reads one message, UNH to UNT, and tells it. Kept and used again. */
final class MessageReading {

  private static final AttributesImpl NONE = new AttributesImpl();

  private static final int END = -1;

  private final Limits limits;
  private final Tolerance tolerance;
  private final Source source;
  private final Tokenizer tokenizer;
  private final Header header;
  private final Findings findings;
  private final SegmentTeller teller;
  private final MessageWalk walk;
  private final Pieces pieces = new Pieces();
  private boolean broken;
  private boolean hasTrailer;
  private int dropped;

  MessageReading(
      Limits limits, Tolerance tolerance, Source source, Tokenizer tokenizer, Header header) {
    this.limits = limits;
    this.tolerance = tolerance;
    this.source = source;
    this.tokenizer = tokenizer;
    this.header = header;
    this.findings = new Findings(tolerance, limits.findingsMax());
    this.teller = new SegmentTeller(findings, tolerance);
    this.walk = new MessageWalk(findings, teller);
  }

  /** True when not even UNH of the message read last was whole. */
  boolean isHeadless() {
    return pieces.segments() == 0;
  }

  /** True when the stream broke off in the message read last. */
  boolean isBroken() {
    return broken;
  }

  /**
   * Reads the next message.
   *
   * @param isRefused its envelope is refused: it is counted and not told
   */
  void read(Stage stage, Envelope envelope, boolean isRefused) throws IOException, SAXException {
    envelope.messages++;
    findings.begin(envelope.place, envelope.messages);
    gather();
    if (isRefused || pieces.segments() == 0) {
      envelope.refused++;
      return;
    }
    ContentHandler to = stage.open();
    if (stage.hasDocuments()) {
      to.startDocument();
      to.startElement("", "Interchange", "Interchange", NONE);
      header.again(to);
    }
    tell(to, envelope);
    if (stage.hasDocuments()) {
      to.endElement("", "Interchange", "Interchange");
      to.endDocument();
    }
    MessageReport report = report(envelope);
    envelope.add(report);
    stage.close(report);
  }

  /** Cuts the message up; where it breaks off or is too large, that is said. */
  private void gather() throws IOException {
    pieces.clear();
    broken = false;
    hasTrailer = false;
    dropped = 0;
    int tag = Reading.UNH;
    while (!broken && !hasTrailer) {
      int line = source.line;
      long offset = source.offset();
      Cut cut = tokenizer.cut(tag, pieces);
      if (cut == Cut.BROKEN) {
        broken = true;
        String right = "a segment terminator " + tokenizer.delimiters().terminator();
        say(Kind.TRUNCATED, n() + 1, tag, line, offset, right);
      } else if (cut == Cut.TOO_LONG) {
        String right = limits.segmentBytesMax() + " bytes";
        say(Kind.OVER_LIMIT, n() + 1, tag, line, offset, right);
        pieces.addGone(line, offset);
      } else {
        hasTrailer = tag == Reading.UNT && pieces.segments() > 1;
        bound(line, offset, tag);
      }
      if (!broken && !hasTrailer) {
        tag = tokenizer.peekTag();
        if (tag == END) { // nothing follows: it may lack its last container, and nobody can know
          broken = true;
          missingEnd();
        } else if (isEnvelope(tag)) {
          return;
        }
      }
    }
  }

  private void missingEnd() {
    String came = "the end of the file";
    long offset = source.offset();
    findings.add(
        Kind.TRUNCATED, false, n() + 1, "UNT", 0, 0, "UNT", source.line, offset, came, "UNT");
  }

  private boolean isEnvelope(int tag) throws IOException {
    return tag == Reading.UNH
        || tag == Reading.UNZ
        || tag == Reading.UNB
        || tag == Reading.UNE
        || tag == Reading.UNG
        || tag == Pieces.tag("UNA")
        || tag == 0 && source.isNext("UNA");
  }

  /** A message beyond the limit is not kept; what is left of it is counted. */
  private void bound(int line, long offset, int tag) {
    boolean large = pieces.dataEnd > limits.messageBytesMax();
    if (!large && pieces.segments() <= limits.segmentsMax() && dropped == 0) {
      return;
    }
    if (dropped == 0) {
      String right =
          large ? limits.messageBytesMax() + " bytes" : limits.segmentsMax() + " segments";
      say(Kind.OVER_LIMIT, n(), tag, line, offset, right);
    }
    dropped += pieces.segments() - 1;
    pieces.keepFirst();
  }

  private int n() {
    return pieces.segments() + dropped;
  }

  private void say(Kind kind, int n, int tag, int line, long offset, String right) {
    String name = tag <= 0 ? "" : Pieces.letters(tag);
    String path = name.isEmpty() ? "segment" : name;
    String came = tokenizer.shown();
    findings.add(kind, false, n, name, 0, 0, path, line, offset, came, right);
  }

  private void tell(ContentHandler to, Envelope envelope) throws SAXException {
    to.startElement("", "Message", "Message", NONE);
    teller.begin(to, pieces, characters(envelope));
    wrapped();
    Tables service = Tables.service();
    teller.tell(service.get("UNH"), 0, 1);
    int end = pieces.segments() - (hasTrailer && dropped == 0 ? 1 : 0);
    if (dropped == 0) {
      body(to, end);
    }
    trailer(end);
    to.endElement("", "Message", "Message");
  }

  private CharacterSet characters(Envelope envelope) {
    CharacterSet declared = CharacterSet.of(envelope.syntax);
    if (!pieces.hasHigh) {
      return declared;
    }
    CharacterSet real = CharacterSet.detect(envelope.syntax, pieces.data, pieces.dataEnd);
    boolean ascii = envelope.syntax.equals("UNOA") || envelope.syntax.equals("UNOB");
    if (real != declared || ascii) {
      findings.add(
          Kind.CHARACTER_SET,
          true,
          "UNB/S001/E0001",
          pieces.line(0),
          pieces.offset(0),
          envelope.syntax.isEmpty() ? "no UNB" : envelope.syntax,
          real.name());
    }
    return tolerance.mode(Point.CHARACTER_SET) == Mode.WARN ? declared : real;
  }

  private void wrapped() {
    if (pieces.breaks > 0) {
      int at = Math.min(pieces.firstBreak, pieces.segments() - 1);
      String tag = pieces.text(at, 0, 1);
      findings.add(
          Kind.LINE_WRAPPED,
          true,
          at + 1,
          tag,
          0,
          0,
          tag,
          pieces.line(at),
          pieces.offset(at),
          pieces.breaks + " line breaks inside segments",
          "line breaks after segments only, or none");
    }
  }

  private void body(ContentHandler to, int end) throws SAXException {
    String type = pieces.text(0, 2, 1);
    String version = pieces.text(0, 2, 2);
    String release = pieces.text(0, 2, 3);
    Optional<Structure> structure =
        Tables.find(version, release).flatMap(tables -> tables.message(type));
    if (structure.isEmpty()) {
      findings.add(
          Kind.UNKNOWN_MESSAGE,
          false,
          1,
          "UNH",
          2,
          0,
          "UNH/S009",
          pieces.line(0),
          pieces.offset(0),
          String.join(":", type, version, release),
          "a message of " + Tables.directoriesOf(type));
      return;
    }
    to.startElement("", type, type, NONE);
    walk.tell(to, structure.get(), pieces, end, !broken);
    to.endElement("", type, type);
  }

  private void trailer(int end) throws SAXException {
    int count = end + dropped + (dropped == 0 ? 1 : 0);
    int near = pieces.segments() - 1;
    String reference = pieces.text(0, 1, 1);
    if (dropped > 0 || broken) {
      return; // refused already, and by its name
    }
    if (!hasTrailer) {
      boolean repairs = tolerance.mode(Point.UNT_MISSING) == Mode.REPAIR;
      String right = "UNT+" + count + "+" + reference;
      say(Kind.TRAILER_MISSING, count, near, "UNT", 0, "", right);
      if (repairs) {
        pieces.addTrailer(Integer.toString(count), reference);
        teller.tell(Tables.service().get("UNT"), end, count);
      }
      return;
    }
    String came = pieces.text(end, 1, 1);
    if (!Header.isSame(came, count)) {
      say(Kind.COUNT_WRONG, count, end, "UNT/E0074", 1, came, Integer.toString(count));
      if (tolerance.mode(Point.COUNT_WRONG) == Mode.REPAIR) {
        teller.instead().put(1, 0, Integer.toString(count));
      }
    }
    came = pieces.text(end, 2, 1);
    if (!came.equals(reference)) {
      say(Kind.REFERENCE_WRONG, count, end, "UNT/E0062", 2, came, reference);
      if (tolerance.mode(Point.REFERENCE_WRONG) == Mode.REPAIR) {
        teller.instead().put(2, 0, reference);
      }
    }
    teller.tell(Tables.service().get("UNT"), end, count);
  }

  private void say(Kind kind, int n, int at, String path, int element, String came, String right) {
    int line = pieces.line(at);
    findings.add(kind, true, n, "UNT", element, 0, path, line, pieces.offset(at), came, right);
  }

  private MessageReport report(Envelope envelope) {
    return new MessageReport(
        envelope.place,
        envelope.messages,
        pieces.text(0, 1, 1),
        pieces.text(0, 2, 1),
        pieces.text(0, 2, 2),
        pieces.text(0, 2, 3),
        pieces.text(0, 2, 4),
        pieces.text(0, 2, 5),
        pieces.segments() + dropped,
        pieces.line(0),
        pieces.offset(0),
        findings.list(),
        findings.isRefused());
  }
}
