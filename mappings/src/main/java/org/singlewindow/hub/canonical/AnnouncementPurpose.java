package org.singlewindow.hub.canonical;

/** Why a container is announced by COPARN. */
public enum AnnouncementPurpose {
  ACCEPTANCE,
  EMPTY_RELEASE,
  IMPORT_PICKUP
}
