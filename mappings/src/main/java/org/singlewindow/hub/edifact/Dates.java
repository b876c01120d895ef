package org.singlewindow.hub.edifact;

import java.util.Map;

/** Whether a date has the width its format says (data element 2379), and which format it has. */
final class Dates {

  /** Formats of one point in time, written in digits, and how many. */
  private static final Map<String, Integer> WIDTHS =
      Map.ofEntries(
          Map.entry("2", 6),
          Map.entry("3", 6),
          Map.entry("101", 6),
          Map.entry("102", 8),
          Map.entry("103", 5),
          Map.entry("105", 5),
          Map.entry("106", 4),
          Map.entry("201", 10),
          Map.entry("202", 12),
          Map.entry("203", 12),
          Map.entry("204", 14),
          Map.entry("401", 4),
          Map.entry("402", 6),
          Map.entry("602", 4),
          Map.entry("609", 4),
          Map.entry("610", 6),
          Map.entry("615", 4),
          Map.entry("616", 6));

  /** What a width can only mean where a calendar day, with or without a time, is spoken of. */
  private static final Map<Integer, String> DAYS =
      Map.of(6, "101", 8, "102", 10, "201", 12, "203", 14, "204");

  private Dates() {}

  /**
   * The format a date really has.
   *
   * @return the declared one where it holds or where we do not know it; empty where nothing can be
   *     made of the date
   */
  static String format(String declared, byte[] data, int from, int to) {
    Integer width = WIDTHS.get(declared);
    if (width == null) {
      return declared;
    }
    boolean digits = true;
    for (int i = from; i < to; i++) {
      digits &= data[i] >= '0' && data[i] <= '9';
    }
    if (digits && to - from == width) {
      return declared;
    }
    boolean day = DAYS.containsValue(declared);
    String right = digits && day ? DAYS.getOrDefault(to - from, "") : "";
    // six digits begin with a year, a month and a day; otherwise they are something else
    return right.equals("101") && !isDay(data, from) ? "" : right;
  }

  private static boolean isDay(byte[] data, int from) {
    return number(data, from + 2) <= 12 && number(data, from + 4) <= 31;
  }

  private static int number(byte[] data, int at) {
    return (data[at] - '0') * 10 + data[at + 1] - '0';
  }

  /**
   * A date of UNB (0017) as its syntax version writes it: six digits, from version 4 on eight.
   *
   * @return as it came where it is right; empty where it is none
   */
  static String header(String came, boolean version4) {
    String digits = came.length() == 5 || came.length() == 7 ? "0" + came : came;
    if (digits.matches("[0-9]{8}") && !version4) {
      digits = digits.substring(2);
    } else if (digits.matches("[0-9]{6}") && version4) {
      digits = "20" + digits;
    }
    if (!digits.matches(version4 ? "[0-9]{8}" : "[0-9]{6}")) {
      return "";
    }
    int month = Integer.parseInt(digits.substring(digits.length() - 4, digits.length() - 2));
    int day = Integer.parseInt(digits.substring(digits.length() - 2));
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? digits : "";
  }

  /** A time of UNB (0019), HHMM; empty where it is none. */
  static String time(String came) {
    String digits = came.matches("[0-9]{3}") ? "0" + came : came;
    if (digits.matches("[0-9]{6}")) {
      digits = digits.substring(0, 4);
    }
    boolean right =
        digits.matches("[0-9]{4}")
            && Integer.parseInt(digits.substring(0, 2)) <= 24
            && Integer.parseInt(digits.substring(2)) <= 59;
    return right ? digits : "";
  }
}
