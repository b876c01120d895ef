package org.singlewindow.hub.console.form;

import java.text.Normalizer;

/** Full-width letters and digits, as Chinese input methods write them, as the narrow ones. */
final class Plain {

  private Plain() {}

  static String narrow(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
