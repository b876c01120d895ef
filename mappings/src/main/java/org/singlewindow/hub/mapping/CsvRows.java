package org.singlewindow.hub.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.XdmNode;
import org.singlewindow.hub.csv.CsvWriter;

/**
 * Writes what an outbound stylesheet made: {@code <rows><row><column>text</column></row></rows>}.
 *
 * @param columns what the file may hold, in this order
 * @param stylesheet whose fault it is when a row does not fit
 */
record CsvRows(CsvColumns columns, Path stylesheet) {

  /**
   * The rows as a file, the header first.
   *
   * @throws IllegalStateException when a row has a column nobody declared, or lacks one
   */
  byte[] write(XdmNode rows) {
    List<List<String>> records = new ArrayList<>();
    records.add(columns.names());
    for (XdmNode root : rows.children("rows")) {
      root.children("row").forEach(row -> records.add(record(row)));
    }
    if (records.size() == 1) {
      throw fault("it made no row");
    }
    return CsvWriter.write(records);
  }

  private List<String> record(XdmNode row) {
    Map<String, String> cells = new HashMap<>();
    row.axisIterator(Axis.CHILD)
        .forEachRemaining(
            cell -> {
              if (cell.getNodeName() != null) {
                cells.put(cell.getNodeName().getLocalName(), cell.getStringValue());
              }
            });
    List<String> record = new ArrayList<>();
    for (CsvColumns.Column column : columns.all()) {
      String cell = cells.getOrDefault(column.name(), "");
      cells.remove(column.name());
      if (cell.isBlank() && column.required()) {
        throw fault("it leaves the column " + column.name() + " empty");
      }
      record.add(cell);
    }
    if (!cells.isEmpty()) {
      throw fault("columns.csv does not know " + cells.keySet());
    }
    return record;
  }

  private Stylesheets.MappingFault fault(String what) {
    return new Stylesheets.MappingFault(stylesheet, new IllegalArgumentException(what));
  }
}
