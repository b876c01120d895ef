package org.singlewindow.hub.canonical;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Tell the yard which empties it may hand out for a booking.
 *
 * @param header what every instruction carries
 * @param releaseNo number of the release
 * @param bookingNo the line's booking number
 * @param line the shipping line
 * @param forwarder the party that booked
 * @param equipment size-types and how many of each
 * @param validFrom valid from
 * @param validUntil valid until
 * @param grade the cargo grade the boxes must have
 * @param vesselName name of the vessel
 * @param voyageNo voyage number
 * @param portOfDischarge UN/LOCODE
 */
public record ReleaseEmpties(
    InstructionHeader header,
    String releaseNo,
    String bookingNo,
    String line,
    Optional<String> forwarder,
    List<EquipmentQuantity> equipment,
    Optional<Instant> validFrom,
    Optional<Instant> validUntil,
    Optional<String> grade,
    Optional<String> vesselName,
    Optional<String> voyageNo,
    Optional<String> portOfDischarge)
    implements Instruction {

  /** Takes defensive copies. */
  public ReleaseEmpties {
    equipment = List.copyOf(equipment);
  }
}
