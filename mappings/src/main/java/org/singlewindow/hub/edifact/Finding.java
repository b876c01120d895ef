package org.singlewindow.hub.edifact;

import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.edifact.Tolerance.Point;

/**
 * One thing wrong with an interchange, with its place.
 *
 * @param kind what is wrong
 * @param severity what follows from it
 * @param interchange 1-based place of the interchange in the stream
 * @param message 1-based place of the message in its interchange; 0 where it is about the
 *     interchange
 * @param segment 1-based place of the segment in its message, UNH is 1; 0 where it is about the
 *     interchange
 * @param tag of that segment; of the missing one where one is missing; empty where there is none
 * @param element 1-based position of the element in its segment, the tag is not counted; 0 where it
 *     is about the segment
 * @param component 1-based position of the component in its composite; 0 where it is about the
 *     element
 * @param path in the sender's terms: {@code EQD/C237/E8260}
 * @param line 1-based line
 * @param offset bytes from the start of the stream to the segment
 * @param came what stood there
 * @param expected what would be right; in a repaired one, what was made of it
 */
public record Finding(
    Kind kind,
    Severity severity,
    int interchange,
    int message,
    int segment,
    String tag,
    int element,
    int component,
    String path,
    int line,
    long offset,
    String came,
    String expected) {

  /** What follows from a finding. */
  public enum Severity {
    /** The message is refused, or the interchange where it is about that. */
    ERROR,
    /** It was told as it came. */
    WARNING,
    /** It was told as {@link Finding#expected()} says. */
    REPAIRED
  }

  private static final String REPAIRED = "HUB-R139";

  /**
   * Kinds of findings, each with its row in {@code mappings/codes/refusals.csv} and its code in
   * CONTRL (ISO 9735, data element 0085).
   */
  public enum Kind {
    NOT_EDIFACT("HUB-R101", 18),
    TRUNCATED("HUB-R102", 13),
    OVER_LIMIT("HUB-R103", 18),
    UNKNOWN_MESSAGE("HUB-R104", 14),
    SEGMENT_UNEXPECTED("HUB-R105", 15),
    SEGMENT_MISSING("HUB-R106", 13),
    ELEMENT_MISSING("HUB-R107", 13),
    ELEMENT_TOO_LONG("HUB-R108", 39, Point.ELEMENT_TOO_LONG),
    ELEMENT_NOT_NUMERIC("HUB-R109", 37),
    TOO_MANY_ELEMENTS("HUB-R110", 16),
    COUNT_WRONG("HUB-R111", 29, Point.COUNT_WRONG),
    REFERENCE_WRONG("HUB-R112", 28, Point.REFERENCE_WRONG),
    TRAILER_MISSING("HUB-R113", 13, Point.UNT_MISSING),
    UNB_MISSING("HUB-R114", 13, Point.UNB_MISSING),
    UNZ_MISSING("HUB-R115", 13, Point.UNZ_MISSING),
    UNE_MISSING("HUB-R116", 13, Point.UNZ_MISSING),
    UNA_TRUNCATED("HUB-R117", 22, Point.UNA_TRUNCATED),
    LINE_WRAPPED("HUB-R118", 21, Point.LINE_WRAPPED),
    BYTE_ORDER_MARK("HUB-R119", 21, Point.BYTE_ORDER_MARK),
    CHARACTER_SET("HUB-R120", 21, Point.CHARACTER_SET),
    CHARACTER_INVALID("HUB-R121", 21),
    DATE_WIDTH("HUB-R122", 12, Point.DATE_WIDTH),
    SEGMENT_UNKNOWN("HUB-R123", 15, Point.SEGMENT_UNKNOWN),
    SEGMENT_TOO_OFTEN("HUB-R124", 35),
    ELEMENT_TOO_SHORT("HUB-R125", 40, Severity.WARNING),
    CODE_UNKNOWN("HUB-R126", 12, Point.CODE_UNKNOWN),
    OUTSIDE_MESSAGE("HUB-R127", 33);

    private final String code;
    private final int syntaxError;
    private final Point point;
    private final Severity fixed;

    Kind(String code, int syntaxError) {
      this(code, syntaxError, null, Severity.ERROR);
    }

    Kind(String code, int syntaxError, Point point) {
      this(code, syntaxError, point, Severity.ERROR);
    }

    Kind(String code, int syntaxError, Severity fixed) {
      this(code, syntaxError, null, fixed);
    }

    Kind(String code, int syntaxError, Point point, Severity fixed) {
      this.code = code;
      this.syntaxError = syntaxError;
      this.point = point;
      this.fixed = fixed;
    }

    /** The code of data element 0085 in a CONTRL: {@code 13}. */
    public int syntaxError() {
      return syntaxError;
    }

    /** What follows, by a partner's settings. */
    Severity severity(Tolerance tolerance, boolean repaired) {
      if (point == null) {
        return fixed;
      }
      return switch (tolerance.mode(point)) {
        case REJECT -> Severity.ERROR;
        case WARN -> Severity.WARNING;
        case REPAIR -> repaired ? Severity.REPAIRED : Severity.WARNING;
      };
    }
  }

  /** True when the message, or the interchange where it is about that, is refused for it. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** As a refusal, its place in words. */
  public Refusal toRefusal() {
    String where = segment == 0 ? "" : "message " + message + ", segment " + segment + ", ";
    return new Refusal(
        severity == Severity.REPAIRED ? REPAIRED : kind.code,
        path + " (" + where + "line " + line + ", byte " + offset + ")",
        came,
        expected);
  }
}
