package org.singlewindow.hub.edifact;

import java.util.Arrays;

/** A list of codes of at most eight characters, asked by bytes. */
final class CodeList {

  /** Knows every code. */
  static final CodeList ANY = new CodeList(new long[0]);

  private static final int LONGEST = 8;

  private final long[] sorted;

  private CodeList(long[] sorted) {
    this.sorted = sorted;
  }

  /** The codes of a table's line from a word on; longer ones make the list know everything. */
  static CodeList of(String[] words, int from) {
    long[] codes = new long[words.length - from];
    for (int i = from; i < words.length; i++) {
      if (words[i].length() > LONGEST) {
        return ANY;
      }
      long code = 0;
      for (int n = 0; n < words[i].length(); n++) {
        code = code << 8 | words[i].charAt(n) & 0xFF;
      }
      codes[i - from] = code;
    }
    Arrays.sort(codes);
    return new CodeList(codes);
  }

  /** True when the code is listed, or nothing is. A Z begins what two parties agree on. */
  boolean knows(byte[] data, int from, int to) {
    if (sorted.length == 0 || data[from] == 'Z') {
      return true;
    }
    if (to - from > LONGEST) {
      return false;
    }
    long code = 0;
    for (int i = from; i < to; i++) {
      code = code << 8 | data[i] & 0xFF;
    }
    return Arrays.binarySearch(sorted, code) >= 0;
  }
}
