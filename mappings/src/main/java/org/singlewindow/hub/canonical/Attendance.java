package org.singlewindow.hub.canonical;

/** Who is there when a container is opened for inspection. */
public enum Attendance {
  PRESENT,
  DELEGATED,
  ABSENT
}
