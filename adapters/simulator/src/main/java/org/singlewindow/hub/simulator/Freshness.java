package org.singlewindow.hub.simulator;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes a sample a message of now: a reference of its own, so that the same example twice is two
 * messages; the time of now where it speaks of its own day; and its other days as far away as they
 * were when it was written.
 */
final class Freshness {

  /** The head of a dialect in which a message has an id of its own; elsewhere an id is an echo. */
  private static final Pattern HEAD = Pattern.compile("<(?:\\w+:)?(Head|MESSAGE_HEAD)>");

  private static final Pattern OWN_ID = Pattern.compile("(?i)message_?id#1");
  private static final Map<Pattern, String> TIMES = new LinkedHashMap<>();

  static {
    TIMES.put(Pattern.compile("[0-9]{12}"), "yyyyMMddHHmm");
    TIMES.put(Pattern.compile("[0-9]{14}"), "yyyyMMddHHmmss");
    TIMES.put(Pattern.compile("[0-9]{17}"), "yyyyMMddHHmmssSSS");
    TIMES.put(Pattern.compile("[0-9-]{10} [0-9:]{8}"), "yyyy-MM-dd HH:mm:ss");
    TIMES.put(Pattern.compile("[0-9-]{10} [0-9:]{5}"), "yyyy-MM-dd HH:mm");
    TIMES.put(Pattern.compile("[0-9-]{10}T[0-9:]{8}(Z|[+]08:00)"), "yyyy-MM-dd'T'HH:mm:ssXXX");
  }

  private final Clock clock;

  /** By this clock, in the port's time. */
  Freshness(Clock clock) {
    this.clock = clock;
  }

  /**
   * The text with its own reference and the time of now, and with the values asked for.
   *
   * @param reference never used before by this partner
   * @param with the sample's values and the real ones; these come first
   */
  String apply(String text, String reference, Map<String, String> with) {
    OffsetDateTime now = OffsetDateTime.now(clock.withZone(ZoneOffset.ofHours(8)));
    SampleDays days = SampleDays.of(text);
    String own = Values.isEdifact(text) ? Values.of(text).getOrDefault("UNB#1/5/1", "") : "";
    boolean hasHead = Values.isXml(text) && HEAD.matcher(text).find();
    return Values.map(
        text,
        (place, value) -> {
          if (with.containsKey(value)) {
            return with.get(value);
          }
          if (value.equals(own) && place.matches("UN[BZ]#.*")) {
            return reference;
          }
          if (hasHead && OWN_ID.matcher(place).matches()) {
            return "M" + reference;
          }
          return time(place, value, now, days);
        });
  }

  private static String time(String place, String value, OffsetDateTime now, SampleDays days) {
    if (place.equals("UNB#1/4/1")) {
      return now.format(DateTimeFormatter.ofPattern("yyMMdd"));
    }
    if (place.equals("UNB#1/4/2")) {
      return now.format(DateTimeFormatter.ofPattern("HHmm"));
    }
    String moved = days.move(value, now.toLocalDate());
    if (!days.isNow(value)) {
      return moved;
    }
    return TIMES.entrySet().stream()
        .filter(entry -> entry.getKey().matcher(value).matches())
        .map(entry -> now.format(DateTimeFormatter.ofPattern(entry.getValue())))
        .findFirst()
        .orElse(moved);
  }
}
