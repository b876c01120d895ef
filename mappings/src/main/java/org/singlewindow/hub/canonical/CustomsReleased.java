package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * Customs releases goods, told by the customs to site channel and by nothing else.
 *
 * @param header what every event carries
 * @param documentNo the customs instruction
 * @param blNo bill of lading number
 * @param containerNo absent: every container of the bill
 * @param site the supervised site the instruction names
 */
public record CustomsReleased(
    EventHeader header,
    String documentNo,
    String blNo,
    Optional<String> containerNo,
    Optional<String> site)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.bill(blNo), Subject.container(containerNo));
  }
}
