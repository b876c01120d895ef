package org.singlewindow.hub.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.BookingAnswered;
import org.singlewindow.hub.canonical.CancelEmptyRelease;
import org.singlewindow.hub.canonical.EquipmentQuantity;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.canonical.ReleaseEmpties;
import org.singlewindow.hub.journey.BookingDossier.EmptyRelease;
import org.singlewindow.hub.journey.BookingDossier.Pick;
import org.singlewindow.hub.journey.BookingMachines.EmptyReleaseState;

/**
 * The yard is told what it may hand out, and that what is left ends with the validity; who ordered
 * hears of a refusal, and whoever fetches hears when there is something to fetch.
 */
final class YardHearsOfTheEmptyRelease implements BookingRule {

  @Override
  public void apply(BookingDossier booking, Situation desk) {
    booking.releases().values().forEach(release -> tell(booking.bookingNo(), release, desk));
  }

  /** The id of the instruction by which a release reaches its yard. */
  static String id(String bookingNo, EmptyRelease release) {
    return "empties-" + Ids.of(bookingNo, release.releaseNo());
  }

  private static void tell(String no, EmptyRelease release, Situation desk) {
    BookingDossier booking = desk.booking(no);
    Optional<BookingAnswered> sailing = booking.confirmation();
    desk.tellOnce(
        booking,
        new ReleaseEmpties(
            desk.header(id(no, release), release.yard(), booking.subject()),
            release.releaseNo(),
            no,
            release.line(),
            fetches(release, booking),
            release.equipment(),
            release.validFrom(),
            release.validUntil(),
            release.grade(),
            sailing.flatMap(BookingAnswered::vesselName),
            sailing.flatMap(BookingAnswered::voyageNo),
            desk.details(booking).map(details -> details.portOfDischarge())));
    if (release.state() == EmptyReleaseState.ACCEPTED) {
      notice(NoticeKind.EMPTIES_RELEASED, fetches(release, booking), no, release, desk);
    } else if (release.state() == EmptyReleaseState.REFUSED) {
      notice(NoticeKind.EMPTY_RELEASE_REFUSED, Optional.of(release.orderedBy()), no, release, desk);
      notice(NoticeKind.EMPTY_RELEASE_REFUSED, fetches(release, booking), no, release, desk);
    } else if (release.state() == EmptyReleaseState.EXPIRED) {
      expire(no, release, desk);
    }
  }

  private static Optional<String> fetches(EmptyRelease release, BookingDossier booking) {
    return release.forwarder().or(() -> booking.confirmation().map(BookingAnswered::forwarder));
  }

  private static void expire(String no, EmptyRelease release, Situation desk) {
    List<EquipmentQuantity> left = left(release, desk.booking(no));
    if (left.isEmpty()) {
      return;
    }
    BookingDossier booking = desk.booking(no);
    desk.tellOnce(
        booking,
        new CancelEmptyRelease(
            desk.header("cancel-" + id(no, release), release.yard(), booking.subject()),
            release.releaseNo(),
            no,
            release.line(),
            left));
    notice(NoticeKind.EMPTY_RELEASE_EXPIRED, fetches(release, booking), no, release, desk);
  }

  /** What of a release was not picked: by size-type, or of the first where the yard named none. */
  static List<EquipmentQuantity> left(EmptyRelease release, BookingDossier booking) {
    List<EquipmentQuantity> left = new ArrayList<>();
    List<Pick> picks =
        new ArrayList<>(
            booking.picks().values().stream().filter(pick -> isOf(pick, release)).toList());
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

  private static boolean isOf(Pick pick, EmptyRelease release) {
    return pick.yard().equals(release.yard())
        && pick.releaseNo().map(release.releaseNo()::equals).orElse(true);
  }

  private static void notice(
      NoticeKind kind, Optional<String> party, String no, EmptyRelease release, Situation desk) {
    party.ifPresent(
        to ->
            Notices.tell(
                desk,
                desk.booking(no),
                to,
                kind,
                release.releaseNo(),
                Optional.of(no),
                Optional.of(release.releaseNo()),
                release.reason()));
  }
}
