package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.singlewindow.hub.canonical.ReleaseKind;
import org.singlewindow.hub.canonical.ReleaseOrdered;
import org.singlewindow.hub.journey.BillDossier.CargoRelease;
import org.singlewindow.hub.journey.ContainerDossier.ContainerRelease;
import org.singlewindow.hub.journey.Machines.ExchangeState;
import org.singlewindow.hub.journey.Machines.ReleaseState;
import org.singlewindow.hub.journey.Machines.ReleaseTrigger;

/**
 * What the release agent's release changes: of the containers (放箱) or of the goods (放货). A house
 * bill is released by the forwarder that issued it.
 */
final class ReleaseEffects {

  private ReleaseEffects() {}

  static void ordered(ReleaseOrdered event, Situation desk) {
    BillDossier bill = desk.bill(event.blNo());
    if (bill.house().isHouse()
        || !desk.parties().has(event.header().saidBy(), Role.RELEASE_AGENT)) {
      HouseBillEffects.released(event, desk);
      return;
    }
    refuseAnothersBill(event, bill, desk);
    refuseAnotherConsignee(event, bill, desk);
    Set<String> containerNos = new TreeSet<>(event.containerNos());
    containerNos.forEach(no -> refuseContainer(event, desk.container(no), desk));
    if (desk.isRefused()) {
      return;
    }
    var all = Sets.plus(bill.containerNos(), containerNos);
    desk.put(
        Waiting.matched(bill, desk)
            .with(
                draft -> {
                  draft.releaseAgent = Optional.of(event.header().saidBy());
                  draft.line = Optional.of(event.line());
                  draft.containerNos = all;
                  draft.kind = event.billKind().or(bill::kind);
                }));
    containerNos.forEach(no -> onContainer(event, no, desk));
    if (event.kind() == ReleaseKind.CARGO) {
      onCargo(event, desk);
    }
  }

  /** SR-15-11: what one agent released is no other's to release, nor to know by whom. */
  private static void refuseAnothersBill(ReleaseOrdered event, BillDossier bill, Situation desk) {
    String agent = event.header().saidBy();
    if (bill.releaseAgent().filter(first -> !first.equals(agent)).isPresent()) {
      desk.refuse("HUB-R503", "billOfLading", event.blNo(), "the agent that released it first");
    } else if (bill.line().filter(line -> !line.equals(event.line())).isPresent()) {
      desk.refuse("HUB-R514", "line", event.line(), "the line that carried it");
    }
  }

  /** The holder of a standing delivery order is not replaced behind its back. */
  static void refuseAnotherConsignee(ReleaseOrdered event, BillDossier bill, Situation desk) {
    boolean standing =
        bill.exchange() == ExchangeState.EXCHANGED && bill.cargo().state() == ReleaseState.GIVEN;
    if (event.kind() == ReleaseKind.CARGO
        && standing
        && !bill.exchangedBy().equals(event.consigneeAgent())) {
      desk.refuse(
          "HUB-R513",
          "consigneeAgent",
          event.consigneeAgent().orElse(""),
          bill.exchangedBy().orElse(""));
    }
  }

  private static void refuseContainer(
      ReleaseOrdered event, ContainerDossier container, Situation desk) {
    if (container.isGone() && !startsNextVisit(event, container, desk)) {
      desk.refuse("HUB-R506", "container", container.containerNo(), "a container that is here");
    } else if (!container.isGone() && isAnotherLines(event, container, desk)) {
      desk.refuse(
          "HUB-R514", "container", container.containerNo(), "a container of " + event.line());
    }
  }

  private static boolean isAnotherLines(
      ReleaseOrdered event, ContainerDossier container, Situation desk) {
    return Concerned.bills(container, desk).stream()
        .flatMap(bill -> bill.line().stream())
        .anyMatch(line -> !line.equals(event.line()));
  }

  /**
   * A box comes back under other bills. Where it left before anybody told us its bills, a release
   * soon after is its own, come too late.
   */
  private static boolean startsNextVisit(
      ReleaseOrdered event, ContainerDossier container, Situation desk) {
    Instant left = container.gatedOutAt().orElseThrow();
    Instant notBefore = container.blNos().isEmpty() ? left.plus(desk.parkingMax()) : left;
    return !container.blNos().contains(event.blNo())
        && event.header().occurredAt().isAfter(notBefore);
  }

  private static void onContainer(ReleaseOrdered event, String no, Situation desk) {
    Instant at = event.header().occurredAt();
    ContainerDossier before = desk.container(no);
    ContainerDossier here = before.isGone() ? Visits.next(before) : before;
    ContainerDossier container =
        Waiting.matched(here, desk)
            .with(draft -> draft.blNos = Sets.plus(here.blNos(), Set.of(event.blNo())))
            .at(event.terminal(), at);
    Optional<ContainerRelease> known = Optional.ofNullable(container.releases().get(event.blNo()));
    boolean stale = known.filter(release -> isStale(release.state(), release.at(), at)).isPresent();
    if (event.kind() == ReleaseKind.CONTAINER && !stale) {
      ReleaseState state = known.map(ContainerRelease::state).orElse(ReleaseState.NONE);
      int version =
          known
              .filter(release -> release.releaseNo().equals(event.releaseNo()))
              .map(release -> saysTheSame(event, release) ? release.version() : renewed(release))
              .orElse(1);
      container =
          container.withRelease(
              event.blNo(),
              new ContainerRelease(
                  ReleaseMachines.CONTAINER.step(state, ReleaseTrigger.ORDERED).to(),
                  event.releaseNo(),
                  version,
                  event.line(),
                  event.consigneeAgent(),
                  event.validUntil(),
                  event.freeDays(),
                  event.returnDepot(),
                  at));
    }
    desk.put(container);
    if (event.kind() == ReleaseKind.CONTAINER) {
      ReleaseValidity.watch(container.subject(), event.validUntil(), desk);
    }
  }

  private static boolean saysTheSame(ReleaseOrdered event, ContainerRelease release) {
    return release.at().equals(event.header().occurredAt())
        && release.validUntil().equals(event.validUntil());
  }

  private static int renewed(ContainerRelease release) {
    return Math.max(1, release.version()) + 1; // one written before versions were counted has 0
  }

  static void onCargo(ReleaseOrdered event, Situation desk) {
    BillDossier bill = desk.bill(event.blNo());
    CargoRelease known = bill.cargo();
    Instant at = event.header().occurredAt();
    if (known.at().filter(last -> isStale(known.state(), last, at)).isPresent()) {
      return;
    }
    ReleaseState next = ReleaseMachines.CARGO.step(known.state(), ReleaseTrigger.ORDERED).to();
    boolean renews = known.releaseNo().equals(Optional.of(event.releaseNo()));
    boolean again = renews && known.at().equals(Optional.of(at));
    int version = renews ? Math.max(1, known.version()) + (again ? 0 : 1) : 1;
    CargoRelease release =
        new CargoRelease(
            next,
            Optional.of(event.releaseNo()),
            event.consigneeAgent(),
            Optional.of(at),
            event.validUntil(),
            version);
    desk.put(bill.with(draft -> draft.cargo = release));
    ReleaseValidity.watch(bill.subject(), event.validUntil(), desk);
    ExchangeEffects.released(event, desk);
  }

  /** A release older than what we know, or not newer than its revocation, is history. */
  private static boolean isStale(ReleaseState state, Instant last, Instant at) {
    return at.isBefore(last) || (state == ReleaseState.REVOKED && !at.isAfter(last));
  }
}
