package org.singlewindow.hub.journey;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.singlewindow.hub.canonical.BookingRolledOver;
import org.singlewindow.hub.journey.BookingDossier.RollOver;

/**
 * A booking, or some of its boxes, goes with another voyage (改配): the line's word, never refused.
 */
final class RollOverEffects {

  private RollOverEffects() {}

  static void rolledOver(BookingRolledOver event, Situation desk) {
    BookingDossier booking = desk.booking(event.bookingNo());
    if (booking.line().filter(line -> !mayMove(event, line, desk)).isPresent()) {
      desk.refuse("HUB-R534", "bookingNo", event.bookingNo(), event.header().saidBy());
      return;
    }
    RollOver move = move(event);
    List<String> keys =
        event.containerNos().isEmpty() ? List.of(RollOver.ALL) : event.containerNos();
    Map<String, RollOver> moves = booking.rollOvers();
    for (String key : keys) {
      RollOver known = moves.get(key);
      if (known == null || move.at().isAfter(known.at())) {
        moves = Sets.plus(moves, key, move);
      }
    }
    Map<String, RollOver> all = moves;
    desk.put(Waiting.known(booking, desk).with(draft -> draft.rollOvers = all));
    desk.put(desk.voyage(move.voyage()).carries(event.bookingNo()));
    CutOffs.watch(event.bookingNo(), desk);
  }

  /** The line whose booking it is, or an agent on its mandate. */
  private static boolean mayMove(BookingRolledOver event, String line, Situation desk) {
    String by = event.header().saidBy();
    Set<String> mandates = desk.parties().find(by).map(Party::mandates).orElse(Set.of());
    return by.equals(line) || mandates.contains(line);
  }

  private static RollOver move(BookingRolledOver event) {
    return new RollOver(
        event.vesselId(),
        event.vesselName(),
        event.voyageNo(),
        event.departsAt(),
        event.documentsBy(),
        event.vgmBy(),
        event.customsBy(),
        event.gateBy(),
        event.reason(),
        event.header().occurredAt());
  }
}
