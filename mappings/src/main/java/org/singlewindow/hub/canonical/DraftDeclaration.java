package org.singlewindow.hub.canonical;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Lay a draft export declaration before the broker, made of what is known; the hub signs for no
 * one.
 *
 * @param header what every instruction carries
 * @param declarationNo the sender's number of the declaration (ClientSeqNo)
 * @param bookingNo the line's booking number
 * @param blNo bill of lading number
 * @param forwarder the party that booked
 * @param details what is booked
 * @param vesselId IMO number or call sign as written
 * @param vesselName name of the vessel
 * @param voyageNo voyage number
 * @param packages number of packages
 * @param grossKg gross mass, kilograms
 * @param containers the containers it covers
 */
public record DraftDeclaration(
    InstructionHeader header,
    String declarationNo,
    String bookingNo,
    Optional<String> blNo,
    String forwarder,
    BookingDetails details,
    Optional<String> vesselId,
    Optional<String> vesselName,
    Optional<String> voyageNo,
    Optional<Integer> packages,
    Optional<BigDecimal> grossKg,
    List<DeclaredContainer> containers)
    implements Instruction {

  /** Takes defensive copies. */
  public DraftDeclaration {
    containers = List.copyOf(containers);
  }
}
