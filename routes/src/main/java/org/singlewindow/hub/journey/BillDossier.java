package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.Machines.ExchangeState;
import org.singlewindow.hub.journey.Machines.ReleaseState;

/**
 * What we know of a bill of lading.
 *
 * @param blNo its number
 * @param containerNos its containers, as far as anybody told us
 * @param releaseAgent the agent whose release came first; another agent may not release it
 * @param line the line that mandates the release
 * @param cargo the release of the goods (放货)
 * @param exchange how far its exchange for a delivery order is (换单)
 * @param presenters who presented it
 * @param deliveryOrderNo the delivery order, once exchanged
 * @param customs releases by customs: by container number, or by {@link #ALL} for the whole bill
 * @param parked events that wait until somebody tells us what this bill is
 */
public record BillDossier(
    String blNo,
    Set<String> containerNos,
    Optional<String> releaseAgent,
    Optional<String> line,
    CargoRelease cargo,
    ExchangeState exchange,
    Set<String> presenters,
    Optional<String> deliveryOrderNo,
    Map<String, CustomsRelease> customs,
    Set<String> parked)
    implements Dossier {

  /** In place of a container number: every container of the bill. */
  public static final String ALL = "*";

  /**
   * The release of the goods.
   *
   * @param consigneeAgent the only party that may exchange the bill and take the goods
   */
  public record CargoRelease(
      ReleaseState state, Optional<String> releaseNo, Optional<String> consigneeAgent) {}

  /** A release by customs. */
  public record CustomsRelease(String documentNo, Instant at) {}

  /** Nothing known yet. */
  public static BillDossier unknown(String blNo) {
    return new BillDossier(
        blNo,
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        new CargoRelease(ReleaseState.NONE, Optional.empty(), Optional.empty()),
        ExchangeState.NONE,
        Set.of(),
        Optional.empty(),
        Map.of(),
        Set.of());
  }

  /** True when a party with a right to speak of it has: a release or a presentation. */
  public boolean isKnown() {
    return releaseAgent.isPresent() || !presenters.isEmpty();
  }

  /** True when customs has released this container, or the whole bill. */
  public boolean customsReleased(String containerNo) {
    return customs.containsKey(containerNo) || customs.containsKey(ALL);
  }

  @Override
  public Subject subject() {
    return Subject.bill(blNo);
  }

  @Override
  public Set<Subject> links() {
    return containerNos.stream().map(Subject::container).collect(Collectors.toSet());
  }

  BillDossier withContainers(Set<String> more) {
    return new BillDossier(
        blNo,
        Sets.plus(containerNos, more),
        releaseAgent,
        line,
        cargo,
        exchange,
        presenters,
        deliveryOrderNo,
        customs,
        parked);
  }

  BillDossier releasedBy(String agent, String forLine) {
    return new BillDossier(
        blNo,
        containerNos,
        Optional.of(agent),
        Optional.of(forLine),
        cargo,
        exchange,
        presenters,
        deliveryOrderNo,
        customs,
        parked);
  }

  BillDossier withCargo(CargoRelease next) {
    return new BillDossier(
        blNo,
        containerNos,
        releaseAgent,
        line,
        next,
        exchange,
        presenters,
        deliveryOrderNo,
        customs,
        parked);
  }

  BillDossier presentedBy(String party, ExchangeState next) {
    return new BillDossier(
        blNo,
        containerNos,
        releaseAgent,
        line,
        cargo,
        next,
        Sets.plus(presenters, Set.of(party)),
        deliveryOrderNo,
        customs,
        parked);
  }

  BillDossier exchanged(ExchangeState next, String deliveryOrder) {
    return new BillDossier(
        blNo,
        containerNos,
        releaseAgent,
        line,
        cargo,
        next,
        presenters,
        Optional.of(deliveryOrder),
        customs,
        parked);
  }

  BillDossier withCustoms(String containerOrAll, CustomsRelease release) {
    return new BillDossier(
        blNo,
        containerNos,
        releaseAgent,
        line,
        cargo,
        exchange,
        presenters,
        deliveryOrderNo,
        Sets.plus(customs, containerOrAll, release),
        parked);
  }

  BillDossier withParked(Set<String> waiting) {
    return new BillDossier(
        blNo,
        containerNos,
        releaseAgent,
        line,
        cargo,
        exchange,
        presenters,
        deliveryOrderNo,
        customs,
        waiting);
  }
}
