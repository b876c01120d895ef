package org.singlewindow.hub.mapping;

import org.singlewindow.hub.csv.CsvRecord;

/** Where the cells of a table stand, in the words of whoever looks at it. */
interface TablePlaces {

  /** Rows of a text file, counted below its header, and its lines. */
  TablePlaces LINES =
      new TablePlaces() {
        @Override
        public String header(int line) {
          return "header (line " + line + ")";
        }

        @Override
        public String row(int n, CsvRecord record) {
          return "row " + n + " (line " + record.line() + ")";
        }

        @Override
        public String cell(int n, CsvRecord record, String column, int at) {
          return row(n, record) + ", column " + column;
        }
      };

  /** The line that names the columns. */
  String header(int line);

  /** A row. */
  String row(int n, CsvRecord record);

  /**
   * A cell.
   *
   * @param column its column's name
   * @param at its place in the row from 0; -1 where the header has no such column
   */
  String cell(int n, CsvRecord record, String column, int at);

  /** The refusal of what stands behind the last column. */
  default String surplusCode() {
    return "HUB-R607";
  }
}
