package org.singlewindow.hub.edifact;

import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Where a stream is told to: one document a message, or one document of all. */
interface Stage {

  /** An interchange begins: where its UNB is told to. */
  ContentHandler header() throws SAXException;

  /** True when each message is a document of its own, with the interchange's UNB before it. */
  boolean hasDocuments();

  /** A message begins: where it is told to. */
  ContentHandler open() throws SAXException;

  /** The message ended. */
  void close(MessageReport report) throws SAXException;

  /** The interchange ends: where its UNZ is told to. */
  ContentHandler trailer() throws SAXException;
}
