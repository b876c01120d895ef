package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import org.singlewindow.hub.canonical.ActivatePermit;
import org.singlewindow.hub.canonical.PreparePermit;
import org.singlewindow.hub.canonical.RecallPermit;
import org.singlewindow.hub.journey.DiversionMachines.PermitState;
import org.singlewindow.hub.journey.LeavePermit.Grant;
import org.singlewindow.hub.journey.LeavePermit.LeaveOrder;
import org.singlewindow.hub.journey.LeavePermit.Recall;
import org.singlewindow.hub.journey.LeavePermit.Standing;

/**
 * Desired versus told: the terminal holds the order as prepared, as active, or not at all, as the
 * permit stands. Permits are pushed ahead, so its gate opens with the hub down (domain review, 9).
 */
final class TerminalHoldsToThePermit {

  private TerminalHoldsToThePermit() {}

  static void tell(String no, Optional<String> terminal, Situation desk) {
    LeavePermit permit = desk.container(no).permit();
    if (permit.state() == PermitState.CONSUMED) {
      return;
    }
    Optional<Standing> wanted = terminal.flatMap(where -> wanted(permit, where));
    if (permit.standing().filter(told -> mustEnd(told, wanted)).isPresent()) {
      recall(no, permit.standing().get(), desk);
    }
    wanted.ifPresent(next -> begin(no, next, desk));
  }

  private static Optional<Standing> wanted(LeavePermit permit, String terminal) {
    boolean active = permit.state() == PermitState.ACTIVATED;
    if (!active && permit.state() != PermitState.PREPARED) {
      return Optional.empty();
    }
    return permit
        .order()
        .map(
            order ->
                new Standing(
                    terminal,
                    order.orderNo(),
                    active,
                    terms(permit, order),
                    permit.grant().flatMap(Grant::permitNo).filter(no -> active)));
  }

  private static String terms(LeavePermit permit, LeaveOrder order) {
    String truck = order.plateNo() + " " + order.fleet() + " " + order.driver();
    String window = order.from() + " " + order.until();
    return permit.state() == PermitState.ACTIVATED
        ? Ids.of(
            truck,
            window,
            "" + permit.toSite(),
            "" + permit.grant().map(Grant::permitNo),
            "" + permit.grant().map(Grant::validUntil))
        : Ids.of(truck, window, "" + permit.toSite());
  }

  /** Told to another terminal, under another number, or active and no longer to be so. */
  private static boolean mustEnd(Standing told, Optional<Standing> wanted) {
    return wanted.isEmpty()
        || !wanted.get().terminal().equals(told.terminal())
        || !wanted.get().orderNo().equals(told.orderNo())
        || (told.active() && !wanted.get().active());
  }

  private static void recall(String no, Standing told, Situation desk) {
    ContainerDossier container = desk.container(no);
    LeavePermit permit = container.permit();
    String id = id("recall-permit", no, told.terminal(), told.orderNo(), permit);
    LeavePermit next =
        permit.with(
            draft -> {
              draft.standing = Optional.empty();
              draft.recall = Optional.of(new Recall(id, false));
              draft.rounds = permit.rounds() + 1;
            });
    desk.put(container.with(draft -> draft.permit = next));
    desk.tellOnce(
        no,
        new RecallPermit(
            desk.header(id, told.terminal(), container.subject()),
            told.orderNo(),
            told.permitNo(),
            permit.diversionNo().orElseThrow(),
            no,
            Optional.empty()));
  }

  private static void begin(String no, Standing wanted, Situation desk) {
    ContainerDossier container = desk.container(no);
    LeavePermit permit = container.permit();
    if (permit.standing().equals(Optional.of(wanted))) {
      return;
    }
    LeaveOrder order = permit.order().orElseThrow();
    boolean anew = permit.standing().isEmpty() || !wanted.active();
    if (anew) {
      desk.tellOnce(no, prepare(container, order, wanted, desk));
    }
    if (wanted.active()) {
      desk.tellOnce(no, activate(container, order, wanted, desk));
    }
    ContainerDossier told = desk.container(no);
    LeavePermit next = told.permit().with(draft -> draft.standing = Optional.of(wanted));
    desk.put(told.with(draft -> draft.permit = next));
  }

  private static PreparePermit prepare(
      ContainerDossier container, LeaveOrder order, Standing wanted, Situation desk) {
    LeavePermit permit = container.permit();
    String base =
        id("prepare", container.containerNo(), wanted.terminal(), order.orderNo(), permit);
    return new PreparePermit(
        desk.header(base + "-" + Ids.of(truck(order)), wanted.terminal(), container.subject()),
        order.orderNo(),
        permit.diversionNo().orElseThrow(),
        container.containerNo(),
        permit.toSite().orElseThrow(),
        order.agent(),
        order.plateNo(),
        order.fleet(),
        order.driver(),
        order.from(),
        order.until());
  }

  private static String truck(LeaveOrder order) {
    return order.toString();
  }

  private static ActivatePermit activate(
      ContainerDossier container, LeaveOrder order, Standing wanted, Situation desk) {
    LeavePermit permit = container.permit();
    Grant grant = permit.grant().orElseThrow();
    Optional<Instant> until = permit.validUntil();
    String base =
        id("activate", container.containerNo(), wanted.terminal(), order.orderNo(), permit);
    return new ActivatePermit(
        desk.header(base + "-" + wanted.terms(), wanted.terminal(), container.subject()),
        order.orderNo(),
        grant.permitNo().orElse(permit.diversionNo().orElseThrow()),
        permit.diversionNo().orElseThrow(),
        container.containerNo(),
        permit.toSite().orElseThrow(),
        order.agent(),
        order.plateNo(),
        until);
  }

  /** Every round of prepared, active and recalled has ids of its own. */
  private static String id(
      String what, String no, String terminal, String orderNo, LeavePermit permit) {
    String base = what + "-" + Ids.of(orderNo, no, terminal);
    return permit.rounds() == 0 ? base : base + "-" + (permit.rounds() + 1);
  }

  /** True when it was told before any recall: what came after may be because of a hold. */
  static boolean isFirst(ActivatePermit permit) {
    return permit.header().instructionId().matches("activate-[0-9A-Z]{12}-[0-9A-Z]{12}");
  }

  /** The terminal has answered a recall: accepted means that its gate is shut. */
  static void answered(RecallPermit recall, boolean accepted, Situation desk) {
    ContainerDossier container = desk.container(recall.containerNo());
    LeavePermit permit = container.permit();
    String id = recall.header().instructionId();
    if (accepted && permit.recall().filter(one -> one.instructionId().equals(id)).isPresent()) {
      LeavePermit next = permit.with(draft -> draft.recall = Optional.of(new Recall(id, true)));
      desk.put(desk.container(recall.containerNo()).with(draft -> draft.permit = next));
    }
  }
}
