package org.singlewindow.hub.platform;

/** The file cannot be read on from here. */
final class PlatformBroken extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient PlatformFinding finding;

  PlatformBroken(PlatformFinding.Kind kind, String place, String came, String expected) {
    super(kind + " " + place);
    finding = new PlatformFinding(kind, place, came, expected);
  }

  PlatformFinding finding() {
    return finding;
  }
}
