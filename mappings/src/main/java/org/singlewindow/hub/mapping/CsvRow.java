package org.singlewindow.hub.mapping;

import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.singlewindow.hub.csv.CsvLimits;
import org.singlewindow.hub.csv.CsvRecord;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * A row of a file, checked against its columns.
 *
 * @param n its number; the first row below the header is 1
 * @param record what it holds
 * @param header what its cells are
 */
record CsvRow(int n, CsvRecord record, CsvHeader header) {

  private String place() {
    return "row " + n + " (line " + record.line() + ")";
  }

  /** Lays everything that is wrong with it on the desk. */
  void check(Desk desk) {
    int most = CsvLimits.DEFAULT.cellCharactersMax();
    for (CsvColumns.Column column : header.columns().all()) {
      String cell = cell(column);
      String at = place() + ", column " + column.name();
      if (cell.isEmpty()) {
        if (column.required()) {
          desk.refuse("HUB-R605", at, "", column.why());
        }
      } else if (cell.length() > most) {
        desk.refuse("HUB-R604", at, cell.length() + "", most + " characters in a cell");
      } else if (!column.form().matcher(cell).matches()) {
        desk.refuse("HUB-R606", at, cell, column.why() + ", of the form " + column.form());
      }
    }
    int columns = header.names().size();
    for (int i = columns; i < record.cells().size(); i++) {
      if (!record.cell(i).isEmpty()) {
        desk.refuse("HUB-R607", place(), record.cell(i), columns + " cells, as the header has");
        return;
      }
    }
  }

  private String cell(CsvColumns.Column column) {
    int at = header.at(column);
    return at < 0 ? "" : record.cell(at);
  }

  /** The row as XML: an element per cell that is not empty, named by its column. */
  XdmNode toXml(Processor processor) {
    try {
      BuildingContentHandler to = processor.newDocumentBuilder().newBuildingContentHandler();
      to.startDocument();
      AttributesImpl attributes = new AttributesImpl();
      attributes.addAttribute("", "n", "n", "CDATA", Integer.toString(n));
      attributes.addAttribute("", "line", "line", "CDATA", Integer.toString(record.line()));
      to.startElement("", "row", "row", attributes);
      for (CsvColumns.Column column : header.columns().all()) {
        String cell = cell(column);
        if (!cell.isEmpty()) {
          to.startElement("", column.name(), column.name(), new AttributesImpl());
          to.characters(cell.toCharArray(), 0, cell.length());
          to.endElement("", column.name(), column.name());
        }
      }
      to.endElement("", "row", "row");
      to.endDocument();
      return to.getDocumentNode();
    } catch (SAXException | SaxonApiException e) {
      throw new IllegalStateException("a row cannot be made a document", e);
    }
  }
}
