package org.singlewindow.hub.envelope;

import org.singlewindow.hub.canonical.Refusal;

/** A wrapper cannot be taken off. */
final class EnvelopeBroken extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  EnvelopeBroken(String code, String place, String came, String expected) {
    super(code + " " + place);
    refusal = new Refusal(code, place, came, expected);
  }

  Refusal refusal() {
    return refusal;
  }
}
