package org.singlewindow.hub.edifact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Cuts what comes into segments, in one pass; a released character is data. */
final class Tokenizer {

  /** How cutting a segment ended. */
  enum Cut {
    WHOLE,
    /** The stream ended inside it. */
    BROKEN,
    /** It is longer than the limit; it was gone past and is not among the pieces. */
    TOO_LONG
  }

  private static final int SHOWN = 40;
  private static final byte PLAIN = 0;
  private static final byte COMPONENT = 1;
  private static final byte ELEMENT = 2;
  private static final byte RELEASE = 3;
  private static final byte REPEAT = 4;
  private static final byte TERMINATOR = 5;
  private static final byte BREAK = 6;
  private static final byte CONTROL = 7;
  private static final byte HIGH = 8;

  private final Source source;
  private final int segmentBytesMax;
  private final boolean keepsBreaks;
  private final byte[] kinds = new byte[256];
  private final byte[] began = new byte[SHOWN];
  private int beganLength;
  private Delimiters delimiters;

  Tokenizer(Source source, int segmentBytesMax, boolean keepsBreaks) {
    this.source = source;
    this.segmentBytesMax = segmentBytesMax;
    this.keepsBreaks = keepsBreaks;
    use(Delimiters.DEFAULT);
  }

  /** From here on these separate. */
  void use(Delimiters by) {
    delimiters = by;
    Arrays.fill(kinds, 0, 32, CONTROL);
    Arrays.fill(kinds, 32, 127, PLAIN);
    kinds[127] = CONTROL;
    Arrays.fill(kinds, 128, 256, HIGH);
    kinds['\r'] = BREAK;
    kinds['\n'] = BREAK;
    set(by.release(), RELEASE);
    set(by.repetition(), REPEAT);
    kinds[by.component() & 0xFF] = COMPONENT;
    kinds[by.element() & 0xFF] = ELEMENT;
    kinds[by.terminator() & 0xFF] = TERMINATOR;
  }

  private void set(char c, byte kind) {
    if (c != ' ') {
      kinds[c & 0xFF] = kind;
    }
  }

  Delimiters delimiters() {
    return delimiters;
  }

  /**
   * The tag of the next segment, which stays where it is; 0 where no tag of three letters and
   * digits stands, -1 at the end of the stream.
   */
  int peekTag() throws IOException {
    if (!source.skipBlanks()) {
      return -1;
    }
    int tag = 0;
    int letters = 0;
    int i = 0;
    for (; letters < 3; i++) {
      if (!source.has(i + 1)) {
        return 0;
      }
      byte c = source.bytes[source.at + i];
      boolean breaks = c == '\r' || c == '\n';
      if (!breaks && !(c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') || i > 8) {
        return 0;
      }
      if (!breaks) {
        tag = tag << 8 | c;
        letters++;
      }
    }
    return isTagEnd(i) ? tag : 0;
  }

  private boolean isTagEnd(int i) throws IOException {
    if (!source.has(i + 1)) {
      return true; // the stream breaks off here, which is said when it is cut
    }
    byte kind = kinds[source.bytes[source.at + i] & 0xFF];
    return kind == ELEMENT || kind == COMPONENT || kind == TERMINATOR || kind == BREAK;
  }

  /** How the segment cut last began, fit to be shown. */
  String shown() {
    return Source.clean(new String(began, 0, beganLength, StandardCharsets.ISO_8859_1));
  }

  /** Cuts the next segment and appends it. Call after {@link #peekTag()}. */
  Cut cut(int tag, Pieces to) throws IOException {
    int line = source.line;
    long offset = source.offset();
    int begin = to.dataEnd;
    beganLength = Math.min(SHOWN, source.end - source.at);
    System.arraycopy(source.bytes, source.at, began, 0, beganLength);
    int separators = 0;
    boolean over = false;
    while (source.has(1)) {
      int i = plainRun(over ? null : to);
      if (i == source.end) {
        source.at = i;
        over |= to.dataEnd - begin > segmentBytesMax;
        continue;
      }
      byte c = source.bytes[i];
      source.at = i + 1;
      byte kind = kinds[c & 0xFF];
      if (kind == TERMINATOR) {
        if (over) {
          to.drop();
          return Cut.TOO_LONG;
        }
        to.endComponent();
        to.endElement(false);
        to.endSegment(tag, line, offset);
        return Cut.WHOLE;
      }
      if (kind == RELEASE) {
        if (!source.has(1)) {
          break; // it releases nothing
        }
        c = source.bytes[source.at++];
        kind = isData(c) ? kinds[c & 0xFF] : PLAIN;
      }
      if (kind == BREAK) {
        broke(c, over, to);
        continue;
      }
      if (over) {
        continue;
      }
      switch (kind) {
        case COMPONENT -> to.endComponent();
        case ELEMENT, REPEAT -> {
          to.endComponent();
          to.endElement(kind == REPEAT);
        }
        default -> data(c, kind, to);
      }
      separators += kind == PLAIN ? 0 : 1;
      over = to.dataEnd - begin + separators > segmentBytesMax;
    }
    to.drop();
    return Cut.BROKEN;
  }

  /** A released byte that is neither separator nor text keeps what it is. */
  private boolean isData(byte c) {
    byte kind = kinds[c & 0xFF];
    return kind == HIGH || kind == CONTROL || kind == BREAK;
  }

  private int plainRun(Pieces to) {
    byte[] bytes = source.bytes;
    int end = source.end;
    int from = source.at;
    int i = from;
    while (i < end && kinds[bytes[i] & 0xFF] == PLAIN) {
      i++;
    }
    if (to != null && i > from) {
      to.append(bytes, from, i - from);
    }
    return i;
  }

  private void broke(byte c, boolean over, Pieces to) {
    if (c == '\n') {
      source.line++;
    }
    if (to.breaks++ == 0) {
      to.firstBreak = to.segments();
    }
    if (keepsBreaks && !over && c == '\n' && !to.isInTag()) {
      to.append(c);
    }
  }

  private static void data(byte c, byte kind, Pieces to) {
    to.append(c);
    to.hasHigh |= kind == HIGH;
    to.hasControl |= kind == CONTROL;
  }
}
