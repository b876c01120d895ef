package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import org.singlewindow.hub.canonical.DiversionRequested;
import org.singlewindow.hub.journey.DiversionMachines.DiversionTrigger;

/** Why an application for diversion is refused, each reason by name. */
final class DiversionRequests {

  private DiversionRequests() {}

  /**
   * Refuses what does not fit.
   *
   * @param known what was applied for under this number and bill
   * @param changes true when this issue is to change it
   */
  static void refuse(
      DiversionRequested event,
      DiversionDossier diversion,
      Optional<DiversionRequested> known,
      boolean changes,
      Situation desk) {
    String by = event.header().saidBy();
    String no = event.documentNo();
    if (diversion.applicant().filter(one -> !one.equals(by)).isPresent()) {
      desk.refuse("HUB-R621", "documentNo", no, "a number of your own");
      return; // what another applied for is not explained
    }
    if (changes && known.isEmpty()) {
      desk.refuse("HUB-R623", "documentNo", no, "an application that is known");
    } else if (!changes && known.isPresent()) {
      desk.refuse("HUB-R622", "documentNo", no, "another number, or a change of this one");
    }
    if (SupervisedPlaces.find(event.toPlace(), desk.parties()).isEmpty()) {
      desk.refuse("HUB-R624", "toPlace", event.toPlace(), "a place under customs' supervision");
    }
    refuseAnothersBill(event, by, desk);
    event.containerNos().forEach(box -> refuseContainer(event, desk.container(box), desk));
    known.stream()
        .flatMap(one -> one.containerNos().stream())
        .forEach(box -> refuseStep(DiversionTrigger.APPLIED, box, diversion, desk));
  }

  /** Who else brought the bill is nobody's business; that it is not the applicant is enough. */
  private static void refuseAnothersBill(DiversionRequested event, String by, Situation desk) {
    Optional<String> agent = desk.bill(event.blNo()).cargo().consigneeAgent();
    if (desk.parties().has(by, Role.FORWARDER)
        && agent.filter(one -> !one.equals(by)).isPresent()) {
      desk.refuse("HUB-R638", "blNo", event.blNo(), "a bill that is released to you");
    }
  }

  private static void refuseContainer(
      DiversionRequested event, ContainerDossier container, Situation desk) {
    LeavePermit permit = container.permit();
    boolean another = permit.diversionNo().filter(no -> !no.equals(event.documentNo())).isPresent();
    if (container.isGone() && !comesAgain(event, container, desk)) {
      desk.refuse("HUB-R629", "container", container.containerNo(), "a container that is here");
    } else if (another && permit.isLive() && !container.isGone()) {
      desk.refuse("HUB-R625", "container", container.containerNo(), "a container not applied for");
    }
  }

  /** A box comes back under other bills; one applied for before it is here again is not gone. */
  private static boolean comesAgain(
      DiversionRequested event, ContainerDossier container, Situation desk) {
    Instant left = container.gatedOutAt().orElseThrow();
    Instant notBefore = container.blNos().isEmpty() ? left.plus(desk.parkingMax()) : left;
    return !container.blNos().contains(event.blNo())
        && event.header().occurredAt().isAfter(notBefore);
  }

  /** Refuses what the table does not allow where the application stands. */
  static void refuseStep(
      DiversionTrigger trigger, String containerNo, DiversionDossier diversion, Situation desk) {
    ContainerDossier container = desk.container(containerNo);
    var state = DiversionCourse.state(diversion, container);
    String code = DiversionMachines.DIVERSION.step(state, trigger).refusal();
    if (!code.isEmpty()) {
      desk.refuse(code, "documentNo", diversion.diversionNo(), containerNo + " " + state);
    }
  }

  /** Only who applied takes back or changes. */
  static void refuseStranger(String by, DiversionDossier diversion, Situation desk) {
    if (!diversion.isKnown()) {
      desk.refuse(
          "HUB-R623", "diversionNo", diversion.diversionNo(), "an application that is known");
    } else if (!diversion.applicant().equals(Optional.of(by))) {
      desk.refuse("HUB-R627", "diversionNo", diversion.diversionNo(), "an application of your own");
    }
  }
}
