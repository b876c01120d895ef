package org.singlewindow.hub.csv;

import java.io.IOException;
import org.singlewindow.hub.canonical.Refusal;

/** The file cannot be read on from here. */
public final class CsvBroken extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  CsvBroken(String code, String place, String came, String expected) {
    super(code + " " + place);
    refusal = new Refusal(code, place, came, expected);
  }

  /** Why. */
  public Refusal refusal() {
    return refusal;
  }
}
