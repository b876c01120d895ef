package org.singlewindow.hub.journey;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.singlewindow.hub.canonical.CargoMovement;
import org.singlewindow.hub.canonical.HouseBillsDeclared;
import org.singlewindow.hub.canonical.ReleaseOrdered;
import org.singlewindow.hub.journey.Machines.ReleaseState;

/**
 * What the forwarder's own bills under a master bill change (domain review 5, 15). Only the party
 * the master's cargo release names declares them, and it alone releases their goods, as an agent
 * releases those of the line's bill.
 */
final class HouseBillEffects {

  private HouseBillEffects() {}

  static void declared(HouseBillsDeclared event, Situation desk) {
    BillDossier master = desk.bill(event.masterBlNo());
    String by = event.header().saidBy();
    if (!isHolder(by, master)) {
      desk.refuse("HUB-R548", "masterBill", event.masterBlNo(), "a bill released to you");
    }
    Set<String> unknown = Sets.minus(Set.copyOf(event.containerNos()), master.containerNos());
    unknown.forEach(
        no -> desk.refuse("HUB-R549", "container", no, String.join(", ", master.containerNos())));
    event.houseBlNos().stream().distinct().forEach(no -> refuseAnothers(no, by, event, desk));
    if (desk.isRefused()) {
      return;
    }
    Set<String> boxes =
        event.containerNos().isEmpty() ? master.containerNos() : Set.copyOf(event.containerNos());
    Set<String> houses = Sets.plus(master.house().houseNos(), Set.copyOf(event.houseBlNos()));
    HouseBills next =
        new HouseBills(master.house().masterNo(), houses, Optional.of(event.movement()));
    desk.put(master.with(draft -> draft.house = next));
    new TreeSet<>(event.houseBlNos()).forEach(no -> declare(no, boxes, event, desk));
    if (event.movement() != CargoMovement.LCL) {
      boxes.forEach(no -> travelsUnder(no, Set.copyOf(event.houseBlNos()), desk));
    }
  }

  private static boolean isHolder(String by, BillDossier master) {
    return master.cargo().consigneeAgent().filter(by::equals).isPresent();
  }

  /** A number that is an agent's bill, or travels under another master, is nobody else's house. */
  private static void refuseAnothers(
      String no, String by, HouseBillsDeclared event, Situation desk) {
    BillDossier house = desk.bill(no);
    if (house.releaseAgent().filter(first -> !first.equals(by)).isPresent()
        || house.house().masterNo().filter(one -> !one.equals(event.masterBlNo())).isPresent()) {
      desk.refuse("HUB-R550", "houseBill", no, "a number no other bill has");
    }
  }

  private static void declare(
      String no, Set<String> boxes, HouseBillsDeclared event, Situation desk) {
    BillDossier house = desk.bill(no);
    HouseBills place =
        new HouseBills(
            Optional.of(event.masterBlNo()),
            house.house().houseNos(),
            Optional.of(event.movement()));
    desk.put(
        Waiting.matched(house, desk)
            .with(
                draft -> {
                  draft.releaseAgent = Optional.of(event.header().saidBy());
                  draft.containerNos = Sets.plus(house.containerNos(), boxes);
                  draft.house = place;
                }));
  }

  /** A box that is delivered whole needs every bill it travels under. */
  private static void travelsUnder(String containerNo, Set<String> houses, Situation desk) {
    ContainerDossier container = desk.container(containerNo);
    if (!container.isGone()) {
      desk.put(container.with(draft -> draft.blNos = Sets.plus(container.blNos(), houses)));
    }
  }

  /** The goods of a house bill, by the forwarder that holds its master. */
  static void released(ReleaseOrdered event, Situation desk) {
    BillDossier house = desk.bill(event.blNo());
    String by = event.header().saidBy();
    boolean holds =
        house
            .house()
            .masterNo()
            .map(desk::bill)
            .filter(master -> isHolder(by, master))
            .filter(master -> master.cargo().state() == ReleaseState.GIVEN)
            .isPresent();
    if (!house.releaseAgent().equals(Optional.of(by)) || !holds) {
      desk.refuse("HUB-R552", "billOfLading", event.blNo(), "a house bill of yours");
      return;
    }
    Set<String> unknown = Sets.minus(Set.copyOf(event.containerNos()), house.containerNos());
    unknown.forEach(
        no -> desk.refuse("HUB-R549", "container", no, String.join(", ", house.containerNos())));
    ReleaseEffects.refuseAnotherConsignee(event, house, desk);
    if (!desk.isRefused()) {
      desk.put(house.with(draft -> draft.kind = event.billKind().or(house::kind)));
      ReleaseEffects.onCargo(event, desk);
    }
  }
}
