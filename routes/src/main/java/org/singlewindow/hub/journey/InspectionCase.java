package org.singlewindow.hub.journey;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.Attendance;
import org.singlewindow.hub.canonical.GateDirection;
import org.singlewindow.hub.canonical.InspectionMode;
import org.singlewindow.hub.canonical.MovePurpose;
import org.singlewindow.hub.journey.InspectionMachines.InstructionTrigger;

/**
 * The inspection of a container (查验): one case per stay, however often customs looks again. What
 * was said is kept, and how it stands is read from that ({@link Inspection}).
 *
 * @param words what customs said of it, beside its holds; by time
 * @param application the agent's latest application
 * @param moves orders to move it there and back, in the order given
 * @param passes the gates it passed on its way; by time
 */
public record InspectionCase(
    List<Word> words, Optional<Application> application, List<Move> moves, List<Pass> passes) {

  /** No inspection. */
  public static final InspectionCase NONE =
      new InspectionCase(List.of(), Optional.empty(), List.of(), List.of());

  private static final Comparator<Word> BY_TIME =
      Comparator.comparing(Word::at).thenComparing(Word::what).thenComparing(Word::holdNo);
  private static final Comparator<Pass> IN_TURN =
      Comparator.comparing(Pass::at)
          .thenComparing(Pass::direction, Comparator.reverseOrder())
          .thenComparing(Pass::place);

  /** Takes defensive copies; a case written before there were these has none. */
  public InspectionCase {
    words = words == null ? List.of() : List.copyOf(words);
    application = application == null ? Optional.empty() : application;
    moves = moves == null ? List.of() : List.copyOf(moves);
    passes = passes == null ? List.of() : List.copyOf(passes);
  }

  /**
   * A word of customs.
   *
   * @param holdNo of which instruction
   * @param mode how it is to be inspected from now on
   */
  public record Word(
      InstructionTrigger what, String holdNo, Instant at, Optional<InspectionMode> mode) {}

  /**
   * An application.
   *
   * @param applicationNo the applicant's number
   * @param slot the time it got; empty where customs comes to the terminal
   * @param at when it was accepted, by our clock
   * @param stands false once it was taken back, or lost its time
   */
  public record Application(
      String applicationNo,
      String applicant,
      String holdNo,
      String site,
      Optional<Slot> slot,
      Attendance attendance,
      Optional<String> attendee,
      Instant at,
      boolean stands) {

    Application ended() {
      return new Application(
          applicationNo, applicant, holdNo, site, slot, attendance, attendee, at, false);
    }
  }

  /** A time at an inspection area. */
  public record Slot(String slotNo, Instant from, Instant until) {}

  /**
   * An order to move the container.
   *
   * @param terminal who carries it out
   * @param toSite where it goes
   * @param endedAt when what it was given for ended; empty: it stands, or was used
   */
  public record Move(
      String orderNo,
      MovePurpose purpose,
      String terminal,
      String toSite,
      Instant givenAt,
      Optional<Instant> endedAt) {

    /** True when that is not before the order was given; gates tell full minutes. */
    boolean isGivenBy(Instant when) {
      return !when.isBefore(givenAt.truncatedTo(ChronoUnit.MINUTES));
    }

    /** True when it stood at that time. */
    boolean stoodAt(Instant when) {
      return isGivenBy(when) && endedAt.map(when::isBefore).orElse(true);
    }
  }

  /**
   * A gate it passed: into the terminal, out of it on an order, in and out of an inspection area.
   *
   * @param terminal true at a terminal, false at the place of inspection
   */
  public record Pass(String place, boolean terminal, GateDirection direction, Instant at) {}

  InspectionCase with(Word word) {
    return words.contains(word)
        ? this
        : new InspectionCase(plus(words, word, BY_TIME), application, moves, passes);
  }

  InspectionCase with(Application next) {
    return new InspectionCase(words, Optional.of(next), moves, passes);
  }

  InspectionCase with(Pass pass) {
    return passes.contains(pass)
        ? this
        : new InspectionCase(words, application, moves, plus(passes, pass, IN_TURN));
  }

  InspectionCase with(Move move) {
    List<Move> all = new ArrayList<>(moves);
    all.removeIf(one -> one.orderNo().equals(move.orderNo()));
    all.add(move);
    return new InspectionCase(words, application, all, passes);
  }

  /** The latest order of this kind. */
  Optional<Move> lastMove(MovePurpose purpose) {
    return moves.stream().filter(move -> move.purpose() == purpose).reduce((one, next) -> next);
  }

  /** True when an order of this kind stood at that time, by which it may have passed a gate. */
  boolean isCovered(MovePurpose purpose, Instant when) {
    return moves.stream().anyMatch(move -> move.purpose() == purpose && move.stoodAt(when));
  }

  /** True when the move to the inspection area is ordered, and not taken back. */
  boolean isMoveOrdered() {
    return lastMove(MovePurpose.TO_INSPECTION).filter(move -> move.endedAt().isEmpty()).isPresent();
  }

  private static <T> List<T> plus(List<T> some, T one, Comparator<T> order) {
    List<T> all = new ArrayList<>(some);
    all.add(one);
    all.sort(order);
    return all;
  }
}
