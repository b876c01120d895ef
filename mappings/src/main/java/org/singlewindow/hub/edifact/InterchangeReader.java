package org.singlewindow.hub.edifact;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads UN/EDIFACT interchanges from a stream, one message at a time in bounded memory, and tells
 * each message as an XML document of its own (the shape is in the package's description). What is
 * wrong is said with its place, all of it, by message; reading goes on where it can. One reader
 * serves one thread, and any number of streams one after the other.
 */
public final class InterchangeReader {

  private final Reading reading;

  /** A reader that takes no more than the limits and forgives what the tolerance forgives. */
  public InterchangeReader(Limits limits, Tolerance tolerance) {
    reading = new Reading(limits, tolerance);
  }

  /**
   * Reads all of the stream; each message is told to the sink as soon as it was read. Of an
   * interchange whose header is refused no message is told.
   *
   * @return a report each; at least one, which says so when the stream holds no interchange
   * @throws SAXException when the sink or its handler throws it
   */
  public List<InterchangeReport> read(InputStream in, MessageSink sink)
      throws IOException, SAXException {
    return reading.read(in, new Documents(sink));
  }

  /** Each message a document. */
  private record Documents(MessageSink sink) implements Stage {

    private static final ContentHandler NOBODY = new DefaultHandler();

    @Override
    public ContentHandler header() {
      return NOBODY;
    }

    @Override
    public boolean hasDocuments() {
      return true;
    }

    @Override
    public ContentHandler open() throws SAXException {
      return sink.open();
    }

    @Override
    public void close(MessageReport report) throws SAXException {
      sink.close(report);
    }

    @Override
    public ContentHandler trailer() {
      return NOBODY;
    }
  }
}
