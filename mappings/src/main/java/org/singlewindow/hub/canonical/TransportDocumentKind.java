package org.singlewindow.hub.canonical;

/** The transport document a booking asks for. */
public enum TransportDocumentKind {
  BILL_OF_LADING,
  SEA_WAYBILL
}
