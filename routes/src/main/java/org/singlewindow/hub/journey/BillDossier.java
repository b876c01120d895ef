package org.singlewindow.hub.journey;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.BillOfLadingKind;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.DeliveryOrders.DeliveryOrder;
import org.singlewindow.hub.journey.DeliveryOrders.DeliveryOrderState;
import org.singlewindow.hub.journey.Machines.ExchangeState;
import org.singlewindow.hub.journey.Machines.ReleaseState;

/**
 * What we know of a bill of lading.
 *
 * @param blNo its number
 * @param containerNos its containers, as far as its release agent told us
 * @param releaseAgent the agent whose release came first; another agent may not release it. Of a
 *     house bill the forwarder that issued it
 * @param line the line that mandates the release; a house bill has none
 * @param cargo the release of the goods (放货)
 * @param kind how it is given up, as far as its release agent said
 * @param exchange how far its exchange for a delivery order is (换单)
 * @param presenters who presented it and was not rejected
 * @param presentations what they presented, by presenter
 * @param rejected whose presentation was rejected and who has not presented again
 * @param exchangedBy who holds the delivery order
 * @param deliveryOrderNo the delivery order that stands
 * @param deliveryOrders counts the delivery orders issued for it; more than one after a void
 * @param orders all delivery orders issued for it, the latest last
 * @param house its place between master and house bills
 * @param wrongTries requests about it that were refused, by party; a few of each, to tell a mistake
 *     from a search (AN-48)
 * @param customs releases by customs: by container number, or by {@link #ALL} for the whole bill
 * @param leaves what else customs lets its containers leave for, by {@link #scope}
 * @param parked events that wait until somebody tells us what this bill is
 */
public record BillDossier(
    String blNo,
    Set<String> containerNos,
    Optional<String> releaseAgent,
    Optional<String> line,
    CargoRelease cargo,
    Optional<BillOfLadingKind> kind,
    ExchangeState exchange,
    Set<String> presenters,
    Map<String, Presentation> presentations,
    Set<String> rejected,
    Optional<String> exchangedBy,
    Optional<String> deliveryOrderNo,
    int deliveryOrders,
    List<DeliveryOrder> orders,
    HouseBills house,
    Map<String, Set<String>> wrongTries,
    Map<String, CustomsRelease> customs,
    Map<String, Papers.Leave> leaves,
    Set<String> parked)
    implements Dossier {

  /** In place of a container number: every container of the bill. */
  public static final String ALL = "*";

  /** A dossier written before bills had kinds, houses or a history of orders has none. */
  public BillDossier {
    kind = kind == null ? Optional.empty() : kind;
    presentations = presentations == null ? Map.of() : presentations;
    rejected = rejected == null ? Set.of() : rejected;
    orders = orders == null ? List.of() : orders;
    house = house == null ? HouseBills.NONE : house;
    wrongTries = wrongTries == null ? Map.of() : wrongTries;
    leaves = leaves == null ? Map.of() : leaves;
  }

  /**
   * The release of the goods.
   *
   * @param consigneeAgent the only party that may exchange the bill and take the goods
   * @param at when it was given, or taken back
   * @param validUntil when it ends by itself
   * @param version counts what was said under its number: 1, and one more for each renewal
   */
  public record CargoRelease(
      ReleaseState state,
      Optional<String> releaseNo,
      Optional<String> consigneeAgent,
      Optional<Instant> at,
      Optional<Instant> validUntil,
      int version) {

    /** One written before releases of goods ended has no end. */
    public CargoRelease {
      validUntil = validUntil == null ? Optional.empty() : validUntil;
    }

    CargoRelease moved(ReleaseState next, Optional<Instant> when) {
      return new CargoRelease(next, releaseNo, consigneeAgent, when, validUntil, version);
    }
  }

  /**
   * What somebody presented.
   *
   * @param surrenderNo number under which an electronic bill was surrendered at its platform
   */
  public record Presentation(BillOfLadingKind kind, Optional<String> surrenderNo, Instant at) {}

  /** A release by customs. */
  public record CustomsRelease(String documentNo, Instant at) {}

  /** Nothing known yet. */
  public static BillDossier unknown(String blNo) {
    return new BillDraft(blNo).done();
  }

  /**
   * True when its release agent has spoken. A presentation alone makes nothing known: anybody may
   * present a number.
   */
  public boolean isKnown() {
    return releaseAgent.isPresent();
  }

  /** True when customs has released this container, or the whole bill. */
  public boolean customsReleased(String containerNo) {
    return customs.containsKey(containerNo) || customs.containsKey(ALL);
  }

  /** The key of what customs lets a container, or {@link #ALL} of them, leave for. */
  static String scope(String purpose, String containerNo) {
    return purpose + " " + containerNo;
  }

  /** What customs said last of this container, or the whole bill, leaving for this purpose. */
  Optional<Papers.Leave> leave(Purpose purpose, String containerNo) {
    return Stream.of(containerNo, ALL)
        .flatMap(one -> Optional.ofNullable(leaves.get(scope(purpose.name(), one))).stream())
        .max(Papers.Leave.LATER);
  }

  /** How its delivery order stands. */
  public DeliveryOrderState deliveryOrder() {
    return DeliveryOrders.state(orders);
  }

  /**
   * True when customs had released this container, or the whole bill, by then; within one minute
   * nobody knows which came first, and the release is believed.
   */
  boolean customsReleasedBy(String containerNo, Instant then) {
    return Stream.of(containerNo, ALL)
        .flatMap(scope -> Optional.ofNullable(customs.get(scope)).stream())
        .anyMatch(release -> !release.at().truncatedTo(ChronoUnit.MINUTES).isAfter(then));
  }

  @Override
  public Subject subject() {
    return Subject.bill(blNo);
  }

  @Override
  public Set<Subject> links() {
    Set<Subject> links = new HashSet<>();
    containerNos.forEach(no -> links.add(Subject.container(no)));
    house.houseNos().forEach(no -> links.add(Subject.bill(no)));
    house.masterNo().map(Subject::bill).ifPresent(links::add);
    return links;
  }

  /** The same with some things changed. */
  BillDossier with(Consumer<BillDraft> change) {
    BillDraft draft = new BillDraft(this);
    change.accept(draft);
    return draft.done();
  }
}
