package org.singlewindow.hub.canonical;

/** What became of a payment. */
public enum PaymentStatus {
  PAID,
  FAILED,
  REFUNDED
}
