package org.singlewindow.hub.canonical;

/** Who pays the freight. */
public enum PaymentTerm {
  PREPAID,
  COLLECT
}
