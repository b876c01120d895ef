package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.journey.ContainerDossier.ContainerRelease;
import org.singlewindow.hub.journey.ContainerDossier.Hold;
import org.singlewindow.hub.journey.ContainerDossier.Lift;
import org.singlewindow.hub.journey.ContainerDossier.Place;
import org.singlewindow.hub.journey.ContainerDossier.Receipt;
import org.singlewindow.hub.journey.Machines.OrderState;

/** The next version of a container's dossier while it is being written; never leaves this room. */
final class ContainerDraft {

  final String containerNo;
  int visit = 1;
  Set<String> blNos = Set.of();
  boolean announced;
  Optional<Place> place = Optional.empty();
  Map<String, ContainerRelease> releases = Map.of();
  Map<String, Hold> holds = Map.of();
  Map<String, Lift> lifts = Map.of();
  Map<String, Receipt> charges = Map.of();
  PickupOrder order = PickupOrder.drawnUp(OrderState.NONE, "", 0, "");
  Optional<Instant> gatedOutAt = Optional.empty();
  ExportVisit export = ExportVisit.NONE;
  InspectionCase inspection = InspectionCase.NONE;
  LeavePermit permit = LeavePermit.NONE;
  Custody custody = Custody.NONE;
  Papers papers = Papers.NONE;
  GateUse gate = GateUse.NONE;
  Dues dues = Dues.NONE;
  Errands errands = Errands.NONE;
  ImportStay stay = ImportStay.NONE;
  Set<String> told = Set.of();
  Set<String> answered = Set.of();
  Set<String> parked = Set.of();

  ContainerDraft(String containerNo) {
    this.containerNo = containerNo;
  }

  ContainerDraft(ContainerDossier from) {
    containerNo = from.containerNo();
    visit = from.visit();
    blNos = from.blNos();
    announced = from.announced();
    place = from.place();
    releases = from.releases();
    holds = from.holds();
    lifts = from.lifts();
    charges = from.charges();
    order = from.order();
    gatedOutAt = from.gatedOutAt();
    export = from.export();
    inspection = from.inspection();
    permit = from.permit();
    custody = from.custody();
    papers = from.papers();
    gate = from.gate();
    dues = from.dues();
    errands = from.errands();
    stay = from.stay();
    told = from.told();
    answered = from.answered();
    parked = from.parked();
  }

  ContainerDossier done() {
    return new ContainerDossier(
        containerNo,
        visit,
        blNos,
        announced,
        place,
        releases,
        holds,
        lifts,
        charges,
        order,
        gatedOutAt,
        export,
        inspection,
        permit,
        custody,
        papers,
        gate,
        dues,
        errands,
        stay,
        told,
        answered,
        parked);
  }
}
