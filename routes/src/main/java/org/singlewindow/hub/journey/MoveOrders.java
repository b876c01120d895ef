package org.singlewindow.hub.journey;

import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.GateAsked;
import org.singlewindow.hub.canonical.GateDirection;
import org.singlewindow.hub.canonical.MovePurpose;
import org.singlewindow.hub.journey.GateOrder.Standing;
import org.singlewindow.hub.journey.InspectionCase.Move;

/** Orders to move (移箱委托) as a gate asks for them: out of one place and into the other. */
final class MoveOrders {

  private MoveOrders() {}

  /** The order to move of this number. It is good for one passage out, and one in. */
  static Optional<GateOrder> find(String orderNo, ContainerDossier container, Situation desk) {
    return container.inspection().moves().stream()
        .filter(move -> move.orderNo().equals(orderNo))
        .findFirst()
        .map(move -> of(move, container, desk));
  }

  private static GateOrder of(Move move, ContainerDossier container, Situation desk) {
    boolean in = desk.event() instanceof GateAsked asked && asked.direction() == GateDirection.IN;
    boolean there = move.purpose() == MovePurpose.TO_INSPECTION;
    return new GateOrder(
        move.orderNo(),
        container.containerNo(),
        in ? Optional.of(move.toSite()) : there ? Optional.of(move.terminal()) : Optional.empty(),
        standing(move, in, container),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        there && !in
            ? Guard.missing(
                Purpose.MOVE_TO_INSPECTION, container, Known.of(container, desk), desk.now())
            : List.of());
  }

  /** On an order on which it left it may come in; on one that was taken back it may not leave. */
  private static Standing standing(Move move, boolean in, ContainerDossier container) {
    boolean left = TerminalMovesTheContainer.isUsed(move, container);
    if (in) {
      return move.endedAt().isEmpty() || left ? Standing.ACTIVE : Standing.TAKEN_BACK;
    }
    if (move.endedAt().isPresent()) {
      return Standing.TAKEN_BACK;
    }
    return left ? Standing.USED : Standing.ACTIVE;
  }

  /** Ordered to this place, and not taken back: it may come in. */
  static boolean isExpected(ContainerDossier container, String place, Situation desk) {
    return container.inspection().moves().stream()
        .filter(move -> move.toSite().equals(place))
        .anyMatch(move -> standing(move, true, container) == Standing.ACTIVE);
  }
}
