package org.singlewindow.hub.canonical;

/** Whole containers, less, or no container at all (DCSA cargo movement types). */
public enum CargoMovement {
  FCL,
  LCL,
  BB
}
