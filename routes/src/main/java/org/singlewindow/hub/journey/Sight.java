package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.Fullness;
import org.singlewindow.hub.canonical.TradeStatus;

/**
 * Somebody saw a container.
 *
 * @param at when
 * @param point at which point of its way
 * @param by who says so
 * @param place the terminal, yard, depot or site; empty where it was not seen at one
 * @param fullness empty or full, where said
 * @param status what it is under customs, where said
 * @param sizeType ISO 6346 size-type code as written, where said
 * @param sealNos numbers of its seals; none: nothing was said of them
 * @param plateNo the truck, where said
 * @param eventId the event that said so
 */
public record Sight(
    Instant at,
    Point point,
    String by,
    Optional<String> place,
    Optional<Fullness> fullness,
    Optional<TradeStatus> status,
    Optional<String> sizeType,
    Set<String> sealNos,
    Optional<String> plateNo,
    String eventId) {

  /** In time; what is said of one moment stands in an order of its own. */
  static final Comparator<Sight> BY_TIME =
      Comparator.comparing(Sight::at)
          .thenComparing(Sight::point)
          .thenComparing(Sight::by)
          .thenComparing(Sight::eventId);

  /** Where on its way. */
  public enum Point {
    /** Packed and sealed. */
    PACKED,
    DISCHARGED,
    GATE_IN,
    YARD_IN,
    /** It stood there when the hub began. */
    STOOD,
    /** Counted between quay and vessel. */
    TALLIED,
    /** Opened by customs, who may have broken its seals. */
    OPENED,
    GATE_OUT,
    YARD_OUT,
    /** On a vessel. */
    LOADED,
    /** On a wagon. */
    RAILED
  }

  /** True where it came to a place. */
  boolean arrives() {
    return switch (point) {
      case DISCHARGED, GATE_IN, YARD_IN, STOOD -> true;
      default -> false;
    };
  }

  /** True where it came by a gate. */
  boolean entersByGate() {
    return point == Point.GATE_IN || point == Point.YARD_IN;
  }

  /** True where it left a place. */
  boolean leaves() {
    return switch (point) {
      case GATE_OUT, YARD_OUT, LOADED, RAILED -> true;
      default -> false;
    };
  }

  /** True when both are words of one party of one moment: told twice, it was seen once. */
  boolean isSameAs(Sight other) {
    return at.equals(other.at) && point == other.point && by.equals(other.by);
  }
}
