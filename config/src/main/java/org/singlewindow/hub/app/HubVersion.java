package org.singlewindow.hub.app;

import java.util.Optional;

/** The version of this hub, as its jar says it. */
final class HubVersion {

  private HubVersion() {}

  /** For example {@code 1.2.0}; {@code development} where it runs from no jar. */
  static String text() {
    return Optional.ofNullable(HubApplication.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
