package org.singlewindow.hub.canonical;

/** What a notice to a party is about. */
public enum NoticeKind {
  DELIVERY_ORDER_ISSUED,
  PICKUP_ORDER_ISSUED,
  PICKUP_ORDER_CANCELLED,
  INSPECTION_ORDERED,
  HOLD_LIFTED,
  GATED_OUT,
  REQUEST_REFUSED
}
