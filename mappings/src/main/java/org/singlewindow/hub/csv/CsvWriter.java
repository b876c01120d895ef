package org.singlewindow.hub.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes records as RFC 4180 says: commas, quotes where they are needed, CRLF, UTF-8 without mark.
 */
public final class CsvWriter {

  // white space at an edge would be taken for no part of the value
  private static final Pattern QUOTED = Pattern.compile("[\",;\t\r\n]|^\\s|\\s$");

  private CsvWriter() {}

  /** The records as bytes, the header first. */
  public static byte[] write(List<List<String>> records) {
    return records.stream()
        .map(cells -> cells.stream().map(CsvWriter::cell).collect(Collectors.joining(",")) + "\r\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(String value) {
    return QUOTED.matcher(value).find() ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }
}
