package org.singlewindow.hub.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.DeadlineKind;
import org.singlewindow.hub.journey.BillDossier.CustomsRelease;
import org.singlewindow.hub.journey.ContainerDossier.ContainerRelease;

/**
 * Sets what runs: from its arrival until customs releases it (AN-26), from the release until it is
 * fetched (AN-27), from the gate until its empty is due back. What has come is awaited no longer,
 * in whatever order it came.
 */
final class ImportStayRuns implements Rule {

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    dated(container, desk);
    if (ExportOutlook.isExport(desk.container(container.containerNo()))) {
      return;
    }
    String no = container.containerNo();
    boolean released = Concerned.customsReleasedBy(Instant.MAX, container, desk);
    if (!container.isGone()) {
      awaitRelease(desk.container(no), released, desk);
      awaitPickup(desk.container(no), released, desk);
    } else {
      endWaiting(desk.container(no), desk);
      runFreeTime(desk.container(no), desk);
    }
    if (released || container.isGone()) {
      settle("AN-26", no, desk);
    }
    if (container.isGone()) {
      settle("AN-27", no, desk);
    }
  }

  /** A pick-up order is dated when it is drawn up. */
  private static void dated(ContainerDossier container, Situation desk) {
    String orderNo = container.order().no();
    if (!orderNo.isEmpty() && !container.stay().orders().containsKey(orderNo)) {
      desk.put(container.withStay(container.stay().ordered(orderNo, desk.now())));
    }
  }

  private static void awaitRelease(ContainerDossier container, boolean released, Situation desk) {
    Optional<Instant> arrived = ImportStay.arrivedAt(container.custody());
    if (!released && !container.stay().awaitedSince().equals(arrived)) {
      for (DeadlineKind kind : ImportDeadlines.RELEASE) {
        desk.deadline(kind, container.subject(), arrived.orElseThrow(), desk.customs());
      }
      desk.put(container.withStay(container.stay().awaited(arrived)));
    }
  }

  private static void awaitPickup(ContainerDossier container, boolean released, Situation desk) {
    Optional<Instant> arrived = ImportStay.arrivedAt(container.custody());
    if (released && arrived.isPresent()) {
      Optional<Instant> since =
          Stream.concat(arrived.stream(), releasedAt(container, desk)).max(Instant::compareTo);
      if (!container.stay().fetchableSince().equals(since)) {
        desk.deadline(
            DeadlineKind.IMPORT_PICKUP,
            container.subject(),
            since.orElseThrow(),
            container.terminal());
        desk.put(container.withStay(container.stay().fetchable(since)));
      }
    }
  }

  /**
   * When the last of its bills was released: of the box, or the whole bill where that was first.
   */
  private static Stream<Instant> releasedAt(ContainerDossier container, Situation desk) {
    return Concerned.bills(container, desk).stream()
        .map(
            bill ->
                Stream.of(container.containerNo(), BillDossier.ALL)
                    .map(bill.customs()::get)
                    .filter(release -> release != null)
                    .map(CustomsRelease::at)
                    .min(Comparator.naturalOrder()))
        .flatMap(Optional::stream);
  }

  /** What has left is awaited no longer, whichever of its releases had been heard of by then. */
  private static void endWaiting(ContainerDossier container, Situation desk) {
    ImportStay ended = container.stay().awaited(Optional.empty()).fetchable(Optional.empty());
    desk.put(container.withStay(ended));
  }

  private static void runFreeTime(ContainerDossier container, Situation desk) {
    Optional<Instant> until =
        container.releases().values().stream()
            .map(ContainerRelease::freeDays)
            .flatMap(Optional::stream)
            .min(Comparator.naturalOrder())
            .map(days -> container.gatedOutAt().orElseThrow().plus(Duration.ofDays(days)));
    if (!container.stay().freeUntil().equals(until)) {
      until.ifPresent(
          at -> desk.by(at, DeadlineKind.FREE_TIME, container.subject(), Optional.empty()));
      desk.put(container.withStay(container.stay().free(until)));
    }
  }

  private static void settle(String rule, String containerNo, Situation desk) {
    ContainerDossier container = desk.container(containerNo);
    if (container.stay().overdue().contains(rule)) {
      desk.resolve(rule, container.subject());
      desk.put(container.withStay(container.stay().settled(rule)));
    }
  }
}
