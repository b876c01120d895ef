package org.singlewindow.hub.canonical;

/** What a firm is in a trade (UN/EDIFACT 3035, DCSA document parties). */
public enum PartyFunction {
  SHIPPER,
  CONSIGNEE,
  NOTIFY_PARTY,
  BOOKING_AGENT,
  CONTRACT_OWNER
}
