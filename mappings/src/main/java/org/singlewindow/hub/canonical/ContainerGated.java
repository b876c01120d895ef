package org.singlewindow.hub.canonical;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A container passed a gate: a fact, never refused.
 *
 * @param header what every event carries
 * @param direction direction
 * @param containerNo container number, ISO 6346 where well formed
 * @param fullness fullness
 * @param status status
 * @param facility the terminal or yard as the sender wrote it
 * @param plateNo truck, wagon or barge
 * @param blNo bill of lading number
 * @param bookingNo booking no
 * @param orderNo the pick-up order it left on
 * @param voyageNo voyage no
 * @param vesselId IMO number or call sign as written
 * @param sealNos seal nos
 * @param grossKg gross mass, kilograms
 * @param sizeType ISO 6346 size-type code as written
 */
public record ContainerGated(
    EventHeader header,
    GateDirection direction,
    String containerNo,
    Fullness fullness,
    Optional<TradeStatus> status,
    Optional<String> facility,
    Optional<String> plateNo,
    Optional<String> blNo,
    Optional<String> bookingNo,
    Optional<String> orderNo,
    Optional<String> voyageNo,
    Optional<String> vesselId,
    List<String> sealNos,
    Optional<BigDecimal> grossKg,
    Optional<String> sizeType)
    implements Event {

  /** Takes defensive copies. */
  public ContainerGated {
    sealNos = List.copyOf(sealNos);
  }

  @Override
  public List<Subject> subjects() {
    return Subject.list(
        Subject.container(containerNo), Subject.bill(blNo), Subject.booking(bookingNo));
  }
}
