package org.singlewindow.hub.platform;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;

/**
 * Writes records as a platform file, a record a line; the trailer is added and counts. Empty fields
 * at a record's end are left out.
 */
public final class PlatformWriter {

  private PlatformWriter() {}

  /**
   * A message as a file.
   *
   * @param records without the trailer, the head first
   * @throws IllegalArgumentException when a field holds a line break, which no record can carry
   */
  public static byte[] write(List<PlatformRecord> records, Charset charset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (PlatformRecord record : records) {
      bytes.writeBytes(line(record).getBytes(charset));
    }
    String count = Integer.toString(records.size() + 1);
    bytes.writeBytes(
        line(PlatformRecord.of(PlatformRecord.TRAILER, List.of(count))).getBytes(charset));
    return bytes.toByteArray();
  }

  private static String line(PlatformRecord record) {
    int last = record.fields().size();
    while (last > 0 && record.fields().get(last - 1).isEmpty()) {
      last--;
    }
    StringBuilder line = new StringBuilder(record.id());
    for (String field : record.fields().subList(0, last)) {
      line.append(':');
      append(field, line);
    }
    return line.append("'\r\n").toString();
  }

  private static void append(String field, StringBuilder to) {
    for (char c : field.toCharArray()) {
      if (c == '\r' || c == '\n') {
        throw new IllegalArgumentException("a field of a platform file holds no line break");
      }
      if (c == ':' || c == '\'' || c == '?') {
        to.append('?');
      }
      to.append(c);
    }
  }
}
