package org.singlewindow.hub.journey;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.singlewindow.hub.canonical.BookingAnswered;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.journey.BookingDossier.RollOver;

/** Whoever booked, and the broker with its draft, hear that boxes go with another voyage. */
final class ForwarderHearsOfTheVoyage implements BookingRule {

  @Override
  public void apply(BookingDossier booking, Situation desk) {
    if (booking.confirmation().isEmpty()) {
      return; // nobody to tell yet; told with the confirmation
    }
    Map<RollOver, String> moves =
        booking.rollOvers().entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getValue,
                    java.util.LinkedHashMap::new,
                    Collectors.mapping(Map.Entry::getKey, Collectors.joining(" "))));
    moves.forEach((move, boxes) -> tell(booking, move, boxes, desk));
  }

  private static void tell(BookingDossier booking, RollOver move, String boxes, Situation desk) {
    String forwarder = booking.confirmation().map(BookingAnswered::forwarder).orElseThrow();
    notice(booking.bookingNo(), forwarder, move, boxes, desk);
    if (booking.declarationNo().isPresent()) {
      desk.details(booking)
          .flatMap(details -> details.broker())
          .ifPresent(broker -> notice(booking.bookingNo(), broker, move, boxes, desk));
    }
  }

  private static void notice(
      String bookingNo, String party, RollOver move, String boxes, Situation desk) {
    String which = boxes.equals(RollOver.ALL) ? "" : " " + boxes;
    Notices.tell(
        desk,
        desk.booking(bookingNo),
        party,
        NoticeKind.BOOKING_ROLLED_OVER,
        move.voyage() + " " + move.at(),
        Optional.of(bookingNo),
        Optional.of(move.voyageNo()),
        Optional.of(
            move.vesselName().orElse(move.vesselId())
                + " "
                + move.voyageNo()
                + which
                + move.reason().map(why -> " " + why).orElse("")));
  }
}
