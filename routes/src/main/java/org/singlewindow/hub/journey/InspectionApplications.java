package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.singlewindow.hub.canonical.InspectionApplicationWithdrawn;
import org.singlewindow.hub.canonical.InspectionApplied;
import org.singlewindow.hub.canonical.InspectionSlot;
import org.singlewindow.hub.journey.InspectionCase.Application;
import org.singlewindow.hub.journey.InspectionCase.Slot;
import org.singlewindow.hub.journey.InspectionMachines.CaseState;
import org.singlewindow.hub.journey.SiteDossier.Taking;

/**
 * Applications for a time at the inspection area (SR-15-31): only for an instruction its agent has
 * been told of, and only where there is room.
 */
final class InspectionApplications {

  /** How many free times a refusal names. */
  private static final int NAMED_MAX = 5;

  private InspectionApplications() {}

  static void applied(InspectionApplied event, Situation desk) {
    ContainerDossier container = desk.container(event.containerNo());
    Inspection inspection = Inspection.of(container);
    if (saysTheSameAs(event, container.inspection().application())) {
      return;
    }
    if (!InspectionAgents.wasTold(event, container, desk)) {
      // the same words for no instruction, another's, an unconfirmed one and a selection (布控)
      desk.refuse("HUB-R611", "holdNo", event.holdNo(), "an inspection you were told of");
      return;
    }
    if (!inspection.isToCome() || container.isGone()) {
      desk.refuse("HUB-R617", "holdNo", event.holdNo(), "an inspection that is still to come");
    } else if (inspection.application().isPresent()) {
      Application stands = inspection.application().get();
      desk.refuse("HUB-R614", "applicationNo", event.applicationNo(), stands.applicationNo());
    }
    boolean here = isHere(event, container, desk);
    if (!here && !desk.parties().has(event.site(), Role.INSPECTION_AREA)) {
      desk.refuse("HUB-R612", "site", event.site(), "an inspection area");
    }
    if (desk.isRefused()) {
      return;
    }
    Optional<Slot> slot = here ? Optional.empty() : take(event, inspection, desk);
    if (!desk.isRefused()) {
      accept(event, slot, container, desk);
    }
  }

  /** Where it lies: customs comes to the terminal, and nothing moves. */
  private static boolean isHere(
      InspectionApplied event, ContainerDossier container, Situation desk) {
    return desk.parties().has(event.site(), Role.TERMINAL)
        && container.terminal().equals(Optional.of(event.site()));
  }

  private static boolean saysTheSameAs(InspectionApplied event, Optional<Application> known) {
    return known
        .filter(one -> one.applicationNo().equals(event.applicationNo()))
        .filter(one -> one.applicant().equals(event.header().saidBy()))
        .filter(one -> one.holdNo().equals(event.holdNo()) && one.site().equals(event.site()))
        .isPresent();
  }

  private static Optional<Slot> take(
      InspectionApplied event, Inspection inspection, Situation desk) {
    SiteDossier site = desk.site(event.site());
    Instant from = event.from().filter(desk.now()::isBefore).orElse(desk.now());
    Optional<InspectionSlot> free = site.findFree(from, inspection.mode());
    if (free.isEmpty()) {
      String others = words(site.free(desk.now(), inspection.mode()));
      desk.refuse("HUB-R613", "from", from.toString(), others.isEmpty() ? "no free time" : others);
      return Optional.empty();
    }
    InspectionSlot slot = free.get();
    desk.put(
        site.take(
            event.containerNo(), new Taking(slot.slotNo(), event.applicationNo(), desk.now())));
    return Optional.of(new Slot(slot.slotNo(), slot.from(), slot.until()));
  }

  private static String words(List<InspectionSlot> free) {
    return free.stream()
        .limit(NAMED_MAX)
        .map(slot -> slot.slotNo() + " " + slot.from())
        .collect(Collectors.joining(", "));
  }

  private static void accept(
      InspectionApplied event, Optional<Slot> slot, ContainerDossier container, Situation desk) {
    Application application =
        new Application(
            event.applicationNo(),
            event.header().saidBy(),
            event.holdNo(),
            event.site(),
            slot,
            event.attendance(),
            event.attendee(),
            desk.now(),
            true);
    InspectionCase next = container.inspection().with(application);
    desk.put(container.with(draft -> draft.inspection = next));
  }

  /** Until the container is under way its time may be given back. */
  static void withdrawn(InspectionApplicationWithdrawn event, Situation desk) {
    ContainerDossier container = desk.container(event.containerNo());
    Optional<Application> known =
        container
            .inspection()
            .application()
            .filter(one -> one.applicationNo().equals(event.applicationNo()))
            .filter(one -> one.applicant().equals(event.header().saidBy()))
            .filter(one -> one.site().equals(event.site()));
    if (known.isEmpty()) {
      desk.refuse("HUB-R615", "applicationNo", event.applicationNo(), "an application of yours");
      return;
    }
    CaseState state = Inspection.of(container).state();
    if (known.get().stands() && isUsed(state)) {
      desk.refuse("HUB-R616", "containerNo", event.containerNo(), "before it leaves the terminal");
      return;
    }
    InspectionCase next = container.inspection().with(known.get().ended());
    desk.put(container.with(draft -> draft.inspection = next));
  }

  private static boolean isUsed(CaseState state) {
    return state.compareTo(CaseState.ON_THE_WAY) >= 0 && state != CaseState.CANCELLED;
  }
}
