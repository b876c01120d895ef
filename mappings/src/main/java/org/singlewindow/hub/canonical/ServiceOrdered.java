package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * A service on a box is ordered (COHAOR): repair, wash, weigh, set a temperature. A request.
 *
 * @param header what every event carries
 * @param orderNo the sender's number of the order
 * @param function what this issue does to the document
 * @param service what is to be done, by its code
 * @param containerNo container number, ISO 6346 where well formed
 * @param bookingNo the line's booking number
 * @param blNo bill of lading number
 * @param facility the place as the sender wrote it
 * @param text remark of the sender
 */
public record ServiceOrdered(
    EventHeader header,
    String orderNo,
    DocumentFunction function,
    String service,
    String containerNo,
    Optional<String> bookingNo,
    Optional<String> blNo,
    Optional<String> facility,
    Optional<String> text)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.list(
        Subject.container(containerNo), Subject.bill(blNo), Subject.booking(bookingNo));
  }
}
