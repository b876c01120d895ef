package org.singlewindow.hub.recognise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the sender's own document, taken apart for programs. Refusals write it for people, in
 * one notation: a path, then words with their numbers, some in brackets: {@code EQD/C237/E8260
 * (message 1, segment 9, line 9, byte 340)}, {@code row 3 (line 4), column container_no}, {@code
 * List[1]/BillNo (line 7)}, {@code /containers/0/number}.
 */
final class Where {

  private static final Set<String> WORDS =
      Set.of(
          "interchange",
          "message",
          "segment",
          "element",
          "component",
          "line",
          "byte",
          "row",
          "column",
          "columns",
          "within",
          "record",
          "field",
          "position",
          "sheet",
          "cell");
  private static final Pattern PART = Pattern.compile("([a-z]+) (\\S.*)");
  private static final Pattern NAMED = Pattern.compile("([0-9]+) (\\S+)");
  private static final Pattern SEGMENT =
      Pattern.compile("(?:SegGrp-[0-9]+/)?([A-Z][A-Z0-9]{1,2})(?:\\[.*?])?(/.*)?");
  private static final Pattern ELEMENT =
      Pattern.compile("/(?:([CS][0-9]{3})(?:/|$))?(?:E?([0-9]{4}))?.*");

  private Where() {}

  /**
   * The parts of a place, in the order in which a person narrows it down; numbers are numbers.
   *
   * @return empty when the place is about the whole file
   */
  static Map<String, Object> of(String place) {
    Map<String, Object> where = new LinkedHashMap<>();
    String path = "";
    for (String part : place.replace('(', ',').replace(")", "").split(",")) {
      Matcher word = PART.matcher(part.strip());
      if (word.matches() && WORDS.contains(word.group(1))) {
        String name = word.group(1).equals("byte") ? "offset" : word.group(1);
        Matcher named = NAMED.matcher(word.group(2)); // field 6 grossKg
        where.put(name, number(named.matches() ? named.group(1) : word.group(2)));
        if (named.matches()) {
          where.put("name", named.group(2));
        }
      } else if (path.isEmpty()) {
        path = part.strip();
      }
    }
    path(path, where);
    return where;
  }

  private static void path(String path, Map<String, Object> where) {
    if (path.matches("[0-9]{2}")) {
      where.put("recordId", path); // of a platform file: record 7 (41)
      return;
    }
    Matcher segment = SEGMENT.matcher(path);
    if (path.isEmpty() || path.equals("document")) {
      return; // the whole of it
    }
    if (segment.matches()) {
      where.put("tag", segment.group(1));
      Matcher element = ELEMENT.matcher(segment.group(2) == null ? "" : segment.group(2));
      if (element.matches()) {
        put(where, element.group(1) == null ? "element" : "component", element.group(2));
        put(where, "element", element.group(1));
      }
    }
    where.put(path.startsWith("/") ? "pointer" : "path", path);
  }

  private static void put(Map<String, Object> where, String name, String value) {
    if (value != null) {
      where.putIfAbsent(name, value);
    }
  }

  private static Object number(String text) {
    return text.matches("[0-9]{1,9}") ? (Object) Integer.valueOf(text) : text;
  }
}
