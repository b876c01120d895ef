package org.singlewindow.hub.edifact;

import org.singlewindow.hub.canonical.Refusal;

/**
 * One thing wrong with an interchange, with its place.
 *
 * @param kind what is wrong
 * @param message 1-based place of the message in the interchange; 0 where it is about the
 *     interchange
 * @param segment 1-based place of the segment in its message; 0 where it is about the interchange
 * @param path in the sender's terms: {@code EQD/C237/E8260}
 * @param line 1-based line
 * @param offset bytes from the start
 * @param came what stood there
 * @param expected what would be right
 */
public record Finding(
    Kind kind,
    int message,
    int segment,
    String path,
    int line,
    int offset,
    String came,
    String expected) {

  /** Kinds of findings, each with its row in {@code mappings/codes/refusals.csv}. */
  public enum Kind {
    NOT_EDIFACT("HUB-R101", true),
    TRUNCATED("HUB-R102", true),
    OVER_LIMIT("HUB-R103", true),
    UNKNOWN_MESSAGE("HUB-R104", true),
    SEGMENT_UNEXPECTED("HUB-R105", true),
    SEGMENT_MISSING("HUB-R106", true),
    ELEMENT_MISSING("HUB-R107", true),
    ELEMENT_TOO_LONG("HUB-R108", false),
    ELEMENT_NOT_NUMERIC("HUB-R109", true),
    TOO_MANY_ELEMENTS("HUB-R110", true),
    COUNT_WRONG("HUB-R111", false),
    REFERENCE_WRONG("HUB-R112", false),
    TRAILER_MISSING("HUB-R113", false);

    private final String code;
    private final boolean error;

    Kind(String code, boolean error) {
      this.code = code;
      this.error = error;
    }

    /** False where real senders do it and no harm follows: it is said and the message goes on. */
    public boolean isError() {
      return error;
    }
  }

  /** As a refusal, its place in words. */
  public Refusal toRefusal() {
    String where = segment == 0 ? "" : "message " + message + ", segment " + segment + ", ";
    return new Refusal(
        kind.code, path + " (" + where + "line " + line + ", byte " + offset + ")", came, expected);
  }
}
