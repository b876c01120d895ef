package org.singlewindow.hub.canonical;

/** Mode of transport (UN/ECE Recommendation 19, DE 8067). */
public enum TransportMode {
  SEA,
  RAIL,
  ROAD,
  INLAND_WATER
}
