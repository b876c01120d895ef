package org.singlewindow.hub.platform;

import java.util.List;

/**
 * One message of a file: its record 00 and all up to its record 99.
 *
 * @param records in their order, the trailer among them where it came
 * @param findings what is wrong with how they stand, not with what they hold
 */
public record PlatformMessage(List<PlatformRecord> records, List<PlatformFinding> findings) {

  /** The message's name, for example CODECO; empty when its first record is no record 00. */
  public String type() {
    PlatformRecord first = records.get(0);
    return first.id().equals(PlatformRecord.HEAD) ? first.field(1) : "";
  }
}
