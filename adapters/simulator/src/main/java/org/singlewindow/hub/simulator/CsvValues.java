package org.singlewindow.hub.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/** The cells of a table with a header line; a place is the column's title and the row's number. */
final class CsvValues {

  private CsvValues() {}

  /** The titles of the columns. */
  static List<String> titles(String text) {
    String header = text.replace("\uFEFF", "").lines().findFirst().orElse("");
    List<String> titles = new ArrayList<>();
    for (String cell : header.split(String.valueOf(delimiter(text)), -1)) {
      titles.add(bare(cell).strip());
    }
    return titles;
  }

  /** The text with every cell below the header replaced that is not empty. */
  static String map(String text, BinaryOperator<String> change) {
    List<String> titles = titles(text);
    char delimiter = delimiter(text);
    int headerEnd = text.indexOf('\n') + 1;
    StringBuilder result = new StringBuilder(headerEnd == 0 ? text : text.substring(0, headerEnd));
    int row = 1;
    int column = 0;
    int at = headerEnd == 0 ? text.length() : headerEnd;
    while (at < text.length()) {
      int end = end(text, at, delimiter);
      String cell = text.substring(at, end);
      String title = column < titles.size() ? titles.get(column) : String.valueOf(column + 1);
      result.append(cell.isBlank() ? cell : changed(cell, title + "#" + row, delimiter, change));
      if (end < text.length()) {
        boolean next = text.charAt(end) == delimiter;
        column = next ? column + 1 : 0;
        row += text.charAt(end) == '\n' ? 1 : 0;
        result.append(text.charAt(end));
      }
      at = end + 1;
    }
    return result.toString();
  }

  private static String changed(
      String cell, String place, char delimiter, BinaryOperator<String> change) {
    String value = bare(cell);
    String now = change.apply(place, value);
    if (now.equals(value)) {
      return cell;
    }
    boolean quote = cell.startsWith("\"") || now.indexOf(delimiter) >= 0 || now.contains("\"");
    return quote ? "\"" + now.replace("\"", "\"\"") + "\"" : now;
  }

  /** Where the cell ends that begins here: at a delimiter or the line's end outside of quotes. */
  private static int end(String text, int start, char delimiter) {
    boolean quoted = false;
    for (int at = start; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == delimiter || c == '\n' || c == '\r')) {
        return at;
      }
    }
    return text.length();
  }

  private static String bare(String cell) {
    boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
    return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
  }

  /** The one of comma, semicolon and tab that stands in the header most often. */
  private static char delimiter(String text) {
    String header = text.lines().findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(header, candidate) > count(header, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
