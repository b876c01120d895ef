package org.singlewindow.hub.platform;

import java.util.List;

/**
 * One record of a message.
 *
 * @param n its place in the message; record 00 is 1
 * @param id its first field, for example 50
 * @param fields the others in their order, unescaped; empty ones are empty texts
 * @param line the line it begins at; the first is 1
 * @param offset bytes before it in the file
 */
public record PlatformRecord(int n, String id, List<String> fields, int line, int offset) {

  /** The id of a message's first record. */
  public static final String HEAD = "00";

  /** The id of a message's last record. */
  public static final String TRAILER = "99";

  /** A record that is written and so stands nowhere yet. */
  public static PlatformRecord of(String id, List<String> fields) {
    return new PlatformRecord(0, id, List.copyOf(fields), 0, 0);
  }

  /** The field at a place from 1, without the white space around it; empty where none stands. */
  public String field(int number) {
    return number <= fields.size() ? fields.get(number - 1).strip() : "";
  }

  /** In words, for a finding. */
  public String place() {
    return "record " + n + " (" + id + "), line " + line + ", byte " + offset;
  }

  /** In words, with one of its fields. */
  String place(int number, String name) {
    return "record "
        + n
        + " ("
        + id
        + "), field "
        + number
        + " "
        + name
        + ", line "
        + line
        + ", byte "
        + offset;
  }
}
