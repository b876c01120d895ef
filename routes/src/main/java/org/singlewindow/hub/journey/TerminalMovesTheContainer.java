package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.CancelMove;
import org.singlewindow.hub.canonical.GateDirection;
import org.singlewindow.hub.canonical.MovePurpose;
import org.singlewindow.hub.canonical.OrderMove;
import org.singlewindow.hub.journey.InspectionCase.Application;
import org.singlewindow.hub.journey.InspectionCase.Move;
import org.singlewindow.hub.journey.InspectionCase.Pass;
import org.singlewindow.hub.journey.InspectionCase.Slot;
import org.singlewindow.hub.journey.InspectionMachines.InstructionState;
import org.singlewindow.hub.journey.Machines.OrderState;

/**
 * The terminal is ordered to bring the container to its inspection, because of the hold and in
 * spite of it, and back when it is not fetched from there (移箱委托, SR-15-32). An order on which the
 * container left is used and not taken back.
 */
final class TerminalMovesTheContainer implements Rule {

  /** After these it waits at the terminal, held or free. After a mere pass the lift comes soon. */
  private static final Set<InstructionState> BACK =
      Set.of(
          InstructionState.DISCREPANCY,
          InstructionState.SAMPLED,
          InstructionState.DETAINED,
          InstructionState.RELEASED,
          InstructionState.LIFTED,
          InstructionState.CANCELLED);

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    Inspection inspection = Inspection.of(container);
    Optional<String> terminal = container.terminal();
    if (isNone(container.inspection()) || terminal.isEmpty()) {
      return;
    }
    boolean away = inspection.isOnTheWay() || inspection.inPlaceSince().isPresent();
    Optional<Application> there =
        inspection
            .application()
            .filter(one -> one.slot().isPresent())
            .filter(one -> inspection.isToCome() && !away && !container.isGone());
    keep(
        MovePurpose.TO_INSPECTION,
        there.map(Application::site),
        away || container.isGone(),
        container,
        terminal.get(),
        desk);
    boolean back =
        inspection.inPlaceSince().isPresent()
            && BACK.contains(inspection.instruction())
            && container.order().state() != OrderState.ISSUED; // else it is fetched from there
    keep(
        MovePurpose.BACK_FROM_INSPECTION,
        terminal.filter(any -> back),
        inspection.hasLeftThePlace() || container.isGone(),
        desk.container(container.containerNo()),
        terminal.get(),
        desk);
  }

  private static boolean isNone(InspectionCase known) {
    return known.application().isEmpty() && known.moves().isEmpty() && known.words().isEmpty();
  }

  private void keep(
      MovePurpose purpose,
      Optional<String> toSite,
      boolean used,
      ContainerDossier container,
      String terminal,
      Situation desk) {
    Optional<Move> last = container.inspection().lastMove(purpose);
    Optional<Move> stands =
        last.filter(move -> move.endedAt().isEmpty()).filter(move -> !isUsed(move, container));
    boolean same = stands.map(Move::toSite).equals(toSite);
    if (stands.isPresent() && !same && !used) {
      end(stands.get(), container, desk);
    }
    if (toSite.isPresent() && !same) {
      begin(purpose, toSite.get(), desk.container(container.containerNo()), terminal, desk);
    }
  }

  /** It passed a gate since it was ordered, on this way. */
  static boolean isUsed(Move move, ContainerDossier container) {
    return container.inspection().passes().stream()
        .filter(pass -> move.isGivenBy(pass.at()))
        .anyMatch(pass -> isOnTheWay(pass, move));
  }

  private static boolean isOnTheWay(Pass pass, Move move) {
    boolean in = pass.direction() == GateDirection.IN;
    return move.purpose() == MovePurpose.TO_INSPECTION
        ? pass.terminal() != in // out of the terminal, or into the area
        : pass.terminal() == in;
  }

  private void begin(
      MovePurpose purpose,
      String toSite,
      ContainerDossier container,
      String terminal,
      Situation desk) {
    String no = container.containerNo();
    int turn = container.inspection().moves().size() + 1;
    String orderNo = "MV" + Ids.of(no, "" + container.visit(), purpose.name(), "" + turn);
    Move move = new Move(orderNo, purpose, terminal, toSite, desk.now(), Optional.empty());
    InspectionCase next = container.inspection().with(move);
    desk.put(container.with(draft -> draft.inspection = next));
    Optional<Slot> slot =
        Inspection.of(container)
            .application()
            .flatMap(Application::slot)
            .filter(any -> purpose == MovePurpose.TO_INSPECTION);
    desk.tellOnce(
        no,
        new OrderMove(
            desk.header("move-" + orderNo, terminal, container.subject()),
            orderNo,
            purpose,
            no,
            toSite,
            container.inspection().application().map(Application::holdNo),
            Optional.empty(),
            slot.map(Slot::from)));
  }

  private void end(Move move, ContainerDossier container, Situation desk) {
    Instant at = desk.event().header().occurredAt();
    Move ended =
        new Move(
            move.orderNo(),
            move.purpose(),
            move.terminal(),
            move.toSite(),
            move.givenAt(),
            Optional.of(at));
    InspectionCase next = container.inspection().with(ended);
    desk.put(container.with(draft -> draft.inspection = next));
    desk.tellOnce(
        container.containerNo(),
        new CancelMove(
            desk.header("cancel-move-" + move.orderNo(), move.terminal(), container.subject()),
            move.orderNo(),
            move.purpose(),
            container.containerNo(),
            move.toSite()));
  }
}
