package org.singlewindow.hub.edifact;

/**
 * What the reader takes at most; what is beyond a limit is refused by name and costs no memory.
 *
 * @param segmentBytesMax a segment that never ends is an attack or a broken file
 * @param messageBytesMax one message is held at a time; this bounds the memory of a reader
 * @param segmentsMax segments in a message
 * @param findingsMax after so many findings a message is hopeless, and an answer unreadable
 * @param reportsMax so many messages of an interchange are reported one by one; of the others only
 *     those with findings, as many again, and how many there were
 */
public record Limits(
    int segmentBytesMax, int messageBytesMax, int segmentsMax, int findingsMax, int reportsMax) {

  /**
   * A segment of 64 KB holds every text the directories allow; a message of 8 MB is a bay plan of
   * the largest ship three times over.
   */
  public static final Limits DEFAULT = new Limits(65_536, 8_388_608, 200_000, 100, 1_000);
}
