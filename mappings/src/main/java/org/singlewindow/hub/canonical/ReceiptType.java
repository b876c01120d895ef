package org.singlewindow.hub.canonical;

/** How the line takes cargo over or hands it over (DCSA receipt and delivery types). */
public enum ReceiptType {
  CY,
  SD,
  CFS
}
