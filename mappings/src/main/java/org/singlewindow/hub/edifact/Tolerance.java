package org.singlewindow.hub.edifact;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a partner's interchanges are forgiven: each point rejected, taken with a warning, or
 * repaired. Whatever is forgiven is said in a finding. Immutable.
 */
public final class Tolerance {

  /** What happens at a point. */
  public enum Mode {
    /** The message is refused; at a point of the envelope, the interchange is. */
    REJECT,
    /** It is told as it came, and said. */
    WARN,
    /** It is told as it should have come, and said; where nothing can be made of it, as WARN. */
    REPAIR
  }

  /** What may be forgiven, each with what holds when a partner says nothing, and why. */
  public enum Point {
    /** Who sent it is known by the channel; a port's own messages often come without. */
    UNB_MISSING(Mode.WARN),
    /** Seen in a third of schedules; what counts is that every message has its own trailer. */
    UNZ_MISSING(Mode.WARN),
    /**
     * Forgotten, the next message or UNZ follows; where the file just ends it is cut, and refused.
     */
    UNT_MISSING(Mode.WARN),
    /** Repaired only where what is left of UNA agrees with the usual separators. */
    UNA_TRUNCATED(Mode.REPAIR),
    /** Wrong in a quarter of real files and no harm follows: every segment is there to be read. */
    COUNT_WRONG(Mode.WARN),
    /** As with counts: trailers are written by habit. */
    REFERENCE_WRONG(Mode.WARN),
    /** Files are wrapped at fixed columns by mail and mainframes; a break is never data. */
    LINE_WRAPPED(Mode.REPAIR),
    /** An editor's mark; it says nothing. */
    BYTE_ORDER_MARK(Mode.REPAIR),
    /** Names must come out right; bytes that are UTF-8 are hardly ever anything else. */
    CHARACTER_SET(Mode.REPAIR),
    /** The length of a date decides what it means; its format code is written by habit. */
    DATE_WIDTH(Mode.REPAIR),
    /** What is not understood may be the point of the message. */
    SEGMENT_UNKNOWN(Mode.REJECT),
    /** Told whole: a name that is longer than the directory allows is still a name. */
    ELEMENT_TOO_LONG(Mode.WARN),
    /** Lists lag behind the trade; whether a code matters is for the mapping to say. */
    CODE_UNKNOWN(Mode.WARN);

    private final Mode usual;

    Point(Mode usual) {
      this.usual = usual;
    }

    /** How it is written in a partner's settings: {@code count-wrong}. */
    public String text() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What holds when a partner says nothing. */
  public static final Tolerance DEFAULT = new Tolerance(new EnumMap<>(Point.class));

  private final Map<Point, Mode> modes;

  private Tolerance(Map<Point, Mode> said) {
    modes = new EnumMap<>(Point.class);
    for (Point point : Point.values()) {
      modes.put(point, said.getOrDefault(point, point.usual));
    }
  }

  /** What happens at a point. */
  public Mode mode(Point point) {
    return modes.get(point);
  }

  /** The same, but for one point. */
  public Tolerance with(Point point, Mode mode) {
    Map<Point, Mode> changed = new EnumMap<>(modes);
    changed.put(point, mode);
    return new Tolerance(changed);
  }

  /** Nothing is forgiven: for what we write ourselves, and for partners who want it so. */
  public static Tolerance strict() {
    return Arrays.stream(Point.values())
        .reduce(DEFAULT, (made, point) -> made.with(point, Mode.REJECT), (one, other) -> other);
  }

  /**
   * From settings such as {@code count-wrong: reject}; points not named stay as usual.
   *
   * @throws IllegalArgumentException for a point or mode of no such name; it names those there are
   */
  public static Tolerance of(Map<String, String> settings) {
    Tolerance made = DEFAULT;
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      made =
          made.with(
              find(Point.values(), setting.getKey()), find(Mode.values(), setting.getValue()));
    }
    return made;
  }

  private static <E extends Enum<E>> E find(E[] among, String text) {
    for (E one : among) {
      if (text(one).equals(text)) {
        return one;
      }
    }
    throw new IllegalArgumentException(
        "tolerance knows no \""
            + text
            + "\"; it knows "
            + Arrays.stream(among).map(Tolerance::text).collect(Collectors.joining(", ")));
  }

  private static String text(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
