package org.singlewindow.hub.csv;

import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.Refusal;

/**
 * A file as it was read.
 *
 * @param records every record that is not blank, the header first; none when the file is broken
 * @param broken why it cannot be read to its end
 * @param warning what is odd about the whole file and was let through
 */
public record CsvFile(
    List<CsvRecord> records, Optional<Refusal> broken, Optional<Refusal> warning) {

  static CsvFile broken(Refusal why) {
    return new CsvFile(List.of(), Optional.of(why), Optional.empty());
  }
}
