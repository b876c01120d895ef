package org.singlewindow.hub.canonical;

/** Between quay and vessel. */
public enum VesselMove {
  LOADED,
  DISCHARGED
}
