package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * The terminal says its charges for a container are paid or on credit.
 *
 * @param header what every event carries
 * @param receiptNo receipt no
 * @param containerNo container number, ISO 6346 where well formed
 * @param blNo bill of lading number
 */
public record ChargesSettled(
    EventHeader header, String receiptNo, String containerNo, Optional<String> blNo)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.container(containerNo), Subject.bill(blNo));
  }
}
