package org.singlewindow.hub.journey;

/** What a party may say, and be told. A party may have several roles. */
public enum Role {
  FORWARDER,
  RELEASE_AGENT,
  LINE,
  TERMINAL,
  CUSTOMS,
  HAULIER,
  OPERATOR
}
