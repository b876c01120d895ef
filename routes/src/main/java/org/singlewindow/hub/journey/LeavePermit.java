package org.singlewindow.hub.journey;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.DiversionDecision;
import org.singlewindow.hub.journey.DiversionMachines.PermitState;

/**
 * The permit on which a container leaves to another supervised place (准许提离), and how far it has
 * come on it during this stay.
 *
 * @param diversionNo the application it belongs to; empty: none was ever applied for
 * @param toSite the supervised place it goes to, by party
 * @param grant what customs said last of this container
 * @param withdrawnAt when the applicant took the application back
 * @param order the order on which it is fetched (预办提重委托)
 * @param state where the permit stands
 * @param standing what its terminal has been told and not untold
 * @param recall the last recall of it
 * @param rounds counts the recalls, so that each round of instructions has ids of its own
 * @param activatedAt when it was first activated
 * @param exit how it passed the gate outwards
 * @param overdueAt when the time for its arrival was up and it had not come
 * @param arrivals where it came in since, by party
 */
public record LeavePermit(
    Optional<String> diversionNo,
    Optional<String> toSite,
    Optional<Grant> grant,
    Optional<Instant> withdrawnAt,
    Optional<LeaveOrder> order,
    PermitState state,
    Optional<Standing> standing,
    Optional<Recall> recall,
    int rounds,
    Optional<Instant> activatedAt,
    Optional<Exit> exit,
    Optional<Instant> overdueAt,
    Map<String, Arrival> arrivals) {

  /** No permit. */
  public static final LeavePermit NONE = new LeavePermitDraft().done();

  /** A dossier written before there were diversions knows the number alone. */
  public LeavePermit {
    toSite = toSite == null ? Optional.empty() : toSite;
    grant = grant == null ? Optional.empty() : grant;
    withdrawnAt = withdrawnAt == null ? Optional.empty() : withdrawnAt;
    order = order == null ? Optional.empty() : order;
    state = state == null ? PermitState.NONE : state;
    standing = standing == null ? Optional.empty() : standing;
    recall = recall == null ? Optional.empty() : recall;
    activatedAt = activatedAt == null ? Optional.empty() : activatedAt;
    exit = exit == null ? Optional.empty() : exit;
    overdueAt = overdueAt == null ? Optional.empty() : overdueAt;
    arrivals = arrivals == null ? Map.of() : arrivals;
  }

  /**
   * What customs said of this container.
   *
   * @param decision approved, rejected or revoked
   * @param permitNo customs' number of the permit
   * @param validUntil end of its validity
   * @param reason why
   * @param at when customs said so
   */
  public record Grant(
      DiversionDecision decision,
      Optional<String> permitNo,
      Optional<Instant> validUntil,
      Optional<String> reason,
      Instant at) {

    /** True when customs only says it once more. */
    boolean saysTheSameAs(Grant other) {
      return new Grant(decision, permitNo, validUntil, reason, other.at()).equals(other);
    }
  }

  /**
   * The order on which it is fetched; one order may fetch many containers and is consumed for each.
   *
   * @param orderNo the number the hub gave it
   * @param requestNo the forwarder's own number
   * @param agent who fetches
   * @param plateNo number plate of the truck; often known only at the gate
   * @param fleet haulier whose truck comes
   * @param driver name of the driver
   * @param from earliest
   * @param until latest
   */
  public record LeaveOrder(
      String orderNo,
      String requestNo,
      String agent,
      Optional<String> plateNo,
      Optional<String> fleet,
      Optional<String> driver,
      Optional<Instant> from,
      Optional<Instant> until) {}

  /**
   * What a terminal was told and holds to.
   *
   * @param terminal which
   * @param orderNo the order
   * @param active false: prepared only, its gate refuses it
   * @param terms of the order and the permit, as they were told
   * @param permitNo customs' number of the permit; empty: prepared only
   */
  public record Standing(
      String terminal, String orderNo, boolean active, String terms, Optional<String> permitNo) {}

  /**
   * A recall.
   *
   * @param instructionId by which the terminal answers it
   * @param acknowledged true once the terminal has confirmed that its gate is shut
   */
  public record Recall(String instructionId, boolean acknowledged) {}

  /**
   * How it passed the gate outwards.
   *
   * @param at when
   * @param orderNo the order it was said to leave on
   * @param plateNo the truck
   * @param sealNos its seals, as the gate read them
   * @param grossKg its gross mass, as the gate weighed it
   */
  public record Exit(
      Instant at,
      Optional<String> orderNo,
      Optional<String> plateNo,
      List<String> sealNos,
      Optional<BigDecimal> grossKg) {

    /** Takes defensive copies. */
    public Exit {
      sealNos = List.copyOf(sealNos);
    }
  }

  /**
   * How it came in elsewhere.
   *
   * @param at when
   * @param sealNos its seals there; empty: nobody read them
   * @param grossKg its gross mass there
   */
  public record Arrival(Instant at, List<String> sealNos, Optional<BigDecimal> grossKg) {

    /** Takes defensive copies. */
    public Arrival {
      sealNos = List.copyOf(sealNos);
    }
  }

  /** True when customs permits it to leave now. */
  boolean isGiven(Instant now) {
    return withdrawnAt.isEmpty()
        && grant.map(one -> one.decision() == DiversionDecision.APPROVED).orElse(false)
        && grant.flatMap(Grant::validUntil).map(until -> until.isAfter(now)).orElse(true);
  }

  /** True when an order to fetch it stands on this permit. */
  boolean isOrdered() {
    return order.isPresent();
  }

  /** True when it is a supervised place it goes to, which takes what customs sends there. */
  boolean isExpectedThere() {
    return toSite.isPresent();
  }

  /** True when customs or the applicant ended it: it needs a new application. */
  boolean isTakenBack() {
    return withdrawnAt.isPresent()
        || grant.map(one -> one.decision() != DiversionDecision.APPROVED).orElse(false);
  }

  /** True when it was ended, and later than this. */
  boolean isTakenBackAfter(Instant then) {
    boolean late = withdrawnAt.or(() -> grant.map(Grant::at)).map(then::isBefore).orElse(false);
    return isTakenBack() && late;
  }

  /** True while it is applied for and neither rejected, revoked nor withdrawn. */
  boolean isLive() {
    return diversionNo.isPresent() && !isTakenBack();
  }

  /** When the permit or its order ends; empty: they do not. */
  Optional<Instant> validUntil() {
    return Stream.of(grant.flatMap(Grant::validUntil), order.flatMap(LeaveOrder::until))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  /** True when permit or order have ended by then. */
  boolean isOver(Instant now) {
    return validUntil().map(until -> !until.isAfter(now)).orElse(false);
  }

  /** The first word of its coming to the place it was sent to. */
  Optional<Arrival> arrivedAsSent() {
    return toSite.map(arrivals::get);
  }

  /** The same with some things changed. */
  LeavePermit with(Consumer<LeavePermitDraft> change) {
    LeavePermitDraft draft = new LeavePermitDraft(this);
    change.accept(draft);
    return draft.done();
  }
}
