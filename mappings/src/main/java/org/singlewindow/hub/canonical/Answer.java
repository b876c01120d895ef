package org.singlewindow.hub.canonical;

/** What a partner answered to an instruction. */
public enum Answer {
  RECEIVED,
  ACCEPTED,
  REFUSED
}
