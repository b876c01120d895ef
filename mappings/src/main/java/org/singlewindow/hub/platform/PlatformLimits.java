package org.singlewindow.hub.platform;

/**
 * What is read at most of a file; beyond it the file is refused. Its bytes are limited by the door.
 *
 * @param recordBytesMax a record that never ends is an apostrophe that was not written
 * @param fieldsMax fields of a record; the longest layout we know has 24
 * @param recordsMax records of a file; a ship of 20 000 containers on as many bills has fewer
 * @param findingsMax after so many findings a message is hopeless, and an answer unreadable
 */
public record PlatformLimits(int recordBytesMax, int fieldsMax, int recordsMax, int findingsMax) {

  /** For files of at most 4 MB. */
  public static final PlatformLimits DEFAULT = new PlatformLimits(65_536, 200, 200_000, 100);
}
