package org.singlewindow.hub.canonical;

/** What a container may be loaded on. */
public enum LoadingMeans {
  VESSEL,
  WAGON
}
