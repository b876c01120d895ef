package org.singlewindow.hub.platform;

import org.singlewindow.hub.canonical.Refusal;

/**
 * One thing that is wrong with a platform file.
 *
 * @param kind what
 * @param place where in the sender's file, in words
 * @param came what stood there
 * @param expected what would be right
 */
public record PlatformFinding(Kind kind, String place, String came, String expected) {

  /** Kinds of findings, each with its row in {@code mappings/codes/refusals.csv}. */
  public enum Kind {
    NOT_PLATFORM("HUB-R701", true),
    NOT_TEXT("HUB-R702", true),
    TRUNCATED("HUB-R703", true),
    COUNT_WRONG("HUB-R704", false),
    TRAILER_MISSING("HUB-R705", false),
    RECORD_UNKNOWN("HUB-R706", false),
    RECORD_MISSING("HUB-R707", true),
    FIELD_MISSING("HUB-R708", true),
    FIELD_TOO_LONG("HUB-R709", false),
    FIELD_UNFIT("HUB-R710", true),
    FIELDS_TOO_MANY("HUB-R711", false),
    RECORD_NOT_CLOSED("HUB-R712", false),
    OVER_LIMIT("HUB-R713", true),
    CHARSET("HUB-R714", false),
    TIME_SLIP("HUB-R715", false);

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

  /** As a refusal. */
  public Refusal toRefusal() {
    return new Refusal(kind.code, place, came, expected);
  }
}
