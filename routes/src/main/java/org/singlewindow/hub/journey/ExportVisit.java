package org.singlewindow.hub.journey;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.singlewindow.hub.canonical.Answer;
import org.singlewindow.hub.canonical.LoadPlanDeclared;
import org.singlewindow.hub.canonical.Subject;

/**
 * A container's way out of the country: from the yard's empty to the vessel, on one booking. Each
 * fact has a place of its own, so that they may come in any order.
 *
 * @param bookingNo the booking it travels on, once anything names it
 * @param beganAt when it began, where another trip went before
 * @param lastAt when the latest fact of it happened; a later one of another booking begins anew
 * @param pickedAt when the yard handed the empty out
 * @param returnedAt when the empty came back to its yard
 * @param loadPlan its load plan, the latest
 * @param arrivals where it arrived laden, by party that said so
 * @param permits what customs permits to load it on, by means
 * @param onBoard its loading on a vessel, where no later word says that it stayed behind
 * @param rail its leg by rail
 * @param tally its tally report, the latest
 * @param loadings every loading that was reported, by voyage; of one voyage the first
 * @param leftBehind where it stayed behind, by voyage; of one voyage the latest
 * @param swap the box the yard handed out in its stead
 * @param standing what its partners were told of it last
 * @param withdrawals who took back the report of an arrival, by party; the latest
 * @param corrections the latest arrival each party told of, whether it counts yet or not
 */
public record ExportVisit(
    Optional<String> bookingNo,
    Instant beganAt,
    Instant lastAt,
    Optional<Instant> pickedAt,
    Optional<Instant> returnedAt,
    Optional<LoadPlan> loadPlan,
    Map<String, Arrival> arrivals,
    Map<String, Permit> permits,
    Optional<OnBoard> onBoard,
    RailLeg rail,
    Optional<Tally> tally,
    Map<String, OnBoard> loadings,
    Map<String, LeftBehind> leftBehind,
    Optional<Swap> swap,
    Map<String, Standing> standing,
    Map<String, Withdrawal> withdrawals,
    Map<String, Arrival> corrections) {

  /** One written before there were short shipments and swaps knows one loading at most. */
  public ExportVisit {
    loadings =
        loadings == null
            ? onBoard.map(one -> Map.of(one.voyage(), one)).orElse(Map.of())
            : loadings;
    leftBehind = leftBehind == null ? Map.of() : leftBehind;
    swap = swap == null ? Optional.empty() : swap;
    standing = standing == null ? Map.of() : standing;
    withdrawals = withdrawals == null ? Map.of() : withdrawals;
    corrections = corrections == null ? Map.of() : corrections;
  }

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

  /**
   * Its loading on a vessel.
   *
   * @param eventId the report that says so
   */
  public record OnBoard(
      Optional<String> vesselId,
      Optional<String> voyageNo,
      Optional<String> stowage,
      Instant at,
      Optional<String> eventId) {

    /** One written before anybody asked who said so names no report. */
    public OnBoard {
      eventId = eventId == null ? Optional.empty() : eventId;
    }

    String voyage() {
      return ExportVisit.voyage(vesselId, voyageNo);
    }
  }

  /**
   * It stayed behind although it should have been loaded (落装).
   *
   * @param eventId the report that says so
   */
  public record LeftBehind(
      Optional<String> vesselId,
      Optional<String> voyageNo,
      Optional<String> reason,
      Instant at,
      String eventId) {

    String voyage() {
      return ExportVisit.voyage(vesselId, voyageNo);
    }

    /** Whether both speak of one voyage; a report that names none may speak of any. */
    boolean isOfTheVoyageOf(OnBoard loading) {
      return voyage().isEmpty() || loading.voyage().isEmpty() || voyage().equals(loading.voyage());
    }
  }

  /** The yard took it back and handed out another (换箱). */
  public record Swap(String instead, Instant at) {}

  private static String voyage(Optional<String> vesselId, Optional<String> voyageNo) {
    return vesselId.isEmpty() || voyageNo.isEmpty()
        ? ""
        : Subject.voyage(vesselId.get(), voyageNo.get()).no();
  }

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

  /** True when nothing of an export is known of it; any empty may come back to a yard. */
  boolean isNone() {
    return with(draft -> {
          draft.returnedAt = Optional.empty();
          draft.standing = Map.of();
        })
        .equals(NONE);
  }

  /** True while it lies laden in the port, or on its way there by rail, for this booking. */
  boolean isUnderWay() {
    return !arrivals.isEmpty() && onBoard.isEmpty();
  }

  /** True when the empty came back to its yard after it was picked, or was swapped for another. */
  boolean isReturned() {
    return isSwapped() || cameBackUnused();
  }

  private boolean isSwapped() {
    return swap.isPresent()
        && pickedAt.map(at -> !at.isAfter(swap.get().at())).orElse(true)
        && arrivals.isEmpty();
  }

  /** True when it was brought back after it was picked, whatever happened in between. */
  boolean cameBack() {
    return isSwapped()
        || (returnedAt.isPresent()
            && pickedAt.map(at -> at.isBefore(returnedAt.get())).orElse(true));
  }

  private boolean cameBackUnused() {
    return returnedAt.isPresent()
        && pickedAt.map(at -> at.isBefore(returnedAt.get())).orElse(true)
        && loadPlan.isEmpty()
        && arrivals.isEmpty();
  }

  /**
   * The visit a fact belongs to: this one, or a new one when it names another booking and is later
   * than all we know, or begins a trip after this one went on board. What lies laden in the port on
   * one booking is not taken away by the name of another.
   *
   * @param booking the booking the fact names
   * @param at when it happened
   * @param begins true for a fact a trip may begin with: a pick, a load plan, a gate
   * @return empty when it belongs to an earlier visit, or contradicts this one
   */
  Optional<ExportVisit> of(Optional<String> booking, Instant at, boolean begins) {
    boolean another = booking.isPresent() && bookingNo.isPresent() && !booking.equals(bookingNo);
    boolean over = onBoard.isPresent() && at.isAfter(onBoard.get().at());
    if (another && (isUnderWay() || !at.isAfter(lastAt))) {
      return Optional.empty();
    }
    if (booking.isEmpty() && at.isBefore(beganAt)) {
      return Optional.empty();
    }
    boolean anew = another || (booking.isEmpty() && over && begins);
    return Optional.of((anew ? NONE.with(draft -> draft.beganAt = at) : this).named(booking));
  }

  private ExportVisit named(Optional<String> booking) {
    return with(draft -> draft.bookingNo = booking.or(() -> draft.bookingNo));
  }

  /** With the time of its latest fact; a clock that runs ahead of ours does not count. */
  ExportVisit seen(Instant at, Instant receivedAt) {
    Instant counts = at.isAfter(receivedAt) ? receivedAt : at;
    return counts.isAfter(lastAt) ? with(draft -> draft.lastAt = counts) : this;
  }

  ExportVisit picked(Instant at) {
    return with(draft -> draft.pickedAt = Optional.of(at));
  }

  ExportVisit swapped(Swap said) {
    boolean known = swap.filter(one -> !said.at().isAfter(one.at())).isPresent();
    return known ? this : with(draft -> draft.swap = Optional.of(said));
  }

  /** The latest report that it stayed behind, where it is not on board meanwhile. */
  Optional<LeftBehind> standsBehind() {
    return onBoard.isPresent()
        ? Optional.empty()
        : leftBehind.values().stream().max(Comparator.comparing(LeftBehind::at));
  }

  /** The same with some things changed. */
  ExportVisit with(Consumer<ExportDraft> change) {
    ExportDraft draft = new ExportDraft(this);
    change.accept(draft);
    return draft.done();
  }
}
