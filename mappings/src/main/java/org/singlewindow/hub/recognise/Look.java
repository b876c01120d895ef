package org.singlewindow.hub.recognise;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What a file looks like at its first bytes, before anything of it is understood. */
enum Look {
  EMPTY,
  EDIFACT,
  X12,
  XML,
  JSON,
  /** None of these and no bytes that never stand in a text: tables, records, letters. */
  TEXT,
  BINARY;

  private static final int HEAD = 4096;
  // the separator after ISA or ST is X12's own; after UNA, UNB, UNH, UNG it is the sender's
  private static final Pattern X12_HEAD = Pattern.compile("(ISA|ST)([^A-Za-z0-9\\s]).*");
  private static final Pattern EDIFACT_HEAD = Pattern.compile("UN[ABGH][^A-Za-z0-9_-].*");

  /** Looks at the beginning of a file. */
  static Look of(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
    String text = text(head).strip();
    if (text.isEmpty() && bytes.length <= HEAD) {
      return EMPTY;
    }
    if (text.startsWith("<")) {
      return XML;
    }
    if (text.startsWith("{") || text.startsWith("[")) {
      return JSON;
    }
    String first = text.lines().findFirst().orElse("");
    if (EDIFACT_HEAD.matcher(first).matches()) {
      return EDIFACT;
    }
    if (X12_HEAD.matcher(first).matches()) {
      return X12;
    }
    return text.chars().anyMatch(Look::isNoText) ? BINARY : TEXT;
  }

  /** True when a file of this look may be a message of a standard of this syntax. */
  boolean mayBe(String syntax) {
    return switch (this) {
      case XML -> syntax.equals("xml");
      case JSON -> syntax.equals("json");
      case EDIFACT -> syntax.equals("edifact");
      case TEXT, BINARY -> !List.of("xml", "json", "edifact").contains(syntax);
      case EMPTY, X12 -> false;
    };
  }

  /** The beginning as characters, by its byte order mark where it has one. */
  static String text(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, ISO_8859_1);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, UTF_16BE);
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, UTF_16LE);
    }
    return new String(bytes, ISO_8859_1);
  }

  private static boolean begins(byte[] bytes, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNoText(int c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
  }
}
