package org.singlewindow.hub.edifact;

/**
 * What the reader takes at most; beyond it the interchange is refused.
 *
 * @param segmentCharactersMax a segment that never ends is an attack or a broken file
 * @param segmentsMax segments in an interchange
 * @param findingsMax after so many findings a message is hopeless, and an answer unreadable
 */
public record Limits(int segmentCharactersMax, int segmentsMax, int findingsMax) {

  /** For messages of at most 4 MB. */
  public static final Limits DEFAULT = new Limits(65_536, 200_000, 100);
}
