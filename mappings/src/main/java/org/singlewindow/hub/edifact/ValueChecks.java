package org.singlewindow.hub.edifact;

import org.singlewindow.hub.edifact.Finding.Kind;

/** Whether a value has the form its element asks for. */
final class ValueChecks {

  private static final char NO_CHARACTER = '\uFFFD';

  /**
   * What is wrong with a value; null where nothing is. What cannot be written in XML is replaced,
   * and a comma for a decimal mark by a point: ISO 9735 takes either.
   *
   * @param odd true when characters may be there that are no text
   */
  Kind find(Form form, char[] chars, int length, boolean odd) {
    if (odd && replaceOdd(chars, length)) {
      return Kind.CHARACTER_INVALID;
    }
    if (form.isNumeric()) {
      return number(form, chars, length);
    }
    if (length > form.most()) {
      return Kind.ELEMENT_TOO_LONG;
    }
    int written = length;
    while (written > 0 && chars[written - 1] == ' ') {
      written--; // blanks at the end are not part of it
    }
    return written < form.least() ? Kind.ELEMENT_TOO_SHORT : null;
  }

  private static boolean replaceOdd(char[] chars, int length) {
    boolean replaced = false;
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      if (c < ' ' && c != '\n' && c != '\t' || c == '\u007F' || c > NO_CHARACTER) {
        chars[i] = NO_CHARACTER;
        replaced = true;
      }
    }
    return replaced;
  }

  /** ISO 9735 clause 10: digits, one decimal mark, a leading minus. */
  private static Kind number(Form form, char[] chars, int length) {
    int digits = 0;
    int marks = 0;
    int mark = -1;
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.' || c == ',') {
        marks++;
        mark = i;
      } else if (c != '-' || i > 0) {
        return Kind.ELEMENT_NOT_NUMERIC;
      }
    }
    if (digits == 0 || marks > 1) {
      return Kind.ELEMENT_NOT_NUMERIC;
    }
    if (mark >= 0) {
      chars[mark] = '.';
    }
    if (digits > form.most()) {
      return Kind.ELEMENT_TOO_LONG;
    }
    return digits < form.least() ? Kind.ELEMENT_TOO_SHORT : null;
  }

  /** What would be right, in words. */
  String expected(Kind wrong, Form form) {
    return switch (wrong) {
      case CHARACTER_INVALID -> "characters that can be printed";
      case ELEMENT_NOT_NUMERIC -> "a number";
      case ELEMENT_TOO_SHORT -> form.least() + " characters at least";
      default -> form.most() + " characters at most";
    };
  }
}
