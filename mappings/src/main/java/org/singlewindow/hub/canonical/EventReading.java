package org.singlewindow.hub.canonical;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.UnmarshallerHandler;
import java.util.ArrayList;
import java.util.List;
import org.singlewindow.hub.canonical.xml.Events;
import org.xml.sax.ContentHandler;

/**
 * The events of one message as they are told by SAX, checked against the schema on the way. For one
 * message and one thread.
 */
public final class EventReading {

  private final UnmarshallerHandler handler;

  EventReading(UnmarshallerHandler handler) {
    this.handler = handler;
  }

  /**
   * Where the document is told to; it throws a {@link org.xml.sax.SAXParseException} at the first
   * thing that does not fit the schema.
   */
  public ContentHandler handler() {
    return handler;
  }

  /**
   * What was told, once the document has ended.
   *
   * @throws CanonicalXml.NotCanonical when it was not told to its end
   */
  public List<Event> events() {
    try {
      Events bean = (Events) handler.getResult();
      List<Event> list = new ArrayList<>();
      bean.getList().forEach(one -> list.add(RecordBinding.toRecord(one, Event.class)));
      return List.copyOf(list);
    } catch (JAXBException e) {
      throw CanonicalXml.notCanonical(e);
    }
  }
}
