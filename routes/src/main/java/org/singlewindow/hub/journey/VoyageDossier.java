package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.canonical.VesselCallReported;
import org.singlewindow.hub.canonical.VesselCallStatus;

/**
 * What is known of a vessel call: of every status the latest report. A question is answered by the
 * latest report that speaks of it, in whatever order they came.
 *
 * @param no vessel and export voyage, as the subject has it
 * @param reports by status
 * @param bookings the bookings that go with it
 * @param lists who sent a load list for it
 */
public record VoyageDossier(
    String no, Map<String, VesselCallReported> reports, Set<String> bookings, Set<String> lists)
    implements Dossier {

  /** One written before bookings and load lists were told to it has none. */
  public VoyageDossier {
    bookings = bookings == null ? Set.of() : bookings;
    lists = lists == null ? Set.of() : lists;
  }

  private static final Comparator<VesselCallReported> BY_TIME =
      Comparator.comparing((VesselCallReported one) -> one.header().occurredAt())
          .thenComparing(VesselCallReported::status);

  /** Nothing known yet. */
  static VoyageDossier unknown(String no) {
    return new VoyageDossier(no, Map.of(), Set.of(), Set.of());
  }

  /** Where the call stands; empty before anything was reported. */
  public Optional<VesselCallStatus> status() {
    List<VesselCallStatus> said =
        reports.values().stream().sorted(BY_TIME).map(VesselCallReported::status).toList();
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(VesselCallMachine.CALL.run(said.get(0), said));
  }

  /** What the latest report says that speaks of it. */
  public <T> Optional<T> latest(Function<VesselCallReported, Optional<T>> what) {
    return latestOf(what).flatMap(what);
  }

  /** The latest report that speaks of it. */
  <T> Optional<VesselCallReported> latestOf(Function<VesselCallReported, Optional<T>> what) {
    return reports.values().stream()
        .sorted(BY_TIME.reversed())
        .filter(one -> what.apply(one).isPresent())
        .findFirst();
  }

  /** With one booking more that goes with it. */
  VoyageDossier carries(String bookingNo) {
    return new VoyageDossier(no, reports, Sets.plus(bookings, Set.of(bookingNo)), lists);
  }

  /** With one more who sends a load list for it. */
  VoyageDossier listedBy(String party) {
    return new VoyageDossier(no, reports, bookings, Sets.plus(lists, Set.of(party)));
  }

  /** When it first lay at its berth; empty while it has not. */
  public Optional<Instant> berthedAt() {
    return Stream.of(VesselCallStatus.BERTHED, VesselCallStatus.DEPARTED)
        .flatMap(status -> Optional.ofNullable(reports.get(status.name())).stream())
        .map(one -> one.header().occurredAt())
        .min(Comparator.naturalOrder());
  }

  /** When it departed; empty while it has not. */
  public Optional<Instant> departedAt() {
    return Optional.ofNullable(reports.get(VesselCallStatus.DEPARTED.name()))
        .map(one -> one.header().occurredAt());
  }

  @Override
  public Subject subject() {
    return new Subject(Subject.Kind.VOYAGE, no);
  }

  @Override
  public Set<Subject> links() {
    return Set.of();
  }

  VoyageDossier said(VesselCallReported report) {
    VesselCallReported before = reports.get(report.status().name());
    return before != null && BY_TIME.compare(before, report) >= 0
        ? this
        : new VoyageDossier(
            no, Sets.plus(reports, report.status().name(), report), bookings, lists);
  }
}
