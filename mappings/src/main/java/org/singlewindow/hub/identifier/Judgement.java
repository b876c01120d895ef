package org.singlewindow.hub.identifier;

/**
 * What is to be thought of an identifier.
 *
 * @param value as the trade writes it: no blanks, capitals, no prefix; what came, when it is bad
 * @param verdict good or not
 * @param expected what would be right, for a sender to read
 */
public record Judgement(String value, Verdict verdict, String expected) {

  /** Good or not. */
  public enum Verdict {
    /** Form and check digit are right. */
    GOOD,
    /** The form is right, the check digit is not: often a typing error, and such numbers live. */
    CHECK_DIGIT,
    /** It has not the form of its scheme. */
    FORM
  }

  /** True when form and check digit are right. */
  public boolean isGood() {
    return verdict == Verdict.GOOD;
  }
}
