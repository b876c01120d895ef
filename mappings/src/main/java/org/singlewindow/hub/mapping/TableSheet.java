package org.singlewindow.hub.mapping;

import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.Refusal;

/**
 * A file of rows, opened.
 *
 * @param refusal why nothing of it is taken
 * @param rows its rows, not checked yet
 * @param warnings what is odd about the whole file
 */
record TableSheet(Optional<Refusal> refusal, List<CsvRow> rows, List<Refusal> warnings) {

  /** A file of which nothing is taken. */
  static TableSheet refused(Refusal why) {
    return new TableSheet(Optional.of(why), List.of(), List.of());
  }
}
