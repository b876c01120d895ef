package org.singlewindow.hub.csv;

import org.smooks.cartridges.csv.CSVRecordParserFactory;
import org.smooks.cartridges.flatfile.RecordParser;

/** Makes the cartridge's parsers, each measured. Public because Smooks makes it by its name. */
public final class MeasuredRecordParserFactory extends CSVRecordParserFactory {

  /** RFC 4180 knows no escape character: a backslash is a backslash. */
  @Override
  public char getEscapeChar() {
    return '\0';
  }

  @Override
  @SuppressWarnings("rawtypes") // as the cartridge declares it
  public RecordParser newRecordParser() {
    return new MeasuredRecordParser();
  }
}
