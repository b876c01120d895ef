package org.singlewindow.hub.mapping;

import java.util.List;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Rows as XML: an element per cell that is not empty, named by its column; several rows of one
 * message stand in {@code <rows>}.
 */
final class TableXml {

  private static final Attributes NONE = new AttributesImpl();

  private final BuildingContentHandler to;

  private TableXml(BuildingContentHandler to) {
    this.to = to;
  }

  /** The rows of a message as a document. */
  static XdmNode write(List<CsvRow> rows, Processor processor) {
    try {
      BuildingContentHandler to = processor.newDocumentBuilder().newBuildingContentHandler();
      TableXml xml = new TableXml(to);
      boolean grouped = rows.get(0).key().isPresent();
      to.startDocument();
      if (grouped) {
        to.startElement("", "rows", "rows", NONE);
      }
      for (CsvRow row : rows) {
        xml.write(row);
      }
      if (grouped) {
        to.endElement("", "rows", "rows");
      }
      to.endDocument();
      return to.getDocumentNode();
    } catch (SAXException | SaxonApiException e) {
      throw new IllegalStateException("a row cannot be made a document", e);
    }
  }

  private void write(CsvRow row) throws SAXException {
    boolean lines = row.header().places() == TablePlaces.LINES;
    AttributesImpl attributes = new AttributesImpl();
    add(attributes, "n", Integer.toString(row.n()));
    add(attributes, "line", Integer.toString(row.record().line()));
    if (!lines) {
      add(attributes, "place", row.place());
    }
    to.startElement("", "row", "row", attributes);
    for (CsvColumns.Column column : row.header().columns().all()) {
      String cell = row.cell(column);
      if (!cell.isEmpty()) {
        AttributesImpl place = new AttributesImpl();
        if (!lines) {
          add(place, "at", row.place(column));
        }
        to.startElement("", column.name(), column.name(), place);
        to.characters(cell.toCharArray(), 0, cell.length());
        to.endElement("", column.name(), column.name());
      }
    }
    to.endElement("", "row", "row");
  }

  private static void add(AttributesImpl to, String name, String value) {
    to.addAttribute("", name, name, "CDATA", value);
  }
}
