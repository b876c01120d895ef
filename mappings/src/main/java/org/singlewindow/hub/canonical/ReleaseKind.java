package org.singlewindow.hub.canonical;

/** What is released: the container (放箱) or the goods (放货). */
public enum ReleaseKind {
  CONTAINER,
  CARGO
}
