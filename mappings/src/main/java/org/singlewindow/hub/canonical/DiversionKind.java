package org.singlewindow.hub.canonical;

/** Another port (改港), or other supervised places (分拨). */
public enum DiversionKind {
  DIVERSION,
  DISTRIBUTION
}
