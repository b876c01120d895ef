package org.singlewindow.hub.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.BookedEquipment;
import org.singlewindow.hub.canonical.BookingDetails;
import org.singlewindow.hub.canonical.EquipmentQuantity;
import org.singlewindow.hub.journey.BookingDossier.EmptyRelease;
import org.singlewindow.hub.journey.BookingDossier.Pick;
import org.singlewindow.hub.journey.BookingMachines.EmptyReleaseState;

/** How many empties a release lets out, and how many of them are still to be fetched. */
final class Empties {

  private Empties() {}

  /**
   * What the yard may hand out: all that was released, but after an amendment no more of a
   * size-type than is booked now. What the line releases beyond a booking that nobody amended is
   * its own.
   */
  static List<EquipmentQuantity> allowed(
      EmptyRelease release, BookingDossier booking, Situation desk) {
    Optional<BookingDetails> amended =
        booking
            .request()
            .map(desk::request)
            .filter(request -> request.amendment().isAgreed())
            .flatMap(any -> desk.details(booking));
    return amended
        .map(details -> release.equipment().stream().map(line -> cut(line, details)).toList())
        .orElse(release.equipment());
  }

  /** A size-type that is not booked came instead of another, and is not counted against it. */
  private static EquipmentQuantity cut(EquipmentQuantity line, BookingDetails details) {
    List<BookedEquipment> booked =
        details.equipment().stream()
            .filter(one -> one.sizeType().equals(line.sizeType()) && !one.shipperOwned())
            .toList();
    int most = booked.stream().mapToInt(BookedEquipment::quantity).sum();
    return booked.isEmpty() || line.quantity() <= most
        ? line
        : new EquipmentQuantity(line.sizeType(), most);
  }

  /** What of a release was not picked: by size-type, or of the first where the yard named none. */
  static List<EquipmentQuantity> left(EmptyRelease release, BookingDossier booking) {
    List<EquipmentQuantity> left = new ArrayList<>();
    List<Pick> picks = new ArrayList<>(picks(release, booking));
    for (EquipmentQuantity line : release.equipment()) {
      int rest = line.quantity();
      for (Pick pick : List.copyOf(picks)) {
        if (rest > 0 && pick.sizeType().map(line.sizeType()::equals).orElse(true)) {
          rest--;
          picks.remove(pick);
        }
      }
      if (rest > 0) {
        left.add(new EquipmentQuantity(line.sizeType(), rest));
      }
    }
    return left;
  }

  private static List<Pick> picks(EmptyRelease release, BookingDossier booking) {
    return booking.picks().values().stream().filter(pick -> isOf(pick, release)).toList();
  }

  private static boolean isOf(Pick pick, EmptyRelease release) {
    return pick.yard().equals(release.yard())
        && pick.releaseNo().map(release.releaseNo()::equals).orElse(true);
  }

  /** How many were released and not taken back: of one that has ended, those that were picked. */
  static int released(BookingDossier booking) {
    return booking.releases().values().stream()
        .filter(release -> release.state() != EmptyReleaseState.REFUSED)
        .mapToInt(
            release ->
                release.state() == EmptyReleaseState.EXPIRED
                    ? picks(release, booking).size()
                    : release.equipment().stream().mapToInt(EquipmentQuantity::quantity).sum())
        .sum();
  }
}
