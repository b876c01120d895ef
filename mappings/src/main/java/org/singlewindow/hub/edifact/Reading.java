package org.singlewindow.hub.edifact;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.singlewindow.hub.edifact.Finding.Kind;
import org.singlewindow.hub.edifact.Tokenizer.Cut;
import org.singlewindow.hub.edifact.Tolerance.Mode;
import org.singlewindow.hub.edifact.Tolerance.Point;
import org.xml.sax.SAXException;

/** Reads a stream of interchanges: envelopes here, messages by {@link MessageReading}. */
final class Reading {

  static final int UNB = Pieces.tag("UNB");
  static final int UNG = Pieces.tag("UNG");
  static final int UNH = Pieces.tag("UNH");
  static final int UNT = Pieces.tag("UNT");
  static final int UNE = Pieces.tag("UNE");
  static final int UNZ = Pieces.tag("UNZ");
  private static final int END = -1;
  private static final String MARK = "\u00EF\u00BB\u00BF";

  private final Limits limits;
  private final Source source = new Source();
  private final Tokenizer tokenizer;
  private final Findings findings;
  private final Header header;
  private final MessageReading message;
  private final Pieces pieces = new Pieces();
  private Envelope envelope;
  private Stage stage;
  private ServiceString service;
  private String groupReference;
  private int groupMessages;

  Reading(Limits limits, Tolerance tolerance) {
    this.limits = limits;
    boolean keepsBreaks = tolerance.mode(Point.LINE_WRAPPED) == Mode.WARN;
    this.tokenizer = new Tokenizer(source, limits.segmentBytesMax(), keepsBreaks);
    this.findings = new Findings(tolerance, limits.findingsMax());
    this.header = new Header(findings, tolerance);
    this.message = new MessageReading(limits, tolerance, source, tokenizer, header);
  }

  /** Reads all of the stream. */
  List<InterchangeReport> read(InputStream in, Stage to) throws IOException, SAXException {
    stage = to;
    source.open(in);
    List<InterchangeReport> reports = new ArrayList<>();
    boolean more = true;
    while (more && (source.skipBlanks() || reports.isEmpty())) {
      if (reports.size() == limits.reportsMax()) {
        return tooMany(reports);
      }
      envelope = new Envelope(reports.size() + 1, source.offset(), limits.reportsMax());
      findings.begin(envelope.place, 0);
      header.begin();
      more = interchange();
      reports.add(envelope.report(findings));
    }
    return reports;
  }

  /** What comes after the last interchange that is read is said to be too much. */
  private List<InterchangeReport> tooMany(List<InterchangeReport> reports) {
    envelope = new Envelope(reports.size() + 1, source.offset(), limits.reportsMax());
    findings.begin(envelope.place, 0);
    String right = limits.reportsMax() + " interchanges in a file";
    add(Kind.OVER_LIMIT, false, "interchange", "one more", right);
    reports.add(envelope.report(findings));
    return reports;
  }

  /** False when nothing more can be read of the stream. */
  private boolean interchange() throws IOException, SAXException {
    if (source.isNext(MARK)) {
      add(Kind.BYTE_ORDER_MARK, true, "interchange", "EF BB BF", "nothing");
      source.at += MARK.length();
      source.skipBlanks();
    }
    if (!serviceString()) {
      return false;
    }
    int tag = tokenizer.peekTag();
    if (tag == UNB) {
      pieces.clear();
      if (!isWhole(tag, "UNB")) {
        return tokenizer.peekTag() != END;
      }
      envelope.read(pieces);
      repetition();
      header.tell(stage.header(), pieces, envelope);
    } else if (tag == UNH || tag == UNG) {
      add(Kind.UNB_MISSING, false, "UNB", Pieces.letters(tag), "UNB");
    } else {
      add(Kind.NOT_EDIFACT, false, "interchange", source.show(), "UNA, UNB or UNH");
      return false;
    }
    return content();
  }

  private boolean serviceString() throws IOException {
    long offset = source.offset();
    int line = source.line;
    ServiceString una = ServiceString.read(source);
    service = una;
    tokenizer.use(una.delimiters().withRepetition(' '));
    if (una.state() == ServiceString.State.CUT) {
      String right = "UNA:+.? '";
      findings.add(Kind.UNA_TRUNCATED, true, "UNA", line, offset, una.came(), right);
    } else if (una.state() == ServiceString.State.UNUSABLE) {
      String right = "UNA and six characters";
      findings.add(Kind.NOT_EDIFACT, false, "UNA", line, offset, una.came(), right);
    }
    return una.state() != ServiceString.State.UNUSABLE;
  }

  /** Syntax version 4 has a separator more, named by UNA or {@code *}. */
  private void repetition() {
    if (envelope.isVersion4()) {
      boolean named = service.state() == ServiceString.State.WHOLE;
      char by = named ? service.delimiters().repetition() : '*';
      tokenizer.use(service.delimiters().withRepetition(by));
    }
  }

  private boolean content() throws IOException, SAXException {
    boolean refused = findings.isRefused(); // an envelope that is refused tells nothing
    groupReference = null;
    while (true) {
      int tag = tokenizer.peekTag();
      if (tag == END || tag == UNB || tag == 0 && source.isNext("UNA") || isServiceString(tag)) {
        closeGroup();
        missingTrailer(tag);
        return true;
      }
      if (tag == UNH) {
        groupMessages++;
        message(refused);
        if (message.isBroken()) {
          return true;
        }
      } else if (!service(tag)) {
        return true;
      } else if (tag == UNZ) {
        return true;
      }
    }
  }

  private void message(boolean refused) throws IOException, SAXException {
    int line = source.line;
    long offset = source.offset();
    message.read(stage, envelope, refused);
    if (message.isHeadless()) {
      String right = "a segment terminator " + tokenizer.delimiters().terminator();
      findings.add(Kind.TRUNCATED, false, "UNH", line, offset, tokenizer.shown(), right);
    }
  }

  private boolean isServiceString(int tag) {
    return tag == Pieces.tag("UNA");
  }

  /** A service segment outside messages, or a stray one; false where the stream breaks off. */
  private boolean service(int tag) throws IOException, SAXException {
    pieces.clear();
    int line = source.line;
    long offset = source.offset();
    if (tag == UNZ) {
      closeGroup();
    }
    if (!isWhole(tag, tag == 0 ? "interchange" : Pieces.letters(tag))) {
      return tokenizer.peekTag() != END;
    }
    if (tag == UNZ) {
      trailer(line, offset);
    } else if (tag == UNG) {
      closeGroup();
      envelope.groups++;
      groupReference = pieces.text(0, 5, 1);
      groupMessages = 0;
    } else if (tag == UNE && groupReference != null) {
      int count = groupMessages;
      compare("UNE", "UNE/E0060", count, line, offset);
      compare("UNE", "UNE/E0048", groupReference, line, offset);
      groupReference = null;
    } else {
      String came = Source.clean(pieces.text(0, 0, 1));
      findings.add(Kind.OUTSIDE_MESSAGE, false, came, line, offset, came, "UNH, or UNZ at the end");
    }
    return true;
  }

  private void closeGroup() {
    if (groupReference != null) {
      add(Kind.UNE_MISSING, true, "UNE", "", "UNE+" + groupMessages + "+" + groupReference);
      groupReference = null;
    }
  }

  private void missingTrailer(int tag) {
    if (envelope.hasHeader) {
      String came = tag == END ? "the end of the file" : "the next interchange";
      add(Kind.UNZ_MISSING, true, "UNZ", came, "UNZ+" + count() + "+" + envelope.reference);
    }
  }

  private int count() {
    return envelope.groups > 0 ? envelope.groups : envelope.messages;
  }

  private void trailer(int line, long offset) throws SAXException {
    compare("UNZ", "UNZ/E0036", count(), line, offset);
    String reference = pieces.text(0, 2, 1);
    if (envelope.hasHeader) {
      compare("UNZ", "UNZ/E0020", envelope.reference, line, offset);
    }
    header.tellTrailer(
        stage.trailer(), pieces, envelope.hasHeader ? envelope.reference : reference, count());
  }

  private void compare(String tag, String path, int right, int line, long offset) {
    String came = pieces.text(0, 1, 1);
    if (!Header.isSame(came, right)) {
      String count = Integer.toString(right);
      findings.add(Kind.COUNT_WRONG, true, 0, tag, 1, 0, path, line, offset, came, count);
    }
  }

  private void compare(String tag, String path, String right, int line, long offset) {
    String came = pieces.text(0, 2, 1);
    if (!came.equals(right)) {
      findings.add(Kind.REFERENCE_WRONG, true, 0, tag, 2, 0, path, line, offset, came, right);
    }
  }

  /** Cuts a segment of the envelope; what is wrong with it is said. */
  private boolean isWhole(int tag, String path) throws IOException {
    int line = source.line;
    long offset = source.offset();
    Cut cut = tokenizer.cut(tag, pieces);
    String came = cut == Cut.WHOLE ? "" : tokenizer.shown();
    if (cut == Cut.BROKEN) {
      String right = "a segment terminator " + tokenizer.delimiters().terminator();
      findings.add(Kind.TRUNCATED, false, path, line, offset, came, right);
    } else if (cut == Cut.TOO_LONG) {
      String right = limits.segmentBytesMax() + " bytes";
      findings.add(Kind.OVER_LIMIT, false, path, line, offset, came, right);
    }
    return cut == Cut.WHOLE;
  }

  private void add(Kind kind, boolean repaired, String path, String came, String right) {
    findings.add(kind, repaired, path, source.line, source.offset(), came, right);
  }
}
