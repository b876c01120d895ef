package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.journey.ExportVisit.Arrival;
import org.singlewindow.hub.journey.ExportVisit.LeftBehind;
import org.singlewindow.hub.journey.ExportVisit.LoadPlan;
import org.singlewindow.hub.journey.ExportVisit.OnBoard;
import org.singlewindow.hub.journey.ExportVisit.Permit;
import org.singlewindow.hub.journey.ExportVisit.RailLeg;
import org.singlewindow.hub.journey.ExportVisit.Swap;
import org.singlewindow.hub.journey.ExportVisit.Tally;

/** The next version of a container's export while it is being written; never leaves this room. */
final class ExportDraft {

  Optional<String> bookingNo = Optional.empty();
  Instant beganAt = Instant.EPOCH;
  Instant lastAt = Instant.EPOCH;
  Optional<Instant> pickedAt = Optional.empty();
  Optional<Instant> returnedAt = Optional.empty();
  Optional<LoadPlan> loadPlan = Optional.empty();
  Map<String, Arrival> arrivals = Map.of();
  Map<String, Permit> permits = Map.of();
  Optional<OnBoard> onBoard = Optional.empty();
  RailLeg rail = RailLeg.NONE;
  Optional<Tally> tally = Optional.empty();
  Map<String, OnBoard> loadings = Map.of();
  Map<String, LeftBehind> leftBehind = Map.of();
  Optional<Swap> swap = Optional.empty();
  Map<String, Standing> standing = Map.of();
  Map<String, Withdrawal> withdrawals = Map.of();
  Map<String, Arrival> corrections = Map.of();

  ExportDraft() {}

  ExportDraft(ExportVisit from) {
    bookingNo = from.bookingNo();
    beganAt = from.beganAt();
    lastAt = from.lastAt();
    pickedAt = from.pickedAt();
    returnedAt = from.returnedAt();
    loadPlan = from.loadPlan();
    arrivals = from.arrivals();
    permits = from.permits();
    onBoard = from.onBoard();
    rail = from.rail();
    tally = from.tally();
    loadings = from.loadings();
    leftBehind = from.leftBehind();
    swap = from.swap();
    standing = from.standing();
    withdrawals = from.withdrawals();
    corrections = from.corrections();
  }

  ExportVisit done() {
    return new ExportVisit(
        bookingNo,
        beganAt,
        lastAt,
        pickedAt,
        returnedAt,
        loadPlan,
        arrivals,
        permits,
        onBoard,
        rail,
        tally,
        loadings,
        leftBehind,
        swap,
        standing,
        withdrawals,
        corrections);
  }
}
