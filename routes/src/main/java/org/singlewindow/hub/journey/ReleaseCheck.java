package org.singlewindow.hub.journey;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.BillOfLadingKind;
import org.singlewindow.hub.canonical.BillOfLadingPresented;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.ExchangeRejected;
import org.singlewindow.hub.canonical.HouseBillsDeclared;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.canonical.ReleaseOrdered;

/** What can be said of a request about a bill of lading from itself alone. */
final class ReleaseCheck {

  private ReleaseCheck() {}

  static void check(Event event, Parties parties, List<Refusal> findings) {
    if (event instanceof BillOfLadingPresented presented) {
      surrender(presented, findings);
    }
    if (event instanceof ReleaseOrdered ordered) {
      validity(ordered, findings);
    }
    if (event instanceof ExchangeRejected rejected) {
      Optional<String> presenter = Optional.of(rejected.presenter());
      RequestCheck.party("presenter", presenter, Role.FORWARDER, parties, findings);
    }
    if (event instanceof HouseBillsDeclared declared) {
      houses(declared, findings);
    }
  }

  /** An electronic bill is given up at its platform, which says so under a number. */
  private static void surrender(BillOfLadingPresented event, List<Refusal> findings) {
    boolean electronic = event.kind() == BillOfLadingKind.SURRENDERED_EBL;
    if (electronic && event.surrenderNo().isEmpty()) {
      findings.add(
          new Refusal(
              "HUB-R546", "surrenderNo", "", "the number of the surrender at its platform"));
    } else if (!electronic && event.surrenderNo().isPresent()) {
      findings.add(
          new Refusal(
              "HUB-R547", "surrenderNo", event.surrenderNo().get(), "none with " + event.kind()));
    }
  }

  private static void validity(ReleaseOrdered event, List<Refusal> findings) {
    event
        .validUntil()
        .filter(until -> until.isBefore(event.header().occurredAt()))
        .ifPresent(
            until ->
                findings.add(
                    new Refusal("HUB-R524", "validUntil", until.toString(), "a time to come")));
  }

  private static void houses(HouseBillsDeclared event, List<Refusal> findings) {
    Set<String> seen = new HashSet<>(Set.of(event.masterBlNo()));
    for (int i = 0; i < event.houseBlNos().size(); i++) {
      String no = event.houseBlNos().get(i);
      if (!seen.add(no)) {
        findings.add(
            new Refusal("HUB-R551", "houseBill " + (i + 1), no, "a number not named before"));
      }
    }
  }
}
