package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.singlewindow.hub.canonical.BookedEquipment;
import org.singlewindow.hub.canonical.BookingAnswered;
import org.singlewindow.hub.canonical.DeadlineKind;
import org.singlewindow.hub.canonical.DeadlinePassed;
import org.singlewindow.hub.canonical.LoadingMeans;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.canonical.VesselCallReported;

/**
 * The closings of a voyage: documents, verified mass, customs, gate. When one passes, whoever
 * booked hears what is missing; the later word on a closing counts, so each is judged when it
 * comes.
 */
final class CutOffs {

  private CutOffs() {}

  /** Sets the closings of a booking, and has the vessel call know it. */
  static void watch(String bookingNo, Situation desk) {
    BookingDossier booking = desk.booking(bookingNo);
    for (Sailing sailing : sailings(booking, desk)) {
      sailing.voyage().map(desk::voyage).ifPresent(call -> desk.put(call.carries(bookingNo)));
      sailing.cutOffs().forEach((kind, by) -> set(by, kind, booking, desk));
    }
  }

  /** The feed of a vessel call has set closings anew: every booking that goes with it is asked. */
  static void said(VesselCallReported event, VoyageDossier call, Situation desk) {
    Sailing.CUT_OFFS.forEach(
        (kind, by) ->
            by.apply(event)
                .ifPresent(
                    at ->
                        call.bookings()
                            .forEach(
                                no -> desk.by(at, kind, Subject.booking(no), Optional.empty()))));
  }

  private static void set(Instant by, DeadlineKind kind, BookingDossier booking, Situation desk) {
    desk.by(by, kind, booking.subject(), booking.confirmation().map(BookingAnswered::forwarder));
  }

  /** How its boxes go; those that nobody has named yet as the whole booking does. */
  private static Set<Sailing> sailings(BookingDossier booking, Situation desk) {
    Set<Sailing> all = new java.util.LinkedHashSet<>();
    all.add(desk.sailing(booking, Optional.empty()));
    boxes(booking, desk).forEach(box -> all.add(desk.sailing(booking, Optional.of(box))));
    return all;
  }

  /** The boxes that were named with it and still go with it. */
  static List<ContainerDossier> boxes(BookingDossier booking, Situation desk) {
    return booking.containerNos().stream()
        .map(desk::container)
        .filter(box -> box.export().bookingNo().equals(Optional.of(booking.bookingNo())))
        .filter(box -> !box.export().isReturned())
        .toList();
  }

  /** A closing has passed: what is still missing for it is told. */
  static void passed(DeadlinePassed event, Situation desk) {
    BookingDossier booking = desk.booking(Subject.parse(event.about()).no());
    if (booking.confirmation().isEmpty() || desk.isOver(booking)) {
      return;
    }
    List<String> missing = new ArrayList<>();
    Set<String> closed = new TreeSet<>();
    int named = 0;
    for (ContainerDossier box : boxes(booking, desk)) {
      named++;
      Optional<Instant> by = closing(event.kind(), desk.sailing(booking, Optional.of(box)), desk);
      if (by.isPresent() && isMissing(event.kind(), box, desk)) {
        missing.add(box.containerNo());
        closed.add("" + by.get());
      }
    }
    int rest = booked(booking, desk) - named;
    Optional<Instant> by = closing(event.kind(), desk.sailing(booking, Optional.empty()), desk);
    if (by.isPresent() && rest > 0) {
      missing.add(rest + " not named yet");
      closed.add("" + by.get());
    }
    if (!missing.isEmpty()) {
      tell(event.kind(), booking, missing, closed, desk);
    }
  }

  private static Optional<Instant> closing(DeadlineKind kind, Sailing sailing, Situation desk) {
    return Optional.ofNullable(sailing.cutOffs().get(kind)).filter(by -> !by.isAfter(desk.now()));
  }

  private static int booked(BookingDossier booking, Situation desk) {
    return desk.details(booking)
        .map(details -> details.equipment().stream().mapToInt(BookedEquipment::quantity).sum())
        .orElse(0);
  }

  private static boolean isMissing(DeadlineKind kind, ContainerDossier box, Situation desk) {
    ExportVisit visit = box.export();
    if (visit.onBoard().isPresent()) {
      return false;
    }
    return switch (kind) {
      case CUT_OFF_DOCUMENTS -> visit.loadPlan().isEmpty();
      case CUT_OFF_VGM -> Masses.verified(box).isEmpty();
      case CUT_OFF_CUSTOMS -> !visit.permits().containsKey(LoadingMeans.VESSEL.name());
      default -> terminalArrival(box, desk).isEmpty();
    };
  }

  /** When it came to a terminal, laden. */
  static Optional<Instant> terminalArrival(ContainerDossier box, Situation desk) {
    return box.export().arrivals().entrySet().stream()
        .filter(one -> desk.parties().has(one.getKey(), Role.TERMINAL))
        .map(Map.Entry::getValue)
        .map(ExportVisit.Arrival::at)
        .min(Instant::compareTo);
  }

  private static void tell(
      DeadlineKind kind,
      BookingDossier booking,
      List<String> missing,
      Set<String> closed,
      Situation desk) {
    Notices.tell(
        desk,
        desk.booking(booking.bookingNo()),
        booking.confirmation().orElseThrow().forwarder(),
        NoticeKind.CUT_OFF_PASSED,
        kind + " " + closed,
        Optional.of(booking.bookingNo()),
        Optional.empty(),
        Optional.of(word(kind) + " missing: " + String.join(" ", missing)));
  }

  private static String word(DeadlineKind kind) {
    return kind.name().replace("CUT_OFF_", "").toLowerCase(Locale.ROOT);
  }

  /** A laden box that came through the gate after its closing: a person hears. */
  static void whenLate(ContainerDossier box, Instant at, Situation desk) {
    box.export()
        .bookingNo()
        .map(desk::booking)
        .map(booking -> desk.sailing(booking, Optional.of(box)))
        .map(sailing -> sailing.cutOffs().get(DeadlineKind.CUT_OFF_GATE))
        .filter(by -> by.isBefore(at))
        .ifPresent(by -> desk.alarm("HUB", box.subject(), "HUB-A113"));
  }
}
