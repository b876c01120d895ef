package org.singlewindow.hub.canonical;

/** Which part of a booking is recalled from whoever was told of it. */
public enum RecalledPart {
  PACKING,
  ANNOUNCEMENT,
  TALLY,
  TRAIN_PLAN
}
