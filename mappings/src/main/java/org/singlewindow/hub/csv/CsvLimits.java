package org.singlewindow.hub.csv;

/**
 * What is read at most of a file; beyond it the file is refused. Its bytes are limited by the door.
 *
 * @param recordsMax records, the header among them: each becomes a message with its own place on
 *     disk, and a partner must not wait for minutes
 * @param recordCharactersMax a record that never ends is a quote that was not closed
 * @param recordLinesMax lines of one record; the cartridge copies what it has read at each of them
 * @param columnsMax columns; a person would not find the wrong one among more
 * @param cellCharactersMax a cell is a value, not a document; our longest word has 512 characters
 */
public record CsvLimits(
    int recordsMax,
    int recordCharactersMax,
    int recordLinesMax,
    int columnsMax,
    int cellCharactersMax) {

  /** For files of at most 4 MB. */
  public static final CsvLimits DEFAULT = new CsvLimits(10_001, 65_536, 200, 200, 4_000);
}
