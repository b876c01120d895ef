package org.singlewindow.hub.canonical;

/** What a line says to a booking request. */
public enum BookingAnswer {
  CONFIRMED,
  CONDITIONAL,
  DECLINED,
  PENDING,
  AMENDMENT_CONFIRMED,
  AMENDMENT_DECLINED,
  CANCELLED,
  CANCELLATION_DECLINED
}
