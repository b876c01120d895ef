package org.singlewindow.hub.simulator;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values of a message with their places, whatever its syntax: enough to carry a real message's
 * values into a sample that was written for another.
 */
final class Values {

  private static final Pattern XML =
      Pattern.compile("<(?:\\w+:)?(\\w+)(?:\\s[^>]*)?>([^<]+)(?=</)");
  private static final Pattern JSON = Pattern.compile("\"(\\w+)\"\\s*:\\s*\"([^\"]*)\"");

  private Values() {}

  /** Values by place: {@code UNB#1/5/1}, {@code MessageId#1}, {@code container#2} in row 2. */
  static Map<String, String> of(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    map(
        text,
        (place, value) -> {
          values.put(place, value);
          return value;
        });
    return values;
  }

  /**
   * The text with every value replaced.
   *
   * @param change from place and value to the new value
   */
  static String map(String text, BinaryOperator<String> change) {
    if (isXml(text)) {
      return byPattern(XML, text, change);
    }
    if (isJson(text)) {
      return byPattern(JSON, text, change);
    }
    return isEdifact(text) ? edifact(text, change) : CsvValues.map(text, change);
  }

  static boolean isXml(String text) {
    return start(text).startsWith("<");
  }

  static boolean isJson(String text) {
    return start(text).startsWith("{") || start(text).startsWith("[");
  }

  static boolean isEdifact(String text) {
    return start(text).matches("(?s)UN[ABH].*");
  }

  /** True for what is none of the others: a header line and rows. */
  static boolean isCsv(String text) {
    return !isXml(text) && !isJson(text) && !isEdifact(text);
  }

  private static String start(String text) {
    String head = text.length() > 200 ? text.substring(0, 200) : text;
    return head.replace("\uFEFF", "").stripLeading();
  }

  private static String byPattern(Pattern pattern, String text, BinaryOperator<String> change) {
    Map<String, Integer> seen = new HashMap<>();
    Matcher matcher = pattern.matcher(text);
    StringBuilder result = new StringBuilder();
    int last = 0;
    while (matcher.find()) {
      String place = matcher.group(1) + "#" + seen.merge(matcher.group(1), 1, Integer::sum);
      result.append(text, last, matcher.start(2)).append(change.apply(place, matcher.group(2)));
      last = matcher.end(2);
    }
    return result.append(text.substring(last)).toString();
  }

  private static String edifact(String text, BinaryOperator<String> change) {
    Map<String, Integer> seen = new HashMap<>();
    StringBuilder result = new StringBuilder();
    for (String segment : text.split("(?<=')")) {
      String bare = segment.strip();
      if (bare.length() < 4) {
        result.append(segment);
        continue;
      }
      String tag = bare.substring(0, 3);
      String place = tag + "#" + seen.merge(tag, 1, Integer::sum);
      result
          .append(segment.substring(0, segment.indexOf(tag)))
          .append(segment(bare, place, change));
    }
    return result.append(text.endsWith("\n") ? "\n" : "").toString();
  }

  private static String segment(String bare, String place, BinaryOperator<String> change) {
    String[] elements = bare.substring(0, bare.length() - 1).split("\\+", -1);
    for (int e = 1; e < elements.length; e++) {
      String[] components = elements[e].split(":", -1);
      for (int c = 0; c < components.length; c++) {
        if (!components[c].isEmpty()) {
          components[c] = change.apply(place + "/" + e + "/" + (c + 1), components[c]);
        }
      }
      elements[e] = String.join(":", components);
    }
    return String.join("+", elements) + "'";
  }
}
