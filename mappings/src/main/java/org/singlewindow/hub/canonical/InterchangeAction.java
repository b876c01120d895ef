package org.singlewindow.hub.canonical;

/** What became of an interchange by its syntax (DE 0083). */
public enum InterchangeAction {
  /** 4: nothing of it was taken. */
  REJECTED,
  /** 7: taken, but for the messages that are named as refused. */
  ACKNOWLEDGED,
  /** 8: it arrived; no word on its syntax. */
  RECEIVED
}
