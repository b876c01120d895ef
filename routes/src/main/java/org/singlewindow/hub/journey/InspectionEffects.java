package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import org.singlewindow.hub.canonical.DeadlineKind;
import org.singlewindow.hub.canonical.HoldLifted;
import org.singlewindow.hub.canonical.HoldPlaced;
import org.singlewindow.hub.canonical.HoldType;
import org.singlewindow.hub.canonical.InspectionCancelled;
import org.singlewindow.hub.canonical.InspectionOutcome;
import org.singlewindow.hub.canonical.InspectionReported;
import org.singlewindow.hub.canonical.InspectionSlot;
import org.singlewindow.hub.canonical.InspectionSlotsOpened;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.InspectionCase.Word;
import org.singlewindow.hub.journey.InspectionMachines.InstructionTrigger;

/**
 * What customs' words of an inspection and the area's times change: facts, recorded always. A
 * result lifts nothing.
 */
final class InspectionEffects {

  private InspectionEffects() {}

  /** Customs ordered an inspection: from now on its time runs (AN-23). */
  static void instructed(HoldPlaced event, Situation desk) {
    if (event.type() == HoldType.INSPECTION) {
      ContainerDossier container = desk.container(event.containerNo());
      Optional<String> terminal = event.site().or(container::terminal);
      Instant at = event.header().occurredAt();
      desk.deadline(DeadlineKind.INSPECTION_MOVE_WARNING, container.subject(), at, terminal);
      desk.deadline(DeadlineKind.INSPECTION_MOVE, container.subject(), at, terminal);
    }
  }

  /** What nobody needs to inspect any more nobody waits for. */
  static void lifted(HoldLifted event, Situation desk) {
    ContainerDossier container = desk.container(event.containerNo());
    Inspection inspection = Inspection.of(container);
    if (inspection.exists() && !inspection.isOpen()) {
      desk.resolve(InspectionDeadlines.MOVE, container.subject());
      desk.resolve(InspectionDeadlines.START, container.subject());
    }
  }

  static void reported(InspectionReported event, Situation desk) {
    Waiting.checkDigit(event.containerNo(), desk);
    InstructionTrigger what = InstructionTrigger.valueOf(event.outcome().name());
    Instant at = event.header().occurredAt();
    ContainerDossier container =
        told(event.containerNo(), new Word(what, event.holdNo(), at, event.mode()), desk);
    Subject subject = container.subject();
    desk.resolve(InspectionDeadlines.MOVE, subject);
    desk.resolve(InspectionDeadlines.START, subject);
    if (event.outcome() == InspectionOutcome.TRANSFERRED) {
      desk.resolve(InspectionDeadlines.LEAVE, subject);
    }
    Inspection inspection = Inspection.of(container);
    if (inspection.isToCome() && event.outcome() != InspectionOutcome.STARTED) {
      Optional<String> customs = Optional.of(event.header().saidBy());
      desk.deadline(DeadlineKind.INSPECTION_START, subject, at, customs);
    } else if (inspection.reportedAt().isPresent()) {
      Optional<String> area = inspection.place();
      desk.deadline(DeadlineKind.INSPECTION_LEAVE_WARNING, subject, at, area);
      desk.deadline(DeadlineKind.INSPECTION_LEAVE, subject, at, area);
    }
  }

  /** Until the inspection has begun it ends it; then it is recorded and a person looks. */
  static void cancelled(InspectionCancelled event, Situation desk) {
    Waiting.checkDigit(event.containerNo(), desk);
    Instant at = event.header().occurredAt();
    Word word = new Word(InstructionTrigger.CANCELLED, event.holdNo(), at, Optional.empty());
    ContainerDossier container = told(event.containerNo(), word, desk);
    Inspection inspection = Inspection.of(container);
    if (inspection.outOfPlace().equals(Optional.of(word))) {
      desk.alarm("HUB", container.subject(), "HUB-A166");
    } else if (!inspection.isOpen()) {
      desk.resolve(InspectionDeadlines.MOVE, container.subject());
      desk.resolve(InspectionDeadlines.START, container.subject());
    }
  }

  private static ContainerDossier told(String containerNo, Word word, Situation desk) {
    ContainerDossier container = Waiting.known(containerNo, desk);
    InspectionCase next = container.inspection().with(word);
    desk.put(container.with(draft -> draft.inspection = next));
    return desk.container(containerNo);
  }

  /** A slot told again has its latest capacity; who came last and has no room is told. */
  static void slots(InspectionSlotsOpened event, Situation desk) {
    String area = event.header().saidBy();
    SiteDossier site = desk.site(area);
    for (InspectionSlot slot : event.slots()) {
      site = site.with(slot, event.header().occurredAt());
    }
    desk.put(site);
    for (String containerNo : site.tooMany()) {
      Subject container = Subject.container(containerNo);
      desk.put(
          desk.site(area).giveBack(containerNo, site.taken().get(containerNo).applicationNo()));
      // its own dossier is not on this desk: time brings it here at once
      desk.by(desk.now(), DeadlineKind.INSPECTION_SLOT, container, Optional.empty());
    }
  }
}
