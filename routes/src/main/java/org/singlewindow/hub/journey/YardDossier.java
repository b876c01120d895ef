package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.singlewindow.hub.canonical.StockReported;
import org.singlewindow.hub.canonical.Subject;

/**
 * A yard's stock of empties, as it counts it.
 *
 * @param party the yard
 * @param stock by line and size-type: {@code line-alpha 22G1}, or {@code * 22G1} for any line
 */
public record YardDossier(String party, Map<String, Stock> stock) implements Dossier {

  /** So many at that time. */
  public record Stock(int quantity, Instant at) {}

  /** Nothing known yet. */
  static YardDossier unknown(String party) {
    return new YardDossier(party, Map.of());
  }

  @Override
  public Subject subject() {
    return Subject.yard(party);
  }

  @Override
  public Set<Subject> links() {
    return Set.of();
  }

  YardDossier said(StockReported report) {
    String key = report.line().orElse("*") + " " + report.sizeType();
    Instant at = report.header().occurredAt();
    Stock before = stock.get(key);
    return before != null && !at.isAfter(before.at())
        ? this
        : new YardDossier(party, Sets.plus(stock, key, new Stock(report.quantity(), at)));
  }
}
