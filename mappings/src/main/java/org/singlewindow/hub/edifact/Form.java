package org.singlewindow.hub.edifact;

/**
 * What a simple element may hold.
 *
 * @param isNumeric digits, a decimal mark and a sign only
 * @param least characters at least
 * @param most characters at most
 * @param codes the list its value comes from; one that knows everything where there is none
 */
record Form(boolean isNumeric, int least, int most, CodeList codes) {

  /** For what no table describes. */
  static final Form ANY = new Form(false, 0, 512, CodeList.ANY);
}
