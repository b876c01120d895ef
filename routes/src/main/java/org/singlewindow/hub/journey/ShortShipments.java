package org.singlewindow.hub.journey;

import java.util.List;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.ContainerShortShipped;
import org.singlewindow.hub.journey.ExportVisit.LeftBehind;
import org.singlewindow.hub.journey.ExportVisit.OnBoard;

/**
 * A box that stayed behind (落装). Of a load report and this of one voyage the later word counts, and
 * a person hears of both (AN-20).
 */
final class ShortShipments {

  private ShortShipments() {}

  static void shortShipped(ContainerShortShipped event, Situation desk) {
    Waiting.checkDigit(event.containerNo(), desk);
    LeftBehind said =
        new LeftBehind(
            event.vesselId(),
            event.voyageNo(),
            event.reason(),
            event.header().occurredAt(),
            event.header().eventId());
    Exports.visit(event.containerNo(), event.bookingNo(), desk)
        .ifPresent(
            container -> {
              container
                  .export()
                  .loadings()
                  .values()
                  .forEach(loading -> contradiction(container, loading, said, desk));
              desk.put(container.withExport(Loadings.stayedBehind(container.export(), said)));
              Exports.join(container, desk);
              ExportEffects.countOnBoard(desk.container(event.containerNo()), desk);
            });
  }

  /** A load report of a box that was said to have stayed behind on the same voyage. */
  static void whenItStayedBehind(ContainerDossier container, OnBoard loading, Situation desk) {
    container
        .export()
        .leftBehind()
        .values()
        .forEach(left -> contradiction(container, loading, left, desk));
  }

  private static void contradiction(
      ContainerDossier container, OnBoard loading, LeftBehind left, Situation desk) {
    if (left.isOfTheVoyageOf(loading) && !wentLater(container, loading, left, desk)) {
      List<String> both =
          Stream.concat(Stream.of(left.eventId()), loading.eventId().stream()).toList();
      desk.alarm("AN-20", container.subject(), "HUB-A111", both);
    }
  }

  /** Where one report names no voyage: loaded after a roll-over is loaded on another. */
  private static boolean wentLater(
      ContainerDossier container, OnBoard loading, LeftBehind left, Situation desk) {
    boolean named = !left.voyage().isEmpty() && !loading.voyage().isEmpty();
    return !named
        && container
            .export()
            .bookingNo()
            .map(desk::booking)
            .flatMap(booking -> booking.rollOver(container.containerNo()))
            .filter(move -> !move.at().isBefore(left.at()) && !move.at().isAfter(loading.at()))
            .isPresent();
  }
}
