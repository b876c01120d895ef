package org.singlewindow.hub.canonical;

/** Empty or laden (UN/EDIFACT DE 8169: 4, 5). */
public enum Fullness {
  EMPTY,
  FULL
}
