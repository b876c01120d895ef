package org.singlewindow.hub.journey;

/**
 * What a partner was told last of one matter.
 *
 * @param instructionId the instruction that said it
 * @param content a short mark of what it said; empty when it was recalled
 */
public record Standing(String instructionId, String content) {

  /** True while it stands. */
  boolean stands() {
    return !content.isEmpty();
  }
}
