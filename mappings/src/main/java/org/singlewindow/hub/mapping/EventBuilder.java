package org.singlewindow.hub.mapping;

import java.io.StringWriter;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import net.sf.saxon.s9api.DOMDestination;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.Event;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Runs an inbound stylesheet and stamps what it made with what every event carries. */
final class EventBuilder {

  private final Stylesheets stylesheets;
  private final CanonicalXml canonical;

  EventBuilder(Stylesheets stylesheets, CanonicalXml canonical) {
    this.stylesheets = stylesheets;
    this.canonical = canonical;
  }

  /** The events of a message; empty when the desk holds refusals. */
  List<Event> build(Inbound in, MessageReader.Found found, Desk desk) {
    Document result = document();
    stylesheets.run(
        found.mapping(),
        found.node(),
        MessageReader.parameters(in, found),
        new DOMDestination(result));
    if (!desk.refusals().isEmpty()) {
      return List.of();
    }
    Element root = result.getDocumentElement();
    if (root == null || root.getFirstChild() == null) {
      desk.refuse("HUB-R406", found.name(), "", "at least one thing to tell");
      return List.of();
    }
    stamp(root, in, found);
    try {
      return canonical.readEvents(text(result));
    } catch (CanonicalXml.NotCanonical e) {
      desk.refuse("HUB-R407", found.name(), "", String.valueOf(e.getMessage()));
      return List.of();
    }
  }

  private static void stamp(Element root, Inbound in, MessageReader.Found found) {
    root.setAttribute("version", "1");
    int n = 0;
    for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element event) {
        n++;
        event.setAttribute("eventId", found.id() + "#" + n);
        event.setAttribute("messageId", found.id());
        event.setAttribute("saidBy", in.saidBy());
        event.setAttribute("receivedAt", in.receivedAt().toString());
        event.setAttribute("test", Boolean.toString(found.test()));
        if (event.getAttribute("occurredAt").isEmpty()) {
          event.setAttribute("occurredAt", in.receivedAt().toString());
        }
      }
    }
  }

  private static Document document() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("this Java builds no documents", e);
    }
  }

  private static String text(Document document) {
    try {
      StringWriter text = new StringWriter();
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(text));
      return text.toString();
    } catch (TransformerException e) {
      throw new IllegalStateException("a document cannot be written", e);
    }
  }
}
