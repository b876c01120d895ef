package org.singlewindow.hub.platform;

import org.singlewindow.hub.platform.PlatformTable.Field;
import org.singlewindow.hub.platform.PlatformTable.Layout;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * A message as XML: its type as root, {@code <r50>} for each record the table knows, an element for
 * each field that is not empty.
 */
public final class PlatformXml {

  private static final AttributesImpl NONE = new AttributesImpl();

  private PlatformXml() {}

  /** Tells a message to a handler, between the start and the end of a document. */
  public static void write(
      PlatformMessage message, PlatformTable table, String charset, ContentHandler to)
      throws SAXException {
    to.startDocument();
    AttributesImpl root = new AttributesImpl();
    add(root, "charset", charset);
    to.startElement("", message.type(), message.type(), root);
    for (PlatformRecord record : message.records()) {
      Layout layout = table.records().get(record.id());
      if (layout != null) {
        write(record, layout, to);
      }
    }
    to.endElement("", message.type(), message.type());
    to.endDocument();
  }

  private static void write(PlatformRecord record, Layout layout, ContentHandler to)
      throws SAXException {
    String name = "r" + record.id();
    AttributesImpl place = new AttributesImpl();
    add(place, "n", Integer.toString(record.n()));
    add(place, "line", Integer.toString(record.line()));
    add(place, "offset", Integer.toString(record.offset()));
    to.startElement("", name, name, place);
    for (Field field : layout.fields()) {
      String value = record.field(field.number());
      if (!value.isEmpty()) {
        to.startElement("", field.name(), field.name(), NONE);
        to.characters(value.toCharArray(), 0, value.length());
        to.endElement("", field.name(), field.name());
      }
    }
    to.endElement("", name, name);
  }

  private static void add(AttributesImpl to, String name, String value) {
    to.addAttribute("", name, name, "CDATA", value);
  }
}
