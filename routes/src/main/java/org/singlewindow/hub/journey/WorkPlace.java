package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.ContainerGated;
import org.singlewindow.hub.canonical.Fullness;
import org.singlewindow.hub.canonical.GateDirection;
import org.singlewindow.hub.canonical.WorkKind;
import org.singlewindow.hub.canonical.WorkOrderRequested;
import org.singlewindow.hub.journey.ContainerDossier.ContainerRelease;

/** Who does what was ordered: the form is one, the place follows from the box (SR-15-01). */
final class WorkPlace {

  private WorkPlace() {}

  /**
   * The place named, else where the container is, or where its booking or release sends it. Whoever
   * orders to fetch a laden import may do so before it has come: nobody is told then.
   */
  static Optional<String> find(WorkOrderRequested order, Situation desk) {
    List<String> places = order.place().map(List::of).orElseGet(() -> places(order, desk));
    if (places.size() == 1) {
      return Optional.of(places.get(0));
    }
    if (order.kind() != WorkKind.PICKUP_LADEN || places.size() > 1) {
      desk.refuse("HUB-R564", "place", String.join(" ", places), "the place that is to do it");
    }
    return Optional.empty();
  }

  private static List<String> places(WorkOrderRequested order, Situation desk) {
    Stream<Optional<String>> found =
        switch (order.kind()) {
          case PICKUP_EMPTY -> booking(order, desk).stream().flatMap(one -> yards(one, desk));
          case DELIVER_LADEN -> booking(order, desk).stream().map(one -> terminal(one, desk));
          case RETURN_EMPTY ->
              order.containerNos().stream().map(desk::container).flatMap(WorkPlace::depots);
          case PICKUP_LADEN, MOVE, TRANSLOAD ->
              order.containerNos().stream().map(desk::container).map(WorkPlace::lies);
        };
    return found
        .flatMap(Optional::stream)
        .filter(
            one -> desk.parties().find(one).isPresent()) // a depot may be named that is no party
        .distinct()
        .sorted()
        .toList();
  }

  private static Optional<BookingDossier> booking(WorkOrderRequested order, Situation desk) {
    return order
        .bookingNo()
        .or(
            () ->
                order.containerNos().stream()
                    .flatMap(no -> desk.container(no).export().bookingNo().stream())
                    .findFirst())
        .map(desk::booking);
  }

  /** Empties are fetched where the line released them. */
  private static Stream<Optional<String>> yards(BookingDossier booking, Situation desk) {
    return booking.releases().values().stream()
        .filter(release -> release.isOpen(desk.now()))
        .map(release -> Optional.of(release.yard()));
  }

  /** A laden export goes where its vessel berths. */
  private static Optional<String> terminal(BookingDossier booking, Situation desk) {
    return booking
        .confirmation()
        .flatMap(one -> one.terminal())
        .or(() -> desk.details(booking).flatMap(details -> details.terminal()));
  }

  /** An empty goes back where the release of the laden box said. */
  private static Stream<Optional<String>> depots(ContainerDossier container) {
    return container.releases().values().stream().map(ContainerRelease::returnDepot);
  }

  /** Where it lies: at a terminal, or where it last arrived for export. */
  private static Optional<String> lies(ContainerDossier container) {
    return container
        .terminal()
        .or(
            () ->
                container.export().arrivals().entrySet().stream()
                    .max(Comparator.comparing(one -> one.getValue().at()))
                    .map(Map.Entry::getKey));
  }

  /** A box that is released or booked to others is their business: nobody else orders with it. */
  static void refuseStrangers(WorkOrderRequested order, Situation desk) {
    String by = order.header().saidBy();
    for (int i = 0; i < order.containerNos().size(); i++) {
      List<String> parties = parties(desk.container(order.containerNos().get(i)), desk);
      if (!parties.isEmpty() && !parties.contains(by)) {
        desk.refuse(
            "HUB-R566", "container " + (i + 1), order.containerNos().get(i), "a box of its own");
      }
    }
    order
        .bookingNo()
        .flatMap(no -> desk.booking(no).confirmation())
        .filter(one -> !one.forwarder().equals(by))
        .ifPresent(
            one -> desk.refuse("HUB-R566", "bookingNo", one.bookingNo().orElse(""), "its own"));
  }

  private static List<String> parties(ContainerDossier container, Situation desk) {
    List<String> parties = new ArrayList<>(Concerned.agents(container, Optional.empty(), desk));
    container
        .export()
        .bookingNo()
        .flatMap(no -> desk.booking(no).confirmation())
        .ifPresent(one -> parties.add(one.forwarder()));
    return parties;
  }

  /** True when this passage of the gate is the work. */
  static boolean isDoneBy(
      WorkOrderRequested request, WorkOrderDossier order, ContainerGated event) {
    Instant ordered = request.header().occurredAt();
    boolean there = order.place().map(event.header().saidBy()::equals).orElse(order.isPickup());
    boolean full = event.fullness() == Fullness.FULL;
    boolean out = event.direction() == GateDirection.OUT;
    boolean fits =
        switch (request.kind()) {
          case PICKUP_LADEN -> out && full;
          case PICKUP_EMPTY, TRANSLOAD -> out && !full;
          case RETURN_EMPTY -> !out && !full;
          case DELIVER_LADEN -> !out && full;
          case MOVE -> out;
        };
    return there && fits && !event.header().occurredAt().isBefore(ordered);
  }
}
