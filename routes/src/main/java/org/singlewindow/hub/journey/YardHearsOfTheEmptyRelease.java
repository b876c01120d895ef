package org.singlewindow.hub.journey;

import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.BookingAnswered;
import org.singlewindow.hub.canonical.CancelEmptyRelease;
import org.singlewindow.hub.canonical.EquipmentQuantity;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.canonical.ReleaseEmpties;
import org.singlewindow.hub.journey.BookingDossier.EmptyRelease;
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
    boolean ended = release.state() == EmptyReleaseState.EXPIRED || desk.isOver(booking);
    if (!ended && release.state() != EmptyReleaseState.REFUSED) {
      release(no, release, booking, desk);
    }
    if (desk.isOver(booking)) {
      recall(no, release, desk);
    } else if (release.state() == EmptyReleaseState.ACCEPTED) {
      notice(NoticeKind.EMPTIES_RELEASED, fetches(release, booking), no, release, desk);
    } else if (release.state() == EmptyReleaseState.REFUSED) {
      notice(NoticeKind.EMPTY_RELEASE_REFUSED, Optional.of(release.orderedBy()), no, release, desk);
      notice(NoticeKind.EMPTY_RELEASE_REFUSED, fetches(release, booking), no, release, desk);
    } else if (release.state() == EmptyReleaseState.EXPIRED) {
      expire(no, release, desk);
    }
  }

  /** Told anew when the amended booking needs fewer, or they go with another vessel. */
  private static void release(
      String no, EmptyRelease release, BookingDossier booking, Situation desk) {
    Optional<Sailing> sailing =
        booking.confirmation().map(any -> desk.sailing(booking, Optional.empty()));
    Telling.tell(
        booking,
        "empties " + release.releaseNo(),
        release.yard(),
        id(no, release),
        header ->
            new ReleaseEmpties(
                header,
                release.releaseNo(),
                no,
                release.line(),
                fetches(release, booking),
                Empties.allowed(release, booking, desk),
                release.validFrom(),
                release.validUntil(),
                release.grade(),
                sailing.flatMap(Sailing::vesselName),
                sailing.flatMap(Sailing::voyageNo),
                desk.details(booking).map(details -> details.portOfDischarge())),
        desk);
  }

  private static Optional<String> fetches(EmptyRelease release, BookingDossier booking) {
    return release.forwarder().or(() -> booking.confirmation().map(BookingAnswered::forwarder));
  }

  private static void expire(String no, EmptyRelease release, Situation desk) {
    if (!Empties.left(release, desk.booking(no)).isEmpty()) {
      recall(no, release, desk);
      notice(
          NoticeKind.EMPTY_RELEASE_EXPIRED, fetches(release, desk.booking(no)), no, release, desk);
    }
  }

  /** What is left of it stands no longer; what was picked was picked. */
  private static void recall(String no, EmptyRelease release, Situation desk) {
    BookingDossier booking = desk.booking(no);
    List<EquipmentQuantity> left = Empties.left(release, booking);
    if (!left.isEmpty() && release.state() != EmptyReleaseState.REFUSED) {
      Telling.recall(
          booking,
          "empties " + release.releaseNo(),
          release.yard(),
          "cancel-" + id(no, release),
          (header, told) ->
              new CancelEmptyRelease(header, release.releaseNo(), no, release.line(), left),
          desk);
    }
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
