package org.singlewindow.hub.canonical;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What lay in the port before the hub began: taken at cut-over, and nothing alarms for its past.
 *
 * @param header what every event carries
 * @param containerNo container number, ISO 6346 where well formed
 * @param fullness empty or full
 * @param status what it is under customs
 * @param sizeType ISO 6346 size-type code as written
 * @param facility place within the sender's premises, by its own code
 * @param since when it came
 * @param blNos bills of lading it travels on
 * @param bookingNo the line's booking number
 * @param sealNos numbers of its seals
 */
public record OpeningStockReported(
    EventHeader header,
    String containerNo,
    Fullness fullness,
    Optional<TradeStatus> status,
    Optional<String> sizeType,
    Optional<String> facility,
    Instant since,
    List<String> blNos,
    Optional<String> bookingNo,
    List<String> sealNos)
    implements Event {

  /** Takes defensive copies. */
  public OpeningStockReported {
    blNos = List.copyOf(blNos);
    sealNos = List.copyOf(sealNos);
  }

  @Override
  public List<Subject> subjects() {
    return Subject.list(
        Subject.container(containerNo), Subject.bills(blNos), Subject.booking(bookingNo));
  }
}
