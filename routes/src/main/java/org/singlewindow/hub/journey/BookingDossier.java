package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.BookingAnswered;
import org.singlewindow.hub.canonical.EquipmentQuantity;
import org.singlewindow.hub.canonical.PlanAnswer;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.BookingMachines.EmptyReleaseState;

/**
 * What we know of a booking under the line's number.
 *
 * @param bookingNo the line's number
 * @param line the line, as far as anybody told us
 * @param confirmation the line's confirmation of a request made here, as it came
 * @param releases its releases of empties, by number
 * @param picks the empties the yards handed out for it, by container
 * @param containerNos every container that was named with it
 * @param loaded those that are on board
 * @param trainPlan the railway's answer, where carriage by rail is wished
 * @param declarationNo the declaration system's number of its draft
 * @param amended the line's latest agreement to a change, as it came
 * @param rollOvers where its boxes go instead, by container or {@link RollOver#ALL}; each the
 *     latest
 * @param standing what its partners were told of it last
 * @param told ids of instructions given
 * @param answered ids of instructions answered
 * @param parked events that wait until somebody tells us what this booking is
 */
public record BookingDossier(
    String bookingNo,
    Optional<String> line,
    Optional<BookingAnswered> confirmation,
    Map<String, EmptyRelease> releases,
    Map<String, Pick> picks,
    Set<String> containerNos,
    Set<String> loaded,
    Optional<TrainPlan> trainPlan,
    Optional<String> declarationNo,
    Optional<BookingAnswered> amended,
    Map<String, RollOver> rollOvers,
    Map<String, Standing> standing,
    Set<String> told,
    Set<String> answered,
    Set<String> parked)
    implements Dossier, Keeps {

  /** One written before bookings were changed has no changes. */
  public BookingDossier {
    amended = amended == null ? Optional.empty() : amended;
    rollOvers = rollOvers == null ? Map.of() : rollOvers;
    standing = standing == null ? Map.of() : standing;
  }

  /**
   * A release of empties.
   *
   * @param orderedBy the line, or its agent
   * @param orderEventId the event that ordered it
   * @param orderedAt when it was ordered
   */
  public record EmptyRelease(
      EmptyReleaseState state,
      String releaseNo,
      String line,
      String orderedBy,
      String yard,
      Optional<String> forwarder,
      List<EquipmentQuantity> equipment,
      Optional<Instant> validFrom,
      Optional<Instant> validUntil,
      Optional<String> grade,
      String orderEventId,
      Optional<String> reason,
      Optional<Instant> orderedAt) {

    /** One written before its time was kept has none. */
    public EmptyRelease {
      orderedAt = orderedAt == null ? Optional.empty() : orderedAt;
    }

    /** True when both release the same empties from the same yard, whatever became of them. */
    boolean saysTheSameAs(EmptyRelease other) {
      return line.equals(other.line)
          && yard.equals(other.yard)
          && equipment.equals(other.equipment)
          && validFrom.equals(other.validFrom)
          && validUntil.equals(other.validUntil);
    }

    /** True while empties may be fetched on it, as far as it is known: not refused, not over. */
    boolean isOpen(Instant now) {
      boolean stands = state == EmptyReleaseState.GIVEN || state == EmptyReleaseState.ACCEPTED;
      return stands && validUntil.filter(until -> until.isBefore(now)).isEmpty();
    }

    EmptyRelease moved(EmptyReleaseState next, Optional<String> why) {
      return new EmptyRelease(
          next,
          releaseNo,
          line,
          orderedBy,
          yard,
          forwarder,
          equipment,
          validFrom,
          validUntil,
          grade,
          orderEventId,
          why,
          orderedAt);
    }
  }

  /** An empty that was handed out. */
  public record Pick(
      String yard, Optional<String> releaseNo, Optional<String> sizeType, Instant at) {}

  /**
   * A move to another voyage (改配).
   *
   * @param at when the line said so
   */
  public record RollOver(
      String vesselId,
      Optional<String> vesselName,
      String voyageNo,
      Optional<Instant> departsAt,
      Optional<Instant> documentsBy,
      Optional<Instant> vgmBy,
      Optional<Instant> customsBy,
      Optional<Instant> gateBy,
      Optional<String> reason,
      Instant at) {

    /** The key of a move of all boxes that are not on board. */
    public static final String ALL = "*";

    Subject voyage() {
      return Subject.voyage(vesselId, voyageNo);
    }
  }

  /** The railway's answer. */
  public record TrainPlan(
      PlanAnswer answer,
      Optional<String> planNo,
      Optional<String> trainNo,
      Optional<Instant> departsAt,
      List<EquipmentQuantity> granted,
      Optional<String> reason,
      Instant at) {}

  /** The latest roll-over that concerns this box: its own, or that of the whole booking. */
  Optional<RollOver> rollOver(String containerNo) {
    return Stream.of(containerNo, RollOver.ALL)
        .map(rollOvers::get)
        .filter(java.util.Objects::nonNull)
        .max(java.util.Comparator.comparing(RollOver::at));
  }

  /** Nothing known yet. */
  public static BookingDossier unknown(String bookingNo) {
    return new BookingDraft(bookingNo).done();
  }

  /** True when its line or the line's agent has spoken of it. */
  public boolean isKnown() {
    return line.isPresent();
  }

  /** The request it confirms. */
  Optional<Subject> request() {
    return confirmation.map(one -> Subject.bookingRequest(one.forwarder(), one.requestNo()));
  }

  private static Stream<Subject> voyage(Optional<BookingAnswered> said) {
    return said
        .filter(one -> one.vesselId().isPresent() && one.voyageNo().isPresent())
        .map(one -> Subject.voyage(one.vesselId().get(), one.voyageNo().get()))
        .stream();
  }

  @Override
  public Subject subject() {
    return Subject.booking(bookingNo);
  }

  @Override
  public Set<Subject> links() {
    Set<Subject> links = new TreeSet<>();
    containerNos.forEach(no -> links.add(Subject.container(no)));
    request().ifPresent(links::add);
    voyage(confirmation).forEach(links::add);
    voyage(amended).forEach(links::add);
    rollOvers.values().forEach(one -> links.add(one.voyage()));
    declarationNo.map(Subject::declaration).ifPresent(links::add);
    return links;
  }

  /** The same with some things changed. */
  BookingDossier with(Consumer<BookingDraft> change) {
    BookingDraft draft = new BookingDraft(this);
    change.accept(draft);
    return draft.done();
  }

  BookingDossier withRelease(EmptyRelease release) {
    return with(draft -> draft.releases = Sets.plus(releases, release.releaseNo(), release));
  }

  @Override
  public BookingDossier stands(String what, Standing said) {
    return with(draft -> draft.standing = Sets.plus(standing, what, said));
  }

  @Override
  public BookingDossier told(String instructionId) {
    return with(draft -> draft.told = Sets.plus(told, Set.of(instructionId)));
  }

  @Override
  public BookingDossier answered(String instructionId) {
    return with(draft -> draft.answered = Sets.plus(answered, Set.of(instructionId)));
  }
}
