package org.singlewindow.hub.edifact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A window on the bytes that come, with the line and the offset it stands at. */
final class Source {

  private static final int SIZE = 32_768;
  private static final int SHOWN = 40;

  final byte[] bytes = new byte[SIZE];
  int at;
  int end;
  int line = 1;
  private InputStream in;
  private long before;

  void open(InputStream from) {
    in = from;
    at = 0;
    end = 0;
    before = 0;
    line = 1;
  }

  /** Bytes from the start of the stream to here. */
  long offset() {
    return before + at;
  }

  /** True when so many bytes can be looked at from here. */
  boolean has(int count) throws IOException {
    if (end - at >= count) {
      return true;
    }
    System.arraycopy(bytes, at, bytes, 0, end - at);
    before += at;
    end -= at;
    at = 0;
    while (end < count) {
      int read = in.read(bytes, end, bytes.length - end);
      if (read < 0) {
        return false;
      }
      end += read;
    }
    return true;
  }

  /** Goes past blanks, line breaks and fillers; false at the end of the stream. */
  boolean skipBlanks() throws IOException {
    while (has(1)) {
      byte c = bytes[at];
      if (c < 0 || c > ' ') {
        return true;
      }
      if (c == '\n') {
        line++;
      }
      at++;
    }
    return false;
  }

  /** True when this text comes next. */
  boolean isNext(String text) throws IOException {
    if (!has(text.length())) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (bytes[at + i] != (byte) text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** What comes next, one character a byte, at most so many. */
  String look(int most) throws IOException {
    has(most);
    return new String(bytes, at, Math.min(most, end - at), StandardCharsets.ISO_8859_1);
  }

  /** What comes next, fit to be shown. */
  String show() throws IOException {
    return clean(look(SHOWN));
  }

  /** Text in one line. */
  static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return text.replaceAll("\\p{Cntrl}+", " ");
      }
    }
    return text;
  }
}
