package org.singlewindow.hub.canonical;

/** How a gross mass was verified (SOLAS VI/2). */
public enum WeighingMethod {
  METHOD_1,
  METHOD_2
}
