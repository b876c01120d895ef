package org.singlewindow.hub.journey;

import java.util.Optional;
import org.singlewindow.hub.canonical.LoadingMeans;
import org.singlewindow.hub.canonical.PermitLoading;
import org.singlewindow.hub.canonical.RecallLoading;
import org.singlewindow.hub.journey.ExportVisit.Permit;

/** What customs permits to load goes to the terminal where the box lies, once it lies there. */
final class TerminalHearsOfTheLoadingPermit implements Rule {

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    Permit permit = container.export().permits().get(LoadingMeans.VESSEL.name());
    Optional<String> terminal =
        container
            .terminal()
            .filter(container.export().arrivals()::containsKey)
            .filter(site -> desk.parties().has(site, Role.TERMINAL));
    if (ofNoStandingBooking(container, desk)) {
      recall(container, desk);
      return;
    }
    if (permit == null || terminal.isEmpty() || container.isHeld()) {
      return; // a hold that comes later goes to the terminal by itself
    }
    Optional<Sailing> sailing =
        container
            .export()
            .bookingNo()
            .map(desk::booking)
            .map(booking -> desk.sailing(booking, Optional.of(container)));
    String no = container.containerNo();
    Telling.tell(
        container,
        "permit",
        terminal.get(),
        "permit-" + Ids.of(no, permit.documentNo()),
        header ->
            new PermitLoading(
                header,
                permit.documentNo(),
                no,
                container.export().bookingNo(),
                permit.blNo(),
                sailing.flatMap(Sailing::vesselId),
                sailing.flatMap(Sailing::voyageNo)),
        desk);
  }

  private static boolean ofNoStandingBooking(ContainerDossier container, Situation desk) {
    return container.export().onBoard().isEmpty()
        && container.export().bookingNo().map(desk::booking).filter(desk::isOver).isPresent();
  }

  /** A booking that is over is not loaded, though customs would let it. */
  private static void recall(ContainerDossier container, Situation desk) {
    String no = container.containerNo();
    for (String party : Telling.partners(container, "permit")) {
      Telling.recall(
          desk.container(no),
          "permit",
          party,
          "recall-permit-" + Ids.of(no, container.export().bookingNo().orElse("")),
          (header, told) ->
              new RecallLoading(
                  header,
                  Optional.ofNullable(container.export().permits().get(LoadingMeans.VESSEL.name()))
                      .map(Permit::documentNo)
                      .orElse(told),
                  container.export().bookingNo(),
                  no,
                  Optional.empty()),
          desk);
    }
  }
}
