package org.singlewindow.hub.canonical;

/** Another supervised place (分流, 疏港), or a freight station, house bill by house bill (分拨). */
public enum DiversionKind {
  DIVERSION,
  DISTRIBUTION
}
