package org.singlewindow.hub.canonical;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A line orders a box to be loaded or discharged (COPRAR): a request to the terminal.
 *
 * @param header what every event carries
 * @param orderNo the sender's number of the order
 * @param function what this issue does to the document
 * @param move the move that is ordered
 * @param containerNo container number, ISO 6346 where well formed
 * @param fullness fullness
 * @param sizeType ISO 6346 size-type code as written
 * @param status trade status
 * @param facility the place as the sender wrote it
 * @param vesselId IMO number or call sign as written
 * @param voyageNo voyage number
 * @param blNo bill of lading number
 * @param bookingNo the line's booking number
 * @param stowage bay, row and tier, ISO 9711
 * @param dischargePlace where it is discharged, by its code as written
 * @param sealNos numbers of its seals
 * @param grossKg gross mass, kilograms
 * @param vgmKg verified gross mass, kilograms
 */
public record VesselMoveOrdered(
    EventHeader header,
    String orderNo,
    DocumentFunction function,
    VesselMove move,
    String containerNo,
    Optional<Fullness> fullness,
    Optional<String> sizeType,
    Optional<TradeStatus> status,
    Optional<String> facility,
    Optional<String> vesselId,
    Optional<String> voyageNo,
    Optional<String> blNo,
    Optional<String> bookingNo,
    Optional<String> stowage,
    Optional<String> dischargePlace,
    List<String> sealNos,
    Optional<BigDecimal> grossKg,
    Optional<BigDecimal> vgmKg)
    implements Event {

  /** Takes defensive copies. */
  public VesselMoveOrdered {
    sealNos = List.copyOf(sealNos);
  }

  @Override
  public List<Subject> subjects() {
    return Subject.list(
        Subject.container(containerNo),
        Subject.bill(blNo),
        Subject.booking(bookingNo),
        move == VesselMove.LOADED ? Subject.voyage(vesselId, voyageNo) : Optional.<Subject>empty());
  }
}
