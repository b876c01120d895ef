package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.BookingAnswered;
import org.singlewindow.hub.canonical.BookingDetails;
import org.singlewindow.hub.canonical.ContainerGated;
import org.singlewindow.hub.canonical.Fullness;
import org.singlewindow.hub.canonical.LoadPlanDeclared;
import org.singlewindow.hub.canonical.LoadingMeans;
import org.singlewindow.hub.canonical.LoadingPermitted;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.canonical.TallyKind;
import org.singlewindow.hub.canonical.TallyReported;
import org.singlewindow.hub.canonical.TradeStatus;
import org.singlewindow.hub.canonical.VesselMove;
import org.singlewindow.hub.canonical.VesselMoveReported;
import org.singlewindow.hub.journey.ExportVisit.Arrival;
import org.singlewindow.hub.journey.ExportVisit.LoadPlan;
import org.singlewindow.hub.journey.ExportVisit.OnBoard;
import org.singlewindow.hub.journey.ExportVisit.Permit;
import org.singlewindow.hub.journey.ExportVisit.Tally;

/** What packing, laden arrival, customs' permit, loading and tally of an export box change. */
final class ExportEffects {

  private ExportEffects() {}

  static void packed(LoadPlanDeclared event, Situation desk) {
    Waiting.checkDigit(event.containerNo(), desk);
    if (!mayPack(event, desk)) {
      desk.alarm("HUB", Subject.container(event.containerNo()), "HUB-A106");
      return;
    }
    LoadPlan plan = new LoadPlan(event);
    Exports.begin(event.containerNo(), Optional.of(event.bookingNo()), desk)
        .ifPresent(
            container -> {
              boolean latest =
                  container
                      .export()
                      .loadPlan()
                      .map(known -> plan.at().isAfter(known.at()))
                      .orElse(true);
              desk.put(
                  latest
                      ? container.withExport(
                          container.export().with(draft -> draft.loadPlan = Optional.of(plan)))
                      : container);
              Exports.join(container, desk);
            });
  }

  /**
   * Where a booking names its packer, a load plan is the packer's, or the forwarder's whose booking
   * it is. On a booking nobody told us of it may wait, and takes no box from another.
   */
  private static boolean mayPack(LoadPlanDeclared event, Situation desk) {
    BookingDossier booking = desk.booking(event.bookingNo());
    Optional<String> other = desk.container(event.containerNo()).export().bookingNo();
    boolean takesNothing =
        booking.isKnown() || other.isEmpty() || other.get().equals(event.bookingNo());
    return takesNothing && isPackers(event, booking, desk);
  }

  /** True unless the booking names another packer. */
  static boolean isPackers(LoadPlanDeclared plan, BookingDossier booking, Situation desk) {
    Optional<String> by = Optional.of(plan.header().saidBy());
    Optional<String> packer = desk.details(booking).flatMap(BookingDetails::packer);
    return packer.isEmpty()
        || packer.equals(by)
        || booking.confirmation().map(BookingAnswered::forwarder).equals(by);
  }

  /** Laden through a gate on its way out; told once more it counts only after a refused report. */
  static void arrived(ContainerGated event, Situation desk) {
    Exports.begin(event.containerNo(), event.bookingNo(), desk)
        .ifPresent(
            container -> {
              String by = event.header().saidBy();
              Arrival said = arrival(event);
              Arrival known = container.export().arrivals().get(by);
              var arrivals =
                  counts(said, known)
                      ? Sets.plus(container.export().arrivals(), by, said)
                      : container.export().arrivals();
              Arrival last = container.export().corrections().get(by);
              var corrections =
                  last != null && !said.at().isAfter(last.at())
                      ? container.export().corrections()
                      : Sets.plus(container.export().corrections(), by, said);
              ContainerDossier arrived =
                  container.withExport(
                      container
                          .export()
                          .with(
                              draft -> {
                                draft.arrivals = arrivals;
                                draft.corrections = corrections;
                              }));
              desk.put(ArrivalReports.settled(arrived, by));
              Exports.join(container, desk);
              if (known == null && desk.parties().has(by, Role.TERMINAL)) {
                CutOffs.whenLate(container, said.at(), desk);
                ExportDeadlines.arrived(desk.container(event.containerNo()), said.at(), desk);
              }
            });
  }

  /** SR-16-03: what customs refused may be corrected; what it accepted is not edited. */
  private static boolean counts(Arrival said, Arrival known) {
    if (known == null) {
      return true;
    }
    if (known.isRefused()) {
      return said.at().isAfter(known.at());
    }
    return known.answer().isEmpty() && said.at().isBefore(known.at());
  }

  private static Arrival arrival(ContainerGated event) {
    return new Arrival(
        event.header().occurredAt(),
        event.facility(),
        event.vesselId(),
        event.voyageNo(),
        event.blNo(),
        event.sizeType(),
        event.grossKg(),
        event.sealNos(),
        Optional.empty(),
        Optional.empty());
  }

  static void permitted(LoadingPermitted event, Situation desk) {
    Waiting.checkDigit(event.containerNo(), desk);
    String means = event.means().name();
    Permit said = new Permit(event.documentNo(), event.blNo(), event.header().occurredAt());
    Exports.visit(event.containerNo(), Optional.empty(), desk)
        .ifPresent(
            container -> {
              Permit known = container.export().permits().get(means);
              boolean counts = known == null || said.at().isAfter(known.at());
              if (!counts) {
                StaleMessages.warn(said.at(), known.at(), container.subject(), desk);
              }
              var permits =
                  counts
                      ? Sets.plus(container.export().permits(), means, said)
                      : container.export().permits();
              desk.put(
                  container.withExport(container.export().with(draft -> draft.permits = permits)));
              Exports.join(container, desk);
              if (event.means() == LoadingMeans.VESSEL && counts) {
                ExportDeadlines.permitted(desk.container(event.containerNo()), said.at(), desk);
              }
            });
  }

  static void moved(VesselMoveReported event, Situation desk) {
    Waiting.checkDigit(event.containerNo(), desk);
    if (event.move() == VesselMove.DISCHARGED) {
      Arrivals.discharged(event, desk);
      return;
    }
    Instant at = event.header().occurredAt();
    Exports.visit(event.containerNo(), event.bookingNo(), desk)
        .ifPresent(
            container -> {
              if (isUnderSupervision(event) && container.export().onBoard().isEmpty()) {
                ExportAlerts.whenNotPermitted(
                    container, LoadingMeans.VESSEL, "AN-02", "HUB-A002", desk);
                ExportAlerts.whenHeld(container, "AN-04", "HUB-A006", desk);
              }
              OnBoard loaded =
                  new OnBoard(
                      event.vesselId(),
                      event.voyageNo(),
                      event.stowage(),
                      at,
                      Optional.of(event.header().eventId()));
              ShortShipments.whenItStayedBehind(container, loaded, desk);
              container = container.withExport(Loadings.loaded(container.export(), loaded));
              desk.put(rememberAlerts(container, desk));
              Exports.join(container, desk);
              countOnBoard(container, desk);
              ExportDeadlines.loaded(container, desk);
            });
  }

  /** An alert that was just told lies in the dossier on the desk. */
  private static ContainerDossier rememberAlerts(ContainerDossier container, Situation desk) {
    Set<String> told = desk.container(container.containerNo()).told();
    return container.with(draft -> draft.told = Sets.plus(container.told(), told));
  }

  private static boolean isUnderSupervision(VesselMoveReported event) {
    return event.fullness() == Fullness.FULL
        && event.status().map(TradeStatus.EXPORT::equals).orElse(true);
  }

  /** The booking counts its boxes on board. */
  static void countOnBoard(ContainerDossier container, Situation desk) {
    container
        .export()
        .bookingNo()
        .ifPresent(
            no -> {
              BookingDossier booking = desk.booking(no);
              Set<String> box = Set.of(container.containerNo());
              Set<String> loaded =
                  container.export().onBoard().isPresent()
                      ? Sets.plus(booking.loaded(), box)
                      : Sets.minus(booking.loaded(), box);
              desk.put(booking.with(draft -> draft.loaded = loaded));
            });
  }

  static void tallied(TallyReported event, Situation desk) {
    Waiting.checkDigit(event.containerNo(), desk);
    if (event.kind() == TallyKind.SHIP_IN) {
      desk.put(Waiting.known(event.containerNo(), desk));
      return;
    }
    if (event.kind() != TallyKind.SHIP_OUT) {
      desk.record(); // counted at the railway: no count of the ship's, and no visit begins with it
      return;
    }
    Tally said =
        new Tally(event.tallyNo(), List.copyOf(event.sealNos()), event.header().occurredAt());
    Exports.visit(event.containerNo(), event.bookingNo(), desk)
        .ifPresent(
            container -> {
              boolean latest =
                  container
                      .export()
                      .tally()
                      .map(known -> said.at().isAfter(known.at()))
                      .orElse(true);
              if (latest) {
                container =
                    container.withExport(
                        container.export().with(draft -> draft.tally = Optional.of(said)));
              }
              desk.put(container);
              Exports.join(container, desk);
            });
  }
}
