package org.singlewindow.hub.canonical;

/**
 * Why a message was refused, as it is told to its sender.
 *
 * @param code a row of {@code refusals.csv}
 * @param place where in the sender's document
 * @param came what stood there
 * @param expected what would be right
 */
public record MessageRefusal(String code, String place, String came, String expected) {

  private static final int TEXT_MAX = 512; // the canonical language's limit of a text

  /** A refusal, no part of it longer than the canonical language allows. */
  public static MessageRefusal of(Refusal refusal) {
    return new MessageRefusal(
        refusal.code(),
        shortened(refusal.place()),
        shortened(refusal.came()),
        shortened(refusal.expected()));
  }

  private static String shortened(String text) {
    return text.length() > TEXT_MAX ? text.substring(0, TEXT_MAX - 3) + "..." : text;
  }
}
