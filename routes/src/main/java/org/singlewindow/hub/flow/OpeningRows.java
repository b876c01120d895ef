package org.singlewindow.hub.flow;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lines of an opening file, each with its heading as a file of its own: every row is said by
 * another party. A record is one line.
 */
final class OpeningRows {

  /**
   * One row.
   *
   * @param no counted from 1
   * @param line its line in the file
   * @param party who says it; empty where the cell is
   * @param what the word of its column
   * @param says its filled cells by their columns, whatever the order of these: the same row in
   *     another file says the same
   * @param bytes the heading and this line, as they came
   */
  record Row(int no, int line, String party, String what, String says, byte[] bytes) {}

  private static final String OUTSIDE_QUOTES = "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

  private OpeningRows() {}

  /** The rows, without blank lines. */
  static List<Row> of(byte[] file) {
    List<byte[]> lines = lines(file);
    List<Row> rows = new ArrayList<>();
    if (lines.isEmpty()) {
      return rows;
    }
    String heading = text(lines.get(0)).replace("\u00ef\u00bb\u00bf", "");
    String separator = heading.contains(";") ? ";" : heading.contains("\t") ? "\t" : ",";
    List<String> columns = cells(heading.toLowerCase(Locale.ROOT), separator);
    for (int i = 1; i < lines.size(); i++) {
      if (text(lines.get(i)).isBlank()) {
        continue;
      }
      List<String> cells = cells(text(lines.get(i)), separator);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.writeBytes(lines.get(0));
      bytes.write('\n');
      bytes.writeBytes(lines.get(i));
      bytes.write('\n');
      rows.add(
          new Row(
              rows.size() + 1,
              i + 1,
              cell(cells, columns.indexOf("party")),
              cell(cells, columns.indexOf("what")),
              says(columns, cells),
              bytes.toByteArray()));
    }
    return rows;
  }

  private static List<byte[]> lines(byte[] file) {
    List<byte[]> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= file.length; i++) {
      if (i == file.length || file[i] == '\n') {
        int end = i > begin && file[i - 1] == '\r' ? i - 1 : i;
        lines.add(Arrays.copyOfRange(file, begin, end));
        begin = i + 1;
      }
    }
    return lines;
  }

  /** Byte for byte: what is looked for is ASCII. */
  private static String text(byte[] line) {
    return new String(line, StandardCharsets.ISO_8859_1);
  }

  private static List<String> cells(String line, String separator) {
    return Arrays.stream(line.split(separator + OUTSIDE_QUOTES, -1))
        .map(cell -> cell.strip().replaceAll("^\"|\"$", ""))
        .toList();
  }

  private static String says(List<String> columns, List<String> cells) {
    Map<String, String> says = new TreeMap<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        says.put(i < columns.size() ? columns.get(i) : "#" + i, cells.get(i));
      }
    }
    return says.toString();
  }

  private static String cell(List<String> cells, int at) {
    return at < 0 || at >= cells.size() ? "" : cells.get(at);
  }
}
