package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.BookingAnswered;
import org.singlewindow.hub.canonical.DeadlineKind;
import org.singlewindow.hub.canonical.DeadlinePassed;
import org.singlewindow.hub.canonical.DeclarationReported;
import org.singlewindow.hub.canonical.DeclarationStatus;
import org.singlewindow.hub.canonical.LoadingMeans;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.ExportVisit.Permit;

/**
 * What an export box must not wait for too long: customs' permit after it came in (AN-28), its
 * loading after the permit (AN-29), its arrival after it was declared in advance (AN-30). When what
 * was missing comes, the alarm resolves itself.
 */
final class ExportDeadlines {

  private static final String UNRELEASED = "AN-28";
  private static final String NOT_LOADED = "AN-29";
  private static final String NOT_ARRIVED = "AN-30";

  /** Receipts by which a declaration is lodged; a returned or deleted one is not. */
  private static final Set<DeclarationStatus> LODGED =
      Set.of(
          DeclarationStatus.DECLARED,
          DeclarationStatus.ENTERED,
          DeclarationStatus.AUDITED,
          DeclarationStatus.INSPECTION,
          DeclarationStatus.TAX_DUE,
          DeclarationStatus.RELEASED);

  private ExportDeadlines() {}

  /** It came to its terminal, laden: customs' permit is awaited, and its own arrival no more. */
  static void arrived(ContainerDossier box, Instant at, Situation desk) {
    desk.resolve(NOT_ARRIVED, box.subject());
    box.export()
        .bookingNo()
        .map(desk::booking)
        .filter(booking -> missing(booking, desk) == 0)
        .ifPresent(booking -> desk.resolve(NOT_ARRIVED, booking.subject()));
    if (permit(box).isEmpty()) {
      desk.deadline(DeadlineKind.EXPORT_RELEASE_FIRST, box.subject(), at, desk.customs());
      desk.deadline(DeadlineKind.EXPORT_RELEASE_LAST, box.subject(), at, desk.customs());
    }
  }

  /** Customs permits a vessel: its loading is awaited, or its arrival where it was in advance. */
  static void permitted(ContainerDossier box, Instant at, Situation desk) {
    desk.resolve(UNRELEASED, box.subject());
    Optional<String> terminal = box.terminal();
    desk.deadline(DeadlineKind.EXPORT_LOADING, box.subject(), at, terminal);
    if (CutOffs.terminalArrival(box, desk).isEmpty()) {
      desk.deadline(DeadlineKind.EXPORT_ARRIVAL, box.subject(), at, terminal);
    }
  }

  /** It is on board: nothing of this is awaited any more. */
  static void loaded(ContainerDossier box, Situation desk) {
    desk.resolve(UNRELEASED, box.subject());
    desk.resolve(NOT_LOADED, box.subject());
    desk.resolve(NOT_ARRIVED, box.subject());
  }

  /** A declaration was lodged before all boxes of its booking are there (提前申报). */
  static void declared(DeclarationReported event, DeclarationDossier declaration, Situation desk) {
    if (!LODGED.contains(event.channel())) {
      return;
    }
    declaration
        .bookingNo()
        .map(desk::booking)
        .filter(booking -> missing(booking, desk) > 0)
        .ifPresent(
            booking ->
                desk.deadline(
                    DeadlineKind.EXPORT_ARRIVAL,
                    booking.subject(),
                    event.header().occurredAt(),
                    booking.confirmation().map(BookingAnswered::forwarder)));
  }

  private static int missing(BookingDossier booking, Situation desk) {
    int booked = BookingOutlook.booked(desk.details(booking)).orElse(0);
    long there =
        CutOffs.boxes(booking, desk).stream()
            .filter(
                box ->
                    CutOffs.terminalArrival(box, desk).isPresent()
                        || box.export().onBoard().isPresent())
            .count();
    return Math.max(0, booked - (int) there);
  }

  private static Optional<Permit> permit(ContainerDossier box) {
    return Optional.ofNullable(box.export().permits().get(LoadingMeans.VESSEL.name()));
  }

  /** Seven days, and ninety, without customs' permit. */
  static void unreleased(DeadlinePassed event, Situation desk) {
    ContainerDossier box = desk.container(Subject.parse(event.about()).no());
    boolean waits =
        box.export().isUnderWay()
            && permit(box).isEmpty()
            && !isOver(box, desk)
            && CutOffs.terminalArrival(box, desk)
                .filter(at -> desk.isOver(event.kind(), at))
                .isPresent();
    if (waits) {
      boolean last = event.kind() == DeadlineKind.EXPORT_RELEASE_LAST;
      desk.alarm(UNRELEASED, box.subject(), last ? "HUB-A115" : "HUB-A114");
    }
  }

  /** Permitted, there, and not loaded. */
  static void notLoaded(DeadlinePassed event, Situation desk) {
    ContainerDossier box = desk.container(Subject.parse(event.about()).no());
    boolean waits =
        box.export().isUnderWay()
            && !isOver(box, desk)
            && permit(box).map(Permit::at).filter(at -> desk.isOver(event.kind(), at)).isPresent();
    if (waits) {
      desk.alarm(NOT_LOADED, box.subject(), "HUB-A116");
    }
  }

  private static boolean isOver(ContainerDossier box, Situation desk) {
    return box.export().bookingNo().map(desk::booking).filter(desk::isOver).isPresent();
  }

  /** Declared or permitted in advance, and not arrived. */
  static void notArrived(DeadlinePassed event, Situation desk) {
    Subject about = Subject.parse(event.about());
    boolean waits =
        about.kind() == Subject.Kind.BOOKING
            ? missing(desk.booking(about.no()), desk) > 0
            : isNotThere(desk.container(about.no()), desk);
    if (waits) {
      desk.alarm(NOT_ARRIVED, about, "HUB-A117");
    }
  }

  private static boolean isNotThere(ContainerDossier box, Situation desk) {
    return CutOffs.terminalArrival(box, desk).isEmpty()
        && box.export().onBoard().isEmpty()
        && permit(box).isPresent()
        && !isOver(box, desk);
  }
}
