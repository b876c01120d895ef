package org.singlewindow.hub.canonical;

import java.math.BigDecimal;
import java.util.List;

/**
 * The bank says what became of a payment.
 *
 * @param header what every event carries
 * @param paymentNo the bank's number of the payment
 * @param creditor whose quote is paid
 * @param quoteNo the creditor's number of the quote
 * @param amount amount in that currency
 * @param currency ISO 4217 code
 * @param status what became of it
 */
public record PaymentReported(
    EventHeader header,
    String paymentNo,
    String creditor,
    String quoteNo,
    BigDecimal amount,
    String currency,
    PaymentStatus status)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.charge(creditor, quoteNo));
  }
}
