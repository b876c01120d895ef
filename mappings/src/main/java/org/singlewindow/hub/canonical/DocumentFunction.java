package org.singlewindow.hub.canonical;

/** What an issue of a document does to what was said before (UN/EDIFACT DE 1225). */
public enum DocumentFunction {
  ORIGINAL,
  ADD,
  DELETE,
  CHANGE,
  REPLACE,
  CANCEL
}
