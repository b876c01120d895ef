package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import org.singlewindow.hub.canonical.LoadingMeans;
import org.singlewindow.hub.canonical.RailMove;
import org.singlewindow.hub.canonical.RailMoveReported;
import org.singlewindow.hub.canonical.RailWaybillIssued;
import org.singlewindow.hub.canonical.TrainPlanAnswered;
import org.singlewindow.hub.journey.BookingDossier.TrainPlan;
import org.singlewindow.hub.journey.ExportVisit.RailLeg;

/** What the railway's words change: its plan, its moves, its waybill. */
final class RailEffects {

  private RailEffects() {}

  static void planned(TrainPlanAnswered event, Situation desk) {
    BookingDossier booking = Waiting.known(desk.booking(event.bookingNo()), desk);
    Instant at = event.header().occurredAt();
    boolean latest = booking.trainPlan().map(known -> !at.isBefore(known.at())).orElse(true);
    TrainPlan plan =
        new TrainPlan(
            event.answer(),
            event.planNo(),
            event.trainNo(),
            event.departsAt(),
            event.equipment(),
            event.reason(),
            at);
    desk.put(latest ? booking.with(draft -> draft.trainPlan = Optional.of(plan)) : booking);
  }

  static void moved(RailMoveReported event, Situation desk) {
    Waiting.checkDigit(event.containerNo(), desk);
    Exports.visit(event.containerNo(), event.bookingNo(), desk)
        .ifPresent(
            container -> {
              RailLeg known = container.export().rail();
              if (event.move() == RailMove.LOADED && known.loadedAt().isEmpty()) {
                ExportAlerts.whenNotPermitted(
                    container, LoadingMeans.WAGON, "AN-03", "HUB-A003", desk);
              }
              RailLeg leg = moved(known, event);
              var told = desk.container(event.containerNo()).told();
              desk.put(
                  container
                      .withExport(container.export().with(draft -> draft.rail = leg))
                      .with(draft -> draft.told = told));
              Exports.join(container, desk);
            });
  }

  private static RailLeg moved(RailLeg known, RailMoveReported event) {
    Instant at = event.header().occurredAt();
    boolean loaded =
        event.move() == RailMove.LOADED
            && known.loadedAt().map(last -> !at.isBefore(last)).orElse(true);
    return new RailLeg(
        loaded
            ? Optional.of(event.trainNo())
            : known.trainNo().or(() -> Optional.of(event.trainNo())),
        loaded ? event.wagonNo().or(known::wagonNo) : known.wagonNo().or(event::wagonNo),
        loaded || known.sealNos().isEmpty() ? event.sealNos() : known.sealNos(),
        known.waybillNo(),
        loaded ? event.grossKg().or(known::grossKg) : known.grossKg().or(event::grossKg),
        loaded ? Optional.of(at) : known.loadedAt(),
        latest(event.move() == RailMove.DEPARTED, known.departedAt(), at),
        latest(event.move() == RailMove.ARRIVED, known.arrivedAt(), at));
  }

  private static Optional<Instant> latest(boolean said, Optional<Instant> known, Instant at) {
    return said && known.map(last -> at.isAfter(last)).orElse(true) ? Optional.of(at) : known;
  }

  static void waybill(RailWaybillIssued event, Situation desk) {
    Waiting.checkDigit(event.containerNo(), desk);
    Exports.visit(event.containerNo(), event.bookingNo(), desk)
        .ifPresent(
            container -> {
              RailLeg known = container.export().rail();
              RailLeg leg =
                  new RailLeg(
                      known.trainNo().or(event::trainNo),
                      known.wagonNo().or(() -> Optional.of(event.wagonNo())),
                      known.sealNos(),
                      Optional.of(event.waybillNo()),
                      known.grossKg().or(event::grossKg),
                      known.loadedAt(),
                      known.departedAt(),
                      known.arrivedAt());
              desk.put(container.withExport(container.export().with(draft -> draft.rail = leg)));
              Exports.join(container, desk);
            });
  }
}
