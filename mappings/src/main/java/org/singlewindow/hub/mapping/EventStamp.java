package org.singlewindow.hub.mapping;

import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Stamps what a stylesheet made with what every event carries: ids by place, who said it, when it
 * came; and when it happened, where the mapping did not say.
 */
final class EventStamp extends XMLFilterImpl {

  private static final int EVENT = 2;

  private final Inbound in;
  private final MessageReader.Found found;
  private int depth;
  private int n;

  EventStamp(Inbound in, MessageReader.Found found, ContentHandler to) {
    this.in = in;
    this.found = found;
    setContentHandler(to);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes given)
      throws SAXException {
    depth++;
    if (depth > EVENT) {
      super.startElement(uri, local, name, given);
      return;
    }
    AttributesImpl stamped = new AttributesImpl(given);
    if (depth == EVENT) {
      n++;
      add(stamped, "eventId", found.id() + "#" + n);
      add(stamped, "messageId", found.id());
      add(stamped, "saidBy", in.saidBy());
      add(stamped, "receivedAt", in.receivedAt().toString());
      add(stamped, "test", Boolean.toString(found.test()));
      happened(stamped);
    } else {
      add(stamped, "version", "1");
    }
    super.startElement(uri, local, name, stamped);
  }

  private void happened(AttributesImpl stamped) {
    int place = stamped.getIndex("", "occurredAt");
    if (place < 0) {
      add(stamped, "occurredAt", in.receivedAt().toString());
    } else if (stamped.getValue(place).isEmpty()) { // the message did not say
      stamped.setValue(place, in.receivedAt().toString());
    }
  }

  private static void add(AttributesImpl to, String name, String value) {
    to.addAttribute("", name, name, "CDATA", value);
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    depth--;
    super.endElement(uri, local, name);
  }
}
