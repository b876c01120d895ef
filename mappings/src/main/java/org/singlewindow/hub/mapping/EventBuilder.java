package org.singlewindow.hub.mapping;

import java.util.List;
import net.sf.saxon.s9api.SAXDestination;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.EventReading;
import org.xml.sax.SAXException;

/**
 * Runs an inbound stylesheet and makes events of its result, without ever writing it as text. The
 * result waits as a tree until the stylesheet has ended: what it refused counts before what does
 * not fit our schema because of it.
 */
final class EventBuilder {

  private final Stylesheets stylesheets;
  private final CanonicalXml canonical;

  EventBuilder(Stylesheets stylesheets, CanonicalXml canonical) {
    this.stylesheets = stylesheets;
    this.canonical = canonical;
  }

  /** The events of a message; empty when the desk holds refusals. */
  List<Event> build(Inbound in, MessageReader.Found found, Desk desk) {
    XdmDestination result = new XdmDestination();
    stylesheets.run(found.mapping(), found.node(), MessageReader.parameters(in, found), result);
    if (!desk.refusals().isEmpty()) {
      return List.of();
    }
    if (tellsNothing(result.getXdmNode())) {
      desk.refuse("HUB-R406", found.name(), "", "at least one thing to tell");
      return List.of();
    }
    try {
      return read(result.getXdmNode(), in, found);
    } catch (CanonicalXml.NotCanonical e) {
      desk.refuse("HUB-R407", found.name(), "", String.valueOf(e.getMessage()));
      return List.of();
    }
  }

  private static boolean tellsNothing(XdmNode document) {
    for (XdmNode root : document.children(node -> node.getNodeKind() == XdmNodeKind.ELEMENT)) {
      return !root.children().iterator().hasNext();
    }
    return true;
  }

  private List<Event> read(XdmNode document, Inbound in, MessageReader.Found found) {
    EventReading reading = canonical.reading();
    EventStamp stamp = new EventStamp(in, found, reading.handler());
    try {
      stylesheets.processor().writeXdmValue(document, new SAXDestination(stamp));
    } catch (SaxonApiException e) {
      throw new CanonicalXml.NotCanonical(reason(e), e);
    }
    return reading.events();
  }

  /** What the schema said, out of what Saxon and JAXB wrapped around it. */
  private static String reason(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null && !(cause instanceof SAXException)) {
      cause = cause.getCause();
    }
    return cause.getMessage();
  }
}
