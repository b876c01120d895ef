package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import org.singlewindow.hub.canonical.DeadlinePassed;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.InspectionCase.Application;

/**
 * What it means that the time of an inspection is up (AN-23, AN-24, AN-25). Whether anything is
 * missing is judged now, by all that is known.
 */
final class InspectionDeadlines {

  /** Not moved to the place of inspection. */
  static final String MOVE = "AN-23";

  /** In place and not inspected. */
  static final String START = "AN-24";

  /** Inspected and still there. */
  static final String LEAVE = "AN-25";

  private InspectionDeadlines() {}

  static void moveWarning(DeadlinePassed event, Situation desk) {
    notMoved(event, "HUB-A161", desk);
  }

  static void move(DeadlinePassed event, Situation desk) {
    notMoved(event, "HUB-A162", desk);
  }

  static void leaveWarning(DeadlinePassed event, Situation desk) {
    notLeft(event, "HUB-A164", desk);
  }

  static void leave(DeadlinePassed event, Situation desk) {
    notLeft(event, "HUB-A165", desk);
  }

  private static ContainerDossier container(DeadlinePassed event, Situation desk) {
    return desk.container(Subject.parse(event.about()).no());
  }

  private static void notMoved(DeadlinePassed event, String code, Situation desk) {
    ContainerDossier container = container(event, desk);
    Inspection inspection = Inspection.of(container);
    boolean inSitu =
        inspection.application().filter(one -> one.slot().isEmpty()).isPresent(); // no move needed
    boolean waits = inspection.isToCome() && !inSitu && !container.isGone();
    boolean moved = inspection.isOnTheWay() || inspection.place().isPresent();
    if (waits && !moved && desk.isOver(event.kind(), inspection.since())) {
      desk.alarm(MOVE, container.subject(), code);
    }
  }

  static void start(DeadlinePassed event, Situation desk) {
    ContainerDossier container = container(event, desk);
    Inspection inspection = Inspection.of(container);
    Optional<Instant> waitsSince =
        inspection
            .inPlaceSince()
            .map(at -> at.isBefore(inspection.since()) ? inspection.since() : at);
    boolean waits = inspection.isToCome() && waitsSince.isPresent();
    if (waits && desk.isOver(event.kind(), waitsSince.get())) {
      desk.alarm(START, container.subject(), "HUB-A163");
    }
  }

  private static void notLeft(DeadlinePassed event, String code, Situation desk) {
    ContainerDossier container = container(event, desk);
    Inspection inspection = Inspection.of(container);
    boolean there = inspection.inPlaceSince().isPresent();
    Optional<Instant> reported = inspection.reportedAt();
    if (there && reported.isPresent() && desk.isOver(event.kind(), reported.get())) {
      desk.alarm(LEAVE, container.subject(), code);
    }
  }

  /** The area has less room than it said: the time is lost, unless it has been used. */
  static void slotLost(DeadlinePassed event, Situation desk) {
    ContainerDossier container = container(event, desk);
    Optional<Application> lost =
        Inspection.of(container)
            .application()
            .filter(one -> one.slot().isPresent())
            .filter(
                one ->
                    !desk.site(one.site()).hasTaken(container.containerNo(), one.applicationNo()));
    lost.ifPresent(
        one -> {
          InspectionCase next = container.inspection().with(one.ended());
          desk.put(container.with(draft -> draft.inspection = next));
        });
  }
}
