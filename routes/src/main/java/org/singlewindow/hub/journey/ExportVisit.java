package org.singlewindow.hub.journey;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.singlewindow.hub.canonical.Answer;
import org.singlewindow.hub.canonical.LoadPlanDeclared;

/**
 * A container's way out of the country: from the yard's empty to the vessel, on one booking. Each
 * fact has a place of its own, so that they may come in any order.
 *
 * @param bookingNo the booking it travels on, once anything names it
 * @param lastAt when the latest fact of it happened; a later one of another booking begins anew
 * @param pickedAt when the yard handed the empty out
 * @param loadPlan its load plan, the latest
 * @param arrivals where it arrived laden, by party that said so
 * @param permits what customs permits to load it on, by means
 * @param onBoard its loading on a vessel
 * @param rail its leg by rail
 * @param tally its tally report, the latest
 */
public record ExportVisit(
    Optional<String> bookingNo,
    Instant lastAt,
    Optional<Instant> pickedAt,
    Optional<LoadPlan> loadPlan,
    Map<String, Arrival> arrivals,
    Map<String, Permit> permits,
    Optional<OnBoard> onBoard,
    RailLeg rail,
    Optional<Tally> tally) {

  /** Nothing happened yet. */
  public static final ExportVisit NONE = new ExportDraft().done();

  /** The load plan. */
  public record LoadPlan(LoadPlanDeclared declared) {

    Instant at() {
      return declared.header().occurredAt();
    }
  }

  /**
   * An arrival, laden.
   *
   * @param answer what customs said to its report, once it did
   * @param answeredAt when it said so
   */
  public record Arrival(
      Instant at,
      Optional<String> facility,
      Optional<String> vesselId,
      Optional<String> voyageNo,
      Optional<String> blNo,
      Optional<String> sizeType,
      Optional<BigDecimal> grossKg,
      List<String> sealNos,
      Optional<Answer> answer,
      Optional<Instant> answeredAt) {

    Arrival answered(Answer said, Instant when) {
      return new Arrival(
          at,
          facility,
          vesselId,
          voyageNo,
          blNo,
          sizeType,
          grossKg,
          sealNos,
          Optional.of(said),
          Optional.of(when));
    }

    boolean isAccepted() {
      return answer.filter(Answer.ACCEPTED::equals).isPresent();
    }

    boolean isRefused() {
      return answer.filter(Answer.REFUSED::equals).isPresent();
    }
  }

  /** A permit of customs to load it. */
  public record Permit(String documentNo, Optional<String> blNo, Instant at) {}

  /** Its loading on a vessel. */
  public record OnBoard(
      Optional<String> vesselId, Optional<String> voyageNo, Optional<String> stowage, Instant at) {}

  /** Its tally report. */
  public record Tally(String tallyNo, List<String> sealNos, Instant at) {}

  /** Its leg by rail; each part empty until told. */
  public record RailLeg(
      Optional<String> trainNo,
      Optional<String> wagonNo,
      List<String> sealNos,
      Optional<String> waybillNo,
      Optional<BigDecimal> grossKg,
      Optional<Instant> loadedAt,
      Optional<Instant> departedAt,
      Optional<Instant> arrivedAt) {

    static final RailLeg NONE =
        new RailLeg(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  /** True when nothing of an export is known of it. */
  boolean isNone() {
    return equals(NONE);
  }

  /**
   * The visit a fact belongs to: this one, or a new one when it names another booking and is later
   * than all we know.
   *
   * @return empty when it belongs to an earlier visit: history
   */
  Optional<ExportVisit> of(Optional<String> booking, Instant at) {
    boolean another = booking.isPresent() && bookingNo.isPresent() && !booking.equals(bookingNo);
    if (another && !at.isAfter(lastAt)) {
      return Optional.empty();
    }
    ExportVisit visit = another ? NONE : this;
    return Optional.of(
        visit.with(
            draft -> {
              draft.bookingNo = booking.or(() -> draft.bookingNo);
              draft.lastAt = at.isAfter(draft.lastAt) ? at : draft.lastAt;
            }));
  }

  /** The same with some things changed. */
  ExportVisit with(Consumer<ExportDraft> change) {
    ExportDraft draft = new ExportDraft(this);
    change.accept(draft);
    return draft.done();
  }
}
