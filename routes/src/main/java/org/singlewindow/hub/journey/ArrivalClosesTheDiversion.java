package org.singlewindow.hub.journey;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.journey.LeavePermit.Arrival;
import org.singlewindow.hub.journey.LeavePermit.Exit;

/**
 * A diverted container that came in where customs had sent it has arrived, and who applied hears
 * it. One that came in elsewhere, or with another mass than it had left with, is an anomaly (AN-35,
 * AN-11); its seals are compared along its whole way (AN-14).
 */
final class ArrivalClosesTheDiversion implements Rule {

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    if (!DiversionCourse.leftOnIt(container)) {
      return;
    }
    elsewhere(container, desk);
    LeavePermit permit = container.permit();
    if (permit.arrivedAsSent().isEmpty()) {
      return;
    }
    compare(container, permit.exit().orElseThrow(), permit.arrivedAsSent().get(), desk);
    Applicants.of(container, desk)
        .forEach(
            party ->
                Notices.tell(
                    desk,
                    desk.container(container.containerNo()),
                    party,
                    NoticeKind.DIVERSION_ARRIVED,
                    permit.diversionNo().orElseThrow(),
                    Optional.empty(),
                    permit.diversionNo(),
                    permit.toSite()));
    if (permit.overdueAt().isPresent()) {
      desk.resolve("AN-34", container.subject());
    }
  }

  private static void elsewhere(ContainerDossier container, Situation desk) {
    LeavePermit permit = container.permit();
    Exit exit = permit.exit().orElseThrow();
    Map<String, Arrival> others = new TreeMap<>(permit.arrivals());
    permit.toSite().ifPresent(others::remove);
    others.forEach(
        (party, arrival) -> {
          if (arrival.at().isAfter(exit.at())) {
            String text = "came in at " + party + ", sent to " + permit.toSite().orElse("nowhere");
            DiversionAlerts.tell("AN-35", "HUB-A172", text, arrival.at(), container, desk);
          }
        });
  }

  private static void compare(
      ContainerDossier container, Exit exit, Arrival arrival, Situation desk) {
    if (!Likeness.massesAgree(exit, arrival)) {
      String text =
          "left with " + exit.grossKg().get() + " kg, came with " + arrival.grossKg().get();
      DiversionAlerts.tell("AN-11", "HUB-A176", text, arrival.at(), container, desk);
    }
  }
}
