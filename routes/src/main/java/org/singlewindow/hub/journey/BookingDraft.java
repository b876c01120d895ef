package org.singlewindow.hub.journey;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.BookingAnswered;
import org.singlewindow.hub.journey.BookingDossier.EmptyRelease;
import org.singlewindow.hub.journey.BookingDossier.Pick;
import org.singlewindow.hub.journey.BookingDossier.RollOver;
import org.singlewindow.hub.journey.BookingDossier.TrainPlan;

/** The next version of a booking's dossier while it is being written; never leaves this room. */
final class BookingDraft {

  final String bookingNo;
  Optional<String> line = Optional.empty();
  Optional<BookingAnswered> confirmation = Optional.empty();
  Map<String, EmptyRelease> releases = Map.of();
  Map<String, Pick> picks = Map.of();
  Set<String> containerNos = Set.of();
  Set<String> loaded = Set.of();
  Optional<TrainPlan> trainPlan = Optional.empty();
  Optional<String> declarationNo = Optional.empty();
  Optional<BookingAnswered> amended = Optional.empty();
  Map<String, RollOver> rollOvers = Map.of();
  Map<String, Standing> standing = Map.of();
  Set<String> told = Set.of();
  Set<String> answered = Set.of();
  Set<String> parked = Set.of();

  BookingDraft(String bookingNo) {
    this.bookingNo = bookingNo;
  }

  BookingDraft(BookingDossier from) {
    bookingNo = from.bookingNo();
    line = from.line();
    confirmation = from.confirmation();
    releases = from.releases();
    picks = from.picks();
    containerNos = from.containerNos();
    loaded = from.loaded();
    trainPlan = from.trainPlan();
    declarationNo = from.declarationNo();
    amended = from.amended();
    rollOvers = from.rollOvers();
    standing = from.standing();
    told = from.told();
    answered = from.answered();
    parked = from.parked();
  }

  BookingDossier done() {
    return new BookingDossier(
        bookingNo,
        line,
        confirmation,
        releases,
        picks,
        containerNos,
        loaded,
        trainPlan,
        declarationNo,
        amended,
        rollOvers,
        standing,
        told,
        answered,
        parked);
  }
}
