package org.singlewindow.hub.canonical;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A container was loaded on a vessel or discharged from it (COARRI): a fact, never refused.
 *
 * @param header what every event carries
 * @param move what happened
 * @param containerNo container number, ISO 6346 where well formed
 * @param fullness fullness
 * @param status trade status
 * @param facility the place as the sender wrote it
 * @param vesselId IMO number or call sign as written
 * @param voyageNo voyage number
 * @param blNo bill of lading number
 * @param bookingNo the line's booking number
 * @param stowage bay, row and tier, ISO 9711
 * @param sealNos numbers of its seals
 * @param grossKg gross mass, kilograms
 */
public record VesselMoveReported(
    EventHeader header,
    VesselMove move,
    String containerNo,
    Fullness fullness,
    Optional<TradeStatus> status,
    Optional<String> facility,
    Optional<String> vesselId,
    Optional<String> voyageNo,
    Optional<String> blNo,
    Optional<String> bookingNo,
    Optional<String> stowage,
    List<String> sealNos,
    Optional<BigDecimal> grossKg)
    implements Event {

  /** Takes defensive copies. */
  public VesselMoveReported {
    sealNos = List.copyOf(sealNos);
  }

  @Override
  public List<Subject> subjects() {
    return Subject.list(
        Subject.container(containerNo), Subject.bill(blNo), Subject.booking(bookingNo));
  }
}
