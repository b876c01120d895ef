package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * A yard says how many empties of a kind it has.
 *
 * @param header what every event carries
 * @param line the shipping line
 * @param sizeType ISO 6346 size-type code as written
 * @param quantity how many
 */
public record StockReported(
    EventHeader header, Optional<String> line, String sizeType, int quantity) implements Event {
  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.yard(header.saidBy()));
  }
}
