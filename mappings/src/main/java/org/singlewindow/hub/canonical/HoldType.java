package org.singlewindow.hub.canonical;

/** Why a container is stopped. */
public enum HoldType {
  INSPECTION,
  CUSTOMS
}
