package org.singlewindow.hub.journey;

import java.util.Optional;
import org.singlewindow.hub.canonical.BookingAnswered;
import org.singlewindow.hub.canonical.LoadingMeans;
import org.singlewindow.hub.canonical.PermitLoading;
import org.singlewindow.hub.journey.ExportVisit.Permit;

/** What customs permits to load goes to the terminal where the box lies, once it lies there. */
final class TerminalHearsOfTheLoadingPermit implements Rule {

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    Permit permit = container.export().permits().get(LoadingMeans.VESSEL.name());
    Optional<String> terminal =
        container.export().arrivals().keySet().stream()
            .filter(site -> desk.parties().has(site, Role.TERMINAL))
            .findFirst();
    if (permit == null || terminal.isEmpty()) {
      return;
    }
    Optional<BookingAnswered> sailing =
        container.export().bookingNo().map(desk::booking).flatMap(BookingDossier::confirmation);
    String no = container.containerNo();
    desk.tellOnce(
        no,
        new PermitLoading(
            desk.header(
                "permit-" + Ids.of(no, permit.documentNo()), terminal.get(), container.subject()),
            permit.documentNo(),
            no,
            container.export().bookingNo(),
            permit.blNo(),
            sailing.flatMap(BookingAnswered::vesselId),
            sailing.flatMap(BookingAnswered::voyageNo)));
  }
}
