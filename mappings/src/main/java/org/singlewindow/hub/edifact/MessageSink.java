package org.singlewindow.hub.edifact;

import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Takes the messages of a stream, one after the other, each as a document of its own. */
public interface MessageSink {

  /**
   * A message begins. Told to what comes back: a document {@code Interchange > UNB?, Message}, so
   * that {@code ../UNB} is there for a mapping.
   */
  ContentHandler open() throws SAXException;

  /**
   * The message opened last was told whole.
   *
   * @param report what it is and what is wrong with it; it must not be carried on when {@link
   *     MessageReport#isRefused()}
   */
  void close(MessageReport report) throws SAXException;
}
