package org.singlewindow.hub.journey;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.singlewindow.hub.canonical.ContainerGated;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.EventHeader;
import org.singlewindow.hub.canonical.Fullness;
import org.singlewindow.hub.canonical.GateDirection;
import org.singlewindow.hub.canonical.InspectionMode;
import org.singlewindow.hub.canonical.InspectionReported;
import org.singlewindow.hub.canonical.LoadPlanDeclared;
import org.singlewindow.hub.canonical.OpeningStockReported;
import org.singlewindow.hub.canonical.RailMove;
import org.singlewindow.hub.canonical.RailMoveReported;
import org.singlewindow.hub.canonical.TallyKind;
import org.singlewindow.hub.canonical.TallyReported;
import org.singlewindow.hub.canonical.TradeStatus;
import org.singlewindow.hub.canonical.VesselMove;
import org.singlewindow.hub.canonical.VesselMoveReported;
import org.singlewindow.hub.journey.Sight.Point;

/**
 * Which facts are sights of a container: gates, quay, tally, packing, wagon, inspection and the
 * opening stock.
 *
 * @param containerNo which
 * @param sight what was seen
 */
record Seen(String containerNo, Sight sight) {

  /** What this event saw; empty where it saw no container. */
  static Optional<Seen> by(Event event, Parties parties) {
    if (event instanceof ContainerGated gated) {
      return Optional.of(gated(gated, parties));
    }
    if (event instanceof VesselMoveReported moved) {
      return Optional.of(moved(moved));
    }
    if (event instanceof OpeningStockReported stock) {
      return Optional.of(stock(stock));
    }
    return elsewhere(event);
  }

  /** Seen by somebody who keeps no place of his own. */
  private static Optional<Seen> elsewhere(Event event) {
    if (event instanceof TallyReported tally && isAtTheShip(tally)) {
      return bare(event, tally.containerNo(), Point.TALLIED, tally.sealNos());
    }
    if (event instanceof LoadPlanDeclared plan) {
      return bare(event, plan.containerNo(), Point.PACKED, plan.sealNos());
    }
    if (event instanceof RailMoveReported rail && rail.move() == RailMove.LOADED) {
      return bare(event, rail.containerNo(), Point.RAILED, rail.sealNos());
    }
    if (event instanceof InspectionReported report
        && report.mode().filter(InspectionMode.MACHINE::equals).isEmpty()) {
      return bare(event, report.containerNo(), Point.OPENED, List.of());
    }
    return Optional.empty();
  }

  private static boolean isAtTheShip(TallyReported tally) {
    return tally.kind() == TallyKind.SHIP_IN || tally.kind() == TallyKind.SHIP_OUT;
  }

  private static Seen gated(ContainerGated event, Parties parties) {
    String by = event.header().saidBy();
    boolean in = event.direction() == GateDirection.IN;
    Point point =
        parties.has(by, Role.YARD)
            ? (in ? Point.YARD_IN : Point.YARD_OUT)
            : (in ? Point.GATE_IN : Point.GATE_OUT);
    return new Seen(
        event.containerNo(),
        sight(
            event.header(),
            point,
            Optional.of(by),
            Optional.of(event.fullness()),
            event.status(),
            event.sizeType(),
            event.sealNos(),
            event.plateNo()));
  }

  private static Seen moved(VesselMoveReported event) {
    Point point = event.move() == VesselMove.LOADED ? Point.LOADED : Point.DISCHARGED;
    return new Seen(
        event.containerNo(),
        sight(
            event.header(),
            point,
            Optional.of(event.header().saidBy()),
            Optional.of(event.fullness()),
            event.status(),
            Optional.empty(),
            event.sealNos(),
            Optional.empty()));
  }

  private static Seen stock(OpeningStockReported event) {
    return new Seen(
        event.containerNo(),
        sight(
            event.header(),
            Point.STOOD,
            Optional.of(event.header().saidBy()),
            Optional.of(event.fullness()),
            event.status(),
            event.sizeType(),
            event.sealNos(),
            Optional.empty()));
  }

  private static Optional<Seen> bare(
      Event event, String containerNo, Point point, List<String> sealNos) {
    return Optional.of(
        new Seen(
            containerNo,
            sight(
                event.header(),
                point,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                sealNos,
                Optional.empty())));
  }

  private static Sight sight(
      EventHeader header,
      Point point,
      Optional<String> place,
      Optional<Fullness> fullness,
      Optional<TradeStatus> status,
      Optional<String> sizeType,
      List<String> sealNos,
      Optional<String> plateNo) {
    Set<String> seals =
        sealNos.stream()
            .map(seal -> seal.strip().toUpperCase(Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new));
    return new Sight(
        header.occurredAt(),
        point,
        header.saidBy(),
        place,
        fullness,
        status,
        sizeType,
        java.util.Collections.unmodifiableSet(seals),
        plateNo,
        header.eventId());
  }
}
