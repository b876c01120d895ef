package org.singlewindow.hub.xlsx;

/**
 * What is read at most of a workbook; beyond it the file is refused. Its bytes are limited by the
 * door.
 *
 * @param partsMax files within the ZIP; a workbook of 20 sheets has about 60
 * @param partBytesMax bytes of one of them, unpacked; 10 000 rows of 40 columns have a third of it
 * @param bytesMax bytes of all of them, unpacked
 * @param ratioMax how many times larger a part may become; sheets reach 30; POI stops there too
 * @param sheetsMax sheets; nobody books on more
 * @param rowsMax rows of all sheets, those of headings among them: each may become a message
 * @param columnsMax columns; a person would not find the wrong one among more
 * @param cellCharactersMax a cell is a value, not a document
 */
public record XlsxLimits(
    int partsMax,
    long partBytesMax,
    long bytesMax,
    int ratioMax,
    int sheetsMax,
    int rowsMax,
    int columnsMax,
    int cellCharactersMax) {

  /** For files of at most 4 MB. */
  public static final XlsxLimits DEFAULT =
      new XlsxLimits(1_000, 32 << 20, 64 << 20, 100, 20, 10_001, 200, 4_000);
}
