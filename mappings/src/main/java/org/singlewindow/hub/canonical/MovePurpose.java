package org.singlewindow.hub.canonical;

/** Why a container is moved under supervision. */
public enum MovePurpose {
  TO_INSPECTION,
  BACK_FROM_INSPECTION
}
