package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * Apply to customs for a diversion (分流申请).
 *
 * @param header what every instruction carries
 * @param diversionNo number of the diversion application
 * @param kind another supervised place, or a freight station
 * @param applicant who applies
 * @param office customs office, by its code as written
 * @param vesselId IMO number or call sign as written
 * @param voyageNo voyage number
 * @param fromPlace where it was to go, by its code as written
 * @param toPlace where it is to go, by its code as written
 * @param blNo bill of lading number
 * @param containerNos container numbers
 * @param late true: the vessel had berthed already
 * @param reason why
 */
public record ApplyForDiversion(
    InstructionHeader header,
    String diversionNo,
    DiversionKind kind,
    String applicant,
    Optional<String> office,
    Optional<String> vesselId,
    Optional<String> voyageNo,
    Optional<String> fromPlace,
    String toPlace,
    String blNo,
    List<String> containerNos,
    boolean late,
    Optional<String> reason)
    implements Instruction {

  /** Takes defensive copies. */
  public ApplyForDiversion {
    containerNos = List.copyOf(containerNos);
  }
}
