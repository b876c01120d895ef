package org.singlewindow.hub.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.BillOfLadingPresented;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.IssuePickupOrder;
import org.singlewindow.hub.canonical.WorkKind;
import org.singlewindow.hub.canonical.WorkOrderRequested;

/**
 * How long an order took (SR-15-05): from the first thing its agent submitted, the bill or the
 * order to fetch the box, to the pick-up order. What others took meanwhile is in it.
 *
 * @param containerNo which container
 * @param submittedAt when the first submission reached us
 * @param issuedAt when the first pick-up order was issued
 */
public record LeadTime(String containerNo, Instant submittedAt, Instant issuedAt) {

  /**
   * A figure over many.
   *
   * @param orders how many were measured
   * @param median half took no longer
   * @param p95 ninety-five of a hundred took no longer
   */
  public record Figure(int orders, Duration median, Duration p95) {}

  /**
   * The lead time of a container; empty where it has no order, or its agent submitted nothing here.
   *
   * @param events about the container and its bills
   * @param instructions about the container
   */
  public static Optional<LeadTime> of(
      String containerNo, Collection<Event> events, Collection<Instruction> instructions) {
    Optional<IssuePickupOrder> first =
        instructions.stream()
            .filter(IssuePickupOrder.class::isInstance)
            .map(IssuePickupOrder.class::cast)
            .filter(one -> one.containerNo().equals(containerNo))
            .min(Comparator.comparing(one -> one.header().issuedAt()));
    return first.flatMap(
        issued ->
            events.stream()
                .filter(event -> isSubmission(event, issued))
                .map(event -> event.header().receivedAt())
                .filter(at -> !at.isAfter(issued.header().issuedAt()))
                .min(Comparator.naturalOrder())
                .map(at -> new LeadTime(containerNo, at, issued.header().issuedAt())));
  }

  private static boolean isSubmission(Event event, IssuePickupOrder issued) {
    boolean presented =
        event instanceof BillOfLadingPresented bill && issued.blNos().contains(bill.blNo());
    boolean ordered =
        event instanceof WorkOrderRequested work
            && work.kind() == WorkKind.PICKUP_LADEN
            && work.containerNos().contains(issued.containerNo());
    return (presented || ordered) && event.header().saidBy().equals(issued.consigneeAgent());
  }

  Duration duration() {
    return Duration.between(submittedAt, issuedAt);
  }

  /** Median and 95th percentile, by nearest rank; empty where nothing was measured. */
  public static Optional<Figure> figure(Collection<LeadTime> times) {
    List<Duration> sorted = times.stream().map(LeadTime::duration).sorted().toList();
    return sorted.isEmpty()
        ? Optional.empty()
        : Optional.of(new Figure(sorted.size(), rank(sorted, 50), rank(sorted, 95)));
  }

  private static Duration rank(List<Duration> sorted, int percent) {
    return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
  }
}
