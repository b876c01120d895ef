package org.singlewindow.hub.xlsx;

import org.singlewindow.hub.canonical.Refusal;

/** The workbook is not read on from here; thrown through POI, which knows no checked ones. */
final class XlsxBroken extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  XlsxBroken(String code, String place, String came, String expected) {
    super(code + " " + place);
    refusal = new Refusal(code, place, came, expected);
  }

  Refusal refusal() {
    return refusal;
  }
}
