package org.singlewindow.hub.canonical;

import java.util.List;

/**
 * The agent that issued a delivery order makes it void; the bill must be presented again.
 *
 * @param header what every event carries
 * @param blNo bill of lading number
 * @param deliveryOrderNo number of the delivery order
 * @param reason why
 */
public record DeliveryOrderVoided(
    EventHeader header, String blNo, String deliveryOrderNo, String reason) implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.bill(blNo));
  }
}
