package org.singlewindow.hub.canonical;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A terminal or inspection area says what its work costs.
 *
 * @param header what every event carries
 * @param quoteNo the creditor's number of the quote
 * @param containerNo container number, ISO 6346 where well formed
 * @param blNo bill of lading number
 * @param payer who is to pay
 * @param amount amount in that currency
 * @param currency ISO 4217 code
 * @param validUntil end of validity
 */
public record ChargesQuoted(
    EventHeader header,
    String quoteNo,
    String containerNo,
    Optional<String> blNo,
    String payer,
    BigDecimal amount,
    String currency,
    Optional<Instant> validUntil)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.charge(header.saidBy(), quoteNo), Subject.container(containerNo));
  }
}
