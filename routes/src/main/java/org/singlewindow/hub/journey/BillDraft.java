package org.singlewindow.hub.journey;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.journey.BillDossier.CargoRelease;
import org.singlewindow.hub.journey.BillDossier.CustomsRelease;
import org.singlewindow.hub.journey.Machines.ExchangeState;
import org.singlewindow.hub.journey.Machines.ReleaseState;

/** The next version of a bill's dossier while it is being written; never leaves this room. */
final class BillDraft {

  final String blNo;
  Set<String> containerNos = Set.of();
  Optional<String> releaseAgent = Optional.empty();
  Optional<String> line = Optional.empty();
  CargoRelease cargo =
      new CargoRelease(ReleaseState.NONE, Optional.empty(), Optional.empty(), Optional.empty());
  ExchangeState exchange = ExchangeState.NONE;
  Set<String> presenters = Set.of();
  Optional<String> exchangedBy = Optional.empty();
  Optional<String> deliveryOrderNo = Optional.empty();
  int deliveryOrders;
  Map<String, CustomsRelease> customs = Map.of();
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
    exchange = from.exchange();
    presenters = from.presenters();
    exchangedBy = from.exchangedBy();
    deliveryOrderNo = from.deliveryOrderNo();
    deliveryOrders = from.deliveryOrders();
    customs = from.customs();
    parked = from.parked();
  }

  BillDossier done() {
    return new BillDossier(
        blNo,
        containerNos,
        releaseAgent,
        line,
        cargo,
        exchange,
        presenters,
        exchangedBy,
        deliveryOrderNo,
        deliveryOrders,
        customs,
        parked);
  }
}
