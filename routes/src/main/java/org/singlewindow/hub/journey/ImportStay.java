package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.singlewindow.hub.canonical.Fullness;
import org.singlewindow.hub.canonical.TradeStatus;
import org.singlewindow.hub.journey.Sight.Point;

/**
 * What runs while an import container stays, and after it has left until its empty is back.
 *
 * @param awaitedSince the arrival from which its release by customs is awaited (AN-26)
 * @param fetchableSince the release from which it may be fetched (AN-27)
 * @param freeUntil when its free time ends, once it has left
 * @param overdue what somebody was alarmed of, and is still so
 * @param orders when each of its pick-up orders was drawn up, by number
 */
public record ImportStay(
    Optional<Instant> awaitedSince,
    Optional<Instant> fetchableSince,
    Optional<Instant> freeUntil,
    Set<String> overdue,
    Map<String, Instant> orders) {

  /** Nothing runs. */
  public static final ImportStay NONE =
      new ImportStay(Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Map.of());

  /** The same with some things changed. */
  ImportStay with(Consumer<ImportStayDraft> change) {
    ImportStayDraft draft = new ImportStayDraft(this);
    change.accept(draft);
    return draft.done();
  }

  ImportStay awaited(Optional<Instant> since) {
    return with(draft -> draft.awaitedSince = since);
  }

  ImportStay fetchable(Optional<Instant> since) {
    return with(draft -> draft.fetchableSince = since);
  }

  ImportStay free(Optional<Instant> until) {
    return with(draft -> draft.freeUntil = until);
  }

  ImportStay overdue(String what) {
    return with(draft -> draft.overdue = Sets.plus(overdue, Set.of(what)));
  }

  ImportStay settled(String what) {
    return with(draft -> draft.overdue = Sets.minus(overdue, Set.of(what)));
  }

  ImportStay ordered(String orderNo, Instant at) {
    return with(draft -> draft.orders = Sets.plus(orders, orderNo, at));
  }

  /** When it came laden for import: off a vessel, or it stood there when the hub began. */
  static Optional<Instant> arrivedAt(Custody custody) {
    return custody.arrivedAt().stream()
        .flatMap(from -> custody.sights().stream().filter(one -> !one.at().isBefore(from)))
        .filter(ImportStay::isImportArrival)
        .map(Sight::at)
        .min(Instant::compareTo);
  }

  private static boolean isImportArrival(Sight sight) {
    boolean laden = sight.fullness().filter(Fullness.EMPTY::equals).isEmpty();
    boolean off = sight.point() == Point.DISCHARGED;
    return laden
        && (off || sight.point() == Point.STOOD)
        && sight.status().map(TradeStatus.IMPORT::equals).orElse(off);
  }

  /** Where its empty came back after it left laden, in the order in which that happened. */
  static List<Sight> emptiesBack(ContainerDossier container) {
    return container.gatedOutAt().stream()
        .filter(left -> leftLaden(container.custody(), left))
        .flatMap(left -> container.custody().sights().stream().filter(one -> isBack(one, left)))
        .toList();
  }

  private static boolean leftLaden(Custody custody, Instant left) {
    return custody.sights().stream()
        .filter(sight -> sight.leaves() && sight.at().equals(left))
        .noneMatch(sight -> sight.fullness().filter(Fullness.EMPTY::equals).isPresent());
  }

  private static boolean isBack(Sight sight, Instant left) {
    return sight.entersByGate()
        && sight.fullness().filter(Fullness.EMPTY::equals).isPresent()
        && sight.at().isAfter(left);
  }
}
