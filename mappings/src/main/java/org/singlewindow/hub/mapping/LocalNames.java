package org.singlewindow.hub.mapping;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Takes the namespaces out of a document while it is read, for messages whose senders agree on
 * names and not on namespaces. Attributes of a namespace ({@code xsi:schemaLocation}) go with it.
 */
final class LocalNames extends XMLFilterImpl {

  LocalNames(XMLReader parent) {
    super(parent);
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) {
    // no namespace is left that a prefix could stand for
  }

  @Override
  public void endPrefixMapping(String prefix) {
    // none was begun
  }

  @Override
  public void startElement(String uri, String localName, String name, Attributes attributes)
      throws SAXException {
    AttributesImpl own = new AttributesImpl();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getURI(i).isEmpty()) {
        String local = attributes.getLocalName(i);
        own.addAttribute("", local, local, attributes.getType(i), attributes.getValue(i));
      }
    }
    super.startElement("", localName, localName, own);
  }

  @Override
  public void endElement(String uri, String localName, String name) throws SAXException {
    super.endElement("", localName, localName);
  }
}
