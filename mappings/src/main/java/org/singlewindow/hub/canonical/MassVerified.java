package org.singlewindow.hub.canonical;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The gross mass of a packed box was verified (VERMAS, SOLAS VI/2): a fact.
 *
 * @param header what every event carries
 * @param documentNo the sender's number of the document
 * @param containerNo container number, ISO 6346 where well formed
 * @param bookingNo the line's booking number
 * @param vgmKg verified gross mass, kilograms
 * @param method how it was weighed (SOLAS VI/2)
 * @param weighedAt when it was weighed
 * @param responsible who answers for the mass
 * @param authorised who signed
 */
public record MassVerified(
    EventHeader header,
    String documentNo,
    String containerNo,
    Optional<String> bookingNo,
    BigDecimal vgmKg,
    Optional<WeighingMethod> method,
    Optional<Instant> weighedAt,
    Optional<String> responsible,
    Optional<String> authorised)
    implements Event {

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.container(containerNo), Subject.booking(bookingNo));
  }
}
