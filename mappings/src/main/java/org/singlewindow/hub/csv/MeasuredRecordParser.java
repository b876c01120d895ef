package org.singlewindow.hub.csv;

import com.opencsv.exceptions.CsvMalformedLineException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.smooks.cartridges.csv.CSVRecordParser;
import org.xml.sax.InputSource;

/**
 * The cartridge's parser, which also says where a record began and stops at the limits. The first
 * field of every record it gives is that line.
 */
final class MeasuredRecordParser extends CSVRecordParser<MeasuredRecordParserFactory> {

  private MeasuredLines lines;

  @Override
  public void setDataSource(InputSource source) {
    lines = new MeasuredLines(source.getCharacterStream(), CsvLimits.DEFAULT);
    super.setDataSource(new InputSource(lines));
  }

  @Override
  public List<String> nextRecordFieldValues() throws IOException {
    int start = lines.begin();
    try {
      List<String> cells = super.nextRecordFieldValues();
      while (cells != null && cells.stream().allMatch(String::isBlank)) {
        start = lines.begin();
        cells = super.nextRecordFieldValues();
      }
      if (cells == null) {
        return null;
      }
      lines.count();
      List<String> record = new ArrayList<>(cells.size() + 1);
      record.add(Integer.toString(start));
      record.addAll(cells);
      return record;
    } catch (CsvMalformedLineException e) {
      throw new CsvBroken("HUB-R603", lines.place(), "", "a quote that closes");
    }
  }
}
