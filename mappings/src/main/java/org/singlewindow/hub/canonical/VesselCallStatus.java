package org.singlewindow.hub.canonical;

/** Where a vessel call stands, in the order of a call. */
public enum VesselCallStatus {
  ANNOUNCED,
  AT_ANCHORAGE,
  BERTHED,
  DEPARTED
}
