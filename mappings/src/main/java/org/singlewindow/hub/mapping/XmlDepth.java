package org.singlewindow.hub.mapping;

import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/** Stops a document whose elements stand too deep within each other: stylesheets walk by calls. */
final class XmlDepth extends XMLFilterImpl {

  /** The deepest message we know has 14; no person writes more than this. */
  static final int DEPTH_MAX = 100;

  private Locator locator;
  private int depth;

  XmlDepth(XMLReader parent) {
    super(parent);
  }

  /** It is too deep. */
  static final class TooDeep extends SAXParseException {

    private static final long serialVersionUID = 1L;

    TooDeep(Locator at) {
      super("too deep", at);
    }
  }

  @Override
  public void setDocumentLocator(Locator given) {
    locator = given;
    super.setDocumentLocator(given);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    depth++;
    if (depth > DEPTH_MAX) {
      throw new TooDeep(locator);
    }
    super.startElement(uri, local, name, attributes);
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    depth--;
    super.endElement(uri, local, name);
  }
}
