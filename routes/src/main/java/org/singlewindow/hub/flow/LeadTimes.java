package org.singlewindow.hub.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.IssuePickupOrder;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.LeadTime;
import org.singlewindow.hub.ledger.LedgerView;

/** How long the latest orders took, as the ledger shows it (SR-15-05). */
final class LeadTimes {

  private static final int ORDERS_MAX = 100; // each is read event by event

  private final LedgerView view;

  LeadTimes(LedgerView view) {
    this.view = view;
  }

  /** The figure for the desk; empty before the first order. */
  Optional<Map<String, Object>> figure() {
    List<LeadTime> times =
        view.listInstructed(IssuePickupOrder.class.getSimpleName(), ORDERS_MAX).stream()
            .flatMap(container -> of(container).stream())
            .toList();
    return LeadTime.figure(times)
        .map(
            figure -> {
              Map<String, Object> shown = new LinkedHashMap<>();
              shown.put("orders", figure.orders());
              shown.put("medianSeconds", seconds(figure.median()));
              shown.put("p95Seconds", seconds(figure.p95()));
              return shown;
            });
  }

  private Optional<LeadTime> of(Subject container) {
    List<Instruction> instructions =
        view.listInstructions(container).stream().map(row -> row.instruction()).toList();
    List<Event> events = new ArrayList<>(events(container));
    instructions.stream()
        .filter(IssuePickupOrder.class::isInstance)
        .flatMap(one -> ((IssuePickupOrder) one).blNos().stream())
        .distinct()
        .forEach(blNo -> events.addAll(events(Subject.bill(blNo))));
    return LeadTime.of(container.no(), events, instructions);
  }

  private List<Event> events(Subject subject) {
    return view.listEvents(subject).stream().map(row -> row.event()).toList();
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
