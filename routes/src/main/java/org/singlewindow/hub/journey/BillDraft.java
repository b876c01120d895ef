package org.singlewindow.hub.journey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.BillOfLadingKind;
import org.singlewindow.hub.journey.BillDossier.CargoRelease;
import org.singlewindow.hub.journey.BillDossier.CustomsRelease;
import org.singlewindow.hub.journey.BillDossier.Presentation;
import org.singlewindow.hub.journey.DeliveryOrders.DeliveryOrder;
import org.singlewindow.hub.journey.Machines.ExchangeState;
import org.singlewindow.hub.journey.Machines.ReleaseState;

/** The next version of a bill's dossier while it is being written; never leaves this room. */
final class BillDraft {

  final String blNo;
  Set<String> containerNos = Set.of();
  Optional<String> releaseAgent = Optional.empty();
  Optional<String> line = Optional.empty();
  CargoRelease cargo =
      new CargoRelease(
          ReleaseState.NONE,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          0);
  Optional<BillOfLadingKind> kind = Optional.empty();
  ExchangeState exchange = ExchangeState.NONE;
  Set<String> presenters = Set.of();
  Map<String, Presentation> presentations = Map.of();
  Set<String> rejected = Set.of();
  Optional<String> exchangedBy = Optional.empty();
  Optional<String> deliveryOrderNo = Optional.empty();
  int deliveryOrders;
  List<DeliveryOrder> orders = List.of();
  HouseBills house = HouseBills.NONE;
  Map<String, Set<String>> wrongTries = Map.of();
  Map<String, CustomsRelease> customs = Map.of();
  Map<String, Papers.Leave> leaves = Map.of();
  Set<String> parked = Set.of();

  BillDraft(String blNo) {
    this.blNo = blNo;
  }

  BillDraft(BillDossier from) {
    blNo = from.blNo();
    containerNos = from.containerNos();
    releaseAgent = from.releaseAgent();
    line = from.line();
    cargo = from.cargo();
    kind = from.kind();
    exchange = from.exchange();
    presenters = from.presenters();
    presentations = from.presentations();
    rejected = from.rejected();
    exchangedBy = from.exchangedBy();
    deliveryOrderNo = from.deliveryOrderNo();
    deliveryOrders = from.deliveryOrders();
    orders = from.orders();
    house = from.house();
    wrongTries = from.wrongTries();
    customs = from.customs();
    leaves = from.leaves();
    parked = from.parked();
  }

  BillDossier done() {
    return new BillDossier(
        blNo,
        containerNos,
        releaseAgent,
        line,
        cargo,
        kind,
        exchange,
        presenters,
        presentations,
        rejected,
        exchangedBy,
        deliveryOrderNo,
        deliveryOrders,
        orders,
        house,
        wrongTries,
        customs,
        leaves,
        parked);
  }
}
