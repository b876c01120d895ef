package org.singlewindow.hub.journey;

import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.BookedCargo;
import org.singlewindow.hub.canonical.BookedEquipment;
import org.singlewindow.hub.canonical.BookingDetails;
import org.singlewindow.hub.canonical.RailCarriage;
import org.singlewindow.hub.canonical.Refusal;

/** What can be said of a booking from itself alone. */
final class BookingCheck {

  /** One booking orders no more: larger ones are split, as lines do themselves. */
  static final int CONTAINERS_MAX = 999;

  private BookingCheck() {}

  static void check(BookingDetails booked, Parties parties, List<Refusal> findings) {
    RequestCheck.party("line", Optional.of(booked.line()), Role.LINE, parties, findings);
    RequestCheck.party("broker", booked.broker(), Role.BROKER, parties, findings);
    RequestCheck.party("terminal", booked.terminal(), Role.TERMINAL, parties, findings);
    RequestCheck.party("yard", booked.yard(), Role.YARD, parties, findings);
    RequestCheck.party("packer", booked.packer(), Role.PACKER, parties, findings);
    Optional<String> depot = booked.rail().map(RailCarriage::depot);
    RequestCheck.party("rail depot", depot, Role.DEPOT, parties, findings);
    quantities(booked.equipment().stream().map(BookedEquipment::quantity).toList(), findings);
    if (booked.declarationRequired() && booked.broker().isEmpty()) {
      findings.add(new Refusal("HUB-R522", "broker", "", "the broker that completes and signs"));
    }
    cargo(booked, findings);
  }

  private static void cargo(BookingDetails booked, List<Refusal> findings) {
    int lines = booked.equipment().size();
    for (int i = 0; i < booked.cargo().size(); i++) {
      BookedCargo line = booked.cargo().get(i);
      if (line.equipmentLine() < 1 || line.equipmentLine() > lines) {
        findings.add(
            new Refusal(
                "HUB-R523", "cargo " + (i + 1), "" + line.equipmentLine(), "1 to " + lines));
      }
    }
  }

  /** Every line orders something, and all lines together no more than one booking may. */
  static void quantities(List<Integer> quantities, List<Refusal> findings) {
    for (int i = 0; i < quantities.size(); i++) {
      if (quantities.get(i) < 1) {
        findings.add(
            new Refusal("HUB-R527", "equipment " + (i + 1), "" + quantities.get(i), "1 or more"));
      }
    }
    int sum = quantities.stream().mapToInt(Integer::intValue).sum();
    if (sum > CONTAINERS_MAX) {
      findings.add(new Refusal("HUB-R527", "equipment", "" + sum, "at most " + CONTAINERS_MAX));
    }
  }
}
