package org.singlewindow.hub.canonical;

import java.util.List;

/**
 * Tell the yard that what is left of a release no longer stands.
 *
 * @param header what every instruction carries
 * @param releaseNo number of the release
 * @param bookingNo the line's booking number
 * @param line the shipping line
 * @param equipment size-types and how many of each
 */
public record CancelEmptyRelease(
    InstructionHeader header,
    String releaseNo,
    String bookingNo,
    String line,
    List<EquipmentQuantity> equipment)
    implements Instruction {

  /** Takes defensive copies. */
  public CancelEmptyRelease {
    equipment = List.copyOf(equipment);
  }
}
