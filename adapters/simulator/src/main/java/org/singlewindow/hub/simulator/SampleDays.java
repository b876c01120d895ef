package org.singlewindow.hub.simulator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The days a sample speaks of. A sample was written for a day; played on another, all its days move
 * by as many: what was valid for two weeks is so today.
 */
final class SampleDays {

  /** The day the proof of every sample holds for "now". */
  static final LocalDate PROOF = LocalDate.of(2026, 11, 24);

  /** Further from its own day a sample says nothing about now: a birthday, a number. */
  private static final long APART_DAYS_MAX = 400;

  private static final Pattern DATED =
      Pattern.compile("(?<day>20[0-9]{2}(?<dash>-?)[0-9]{2}\\k<dash>[0-9]{2})(?<time>|[ T0-9].*)");

  private final LocalDate own;

  private SampleDays(LocalDate own) {
    this.own = own;
  }

  /**
   * The days of a sample. Its own day is that of its UNB; else the day of the proof, if the sample
   * names it; else the one it names most often.
   */
  static SampleDays of(String text) {
    Map<String, String> values = Values.of(text);
    Map<LocalDate, Long> named =
        values.values().stream()
            .map(SampleDays::day)
            .flatMap(Optional::stream)
            .collect(Collectors.groupingBy(day -> day, TreeMap::new, Collectors.counting()));
    return new SampleDays(
        interchangeDay(values.getOrDefault("UNB#1/4/1", ""))
            .or(() -> Optional.of(PROOF).filter(named::containsKey))
            .or(() -> named.entrySet().stream().max(byCount()).map(Map.Entry::getKey))
            .orElse(PROOF));
  }

  private static Comparator<Map.Entry<LocalDate, Long>> byCount() {
    return Map.Entry.<LocalDate, Long>comparingByValue()
        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));
  }

  private static Optional<LocalDate> interchangeDay(String date) {
    return parse(date.length() == 6 ? "20" + date : date);
  }

  private static Optional<LocalDate> day(String value) {
    Matcher dated = DATED.matcher(value);
    return dated.matches() ? parse(dated.group("day").replace("-", "")) : Optional.empty();
  }

  private static Optional<LocalDate> parse(String digits) {
    try {
      return Optional.of(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeException e) {
      return Optional.empty(); // 20260000 is a number that looks like a day
    }
  }

  /** True for a time on the sample's own day: what happens in it happens now. */
  boolean isNow(String value) {
    Matcher dated = DATED.matcher(value);
    return dated.matches() && !dated.group("time").isEmpty() && day(value).equals(Optional.of(own));
  }

  /** The value with its day moved; as it is where it names none. */
  String move(String value, LocalDate today) {
    Optional<LocalDate> named = day(value);
    if (named.isEmpty() || Math.abs(ChronoUnit.DAYS.between(own, named.get())) > APART_DAYS_MAX) {
      return value;
    }
    Matcher dated = DATED.matcher(value);
    dated.matches();
    LocalDate moved = named.get().plusDays(ChronoUnit.DAYS.between(own, today));
    return moved.format(
            dated.group("dash").isEmpty()
                ? DateTimeFormatter.BASIC_ISO_DATE
                : DateTimeFormatter.ISO_LOCAL_DATE)
        + dated.group("time");
  }
}
