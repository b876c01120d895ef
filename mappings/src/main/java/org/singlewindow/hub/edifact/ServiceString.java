package org.singlewindow.hub.edifact;

import java.io.IOException;

/** The service string advice, UNA, or what holds without it. */
final class ServiceString {

  private static final int LENGTH = 9;
  private static final int LOOK = 64;
  private static final String[] USUAL = {":+.? '", ":+,? '"};

  /** How it was found. */
  enum State {
    /** There was none. */
    ABSENT,
    /** It was whole and holds. */
    WHOLE,
    /** It was cut, and what is left of it agrees with the usual separators. */
    CUT,
    /** It cannot be used, so nothing after it can be read. */
    UNUSABLE
  }

  private final State state;
  private final Delimiters delimiters;
  private final String came;

  private ServiceString(State state, Delimiters delimiters, String came) {
    this.state = state;
    this.delimiters = delimiters;
    this.came = came;
  }

  State state() {
    return state;
  }

  Delimiters delimiters() {
    return delimiters;
  }

  String came() {
    return came;
  }

  /** Reads it from where the source stands, and goes past it. */
  static ServiceString read(Source source) throws IOException {
    if (!source.isNext("UNA")) {
      boolean levelB = source.has(4) && source.bytes[source.at + 3] == 0x1D;
      Delimiters by = levelB ? Delimiters.LEVEL_B : Delimiters.DEFAULT;
      return new ServiceString(State.ABSENT, by, "");
    }
    String text = source.look(LOOK);
    int whole = LENGTH;
    while (whole < text.length() && text.charAt(whole) <= ' ') {
      whole++;
    }
    if (isHeader(text, whole)) {
      Delimiters by =
          new Delimiters(
              at(source, 3),
              at(source, 4),
              at(source, 5),
              at(source, 6),
              at(source, 7),
              at(source, 8));
      State state = by.isUsable() ? State.WHOLE : State.UNUSABLE;
      source.at += state == State.WHOLE ? LENGTH : 0;
      return new ServiceString(state, by, Source.clean(text.substring(0, LENGTH)));
    }
    for (int end = 3; end < LENGTH; end++) {
      if (isHeader(text, end) && isUsual(text.substring(3, end))) {
        source.at += end;
        return new ServiceString(
            State.CUT, Delimiters.DEFAULT, Source.clean(text.substring(0, end)).strip());
      }
    }
    String shown = text.substring(0, Math.min(LENGTH, text.length()));
    return new ServiceString(State.UNUSABLE, Delimiters.DEFAULT, Source.clean(shown));
  }

  private static char at(Source source, int ahead) {
    return (char) (source.bytes[source.at + ahead] & 0xFF);
  }

  private static boolean isHeader(String text, int at) {
    return text.startsWith("UNB", at) || text.startsWith("UNG", at) || text.startsWith("UNH", at);
  }

  /** True when these are some of the usual characters, in their order. */
  private static boolean isUsual(String left) {
    for (String usual : USUAL) {
      int found = 0;
      for (int i = 0; i < usual.length() && found < left.strip().length(); i++) {
        found += usual.charAt(i) == left.strip().charAt(found) ? 1 : 0;
      }
      if (found == left.strip().length()) {
        return true;
      }
    }
    return false;
  }
}
