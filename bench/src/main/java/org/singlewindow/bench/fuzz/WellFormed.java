package org.singlewindow.bench.fuzz;

import java.util.ArrayDeque;
import java.util.Deque;
import org.singlewindow.hub.edifact.MessageReport;
import org.singlewindow.hub.edifact.MessageSink;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.helpers.DefaultHandler;

/** Takes messages and holds them to what XML asks of a document. */
final class WellFormed implements MessageSink {

  private int told;

  @Override
  public ContentHandler open() {
    return new Document();
  }

  @Override
  public void close(MessageReport report) {
    told++;
    boolean hasError = report.findings().stream().anyMatch(one -> one.isError());
    if (hasError && !report.isRefused()) {
      throw new IllegalStateException("an error, and not refused: " + report);
    }
  }

  /** Holds the messages told against those counted. */
  void check(int counted) {
    if (told > counted) {
      throw new IllegalStateException(told + " messages told, " + counted + " counted");
    }
  }

  /** One document. */
  private static final class Document extends DefaultHandler {

    private final Deque<String> open = new ArrayDeque<>();

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
      if (name.isEmpty() || !Character.isLetter(name.charAt(0))) {
        throw new IllegalStateException("no name: " + name);
      }
      open.push(name);
    }

    @Override
    public void characters(char[] chars, int start, int length) {
      for (int i = start; i < start + length; i++) {
        char c = chars[i];
        boolean legal = c >= ' ' || c == '\n' || c == '\r' || c == '\t';
        if (!legal || c > '\uFFFD') {
          throw new IllegalStateException("no XML: character " + (int) c);
        }
      }
    }

    @Override
    public void endElement(String uri, String local, String name) {
      if (!open.pop().equals(name)) {
        throw new IllegalStateException("not nested: " + name);
      }
    }

    @Override
    public void endDocument() {
      if (!open.isEmpty()) {
        throw new IllegalStateException("not closed: " + open);
      }
    }
  }
}
