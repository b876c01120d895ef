package org.singlewindow.hub.journey;

import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.Answer;
import org.singlewindow.hub.canonical.CancelWork;
import org.singlewindow.hub.canonical.ContainerGated;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.InstructionAnswered;
import org.singlewindow.hub.canonical.OrderWork;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.canonical.WorkOrderCancelled;
import org.singlewindow.hub.canonical.WorkOrderRequested;
import org.singlewindow.hub.journey.Errands.Errand;
import org.singlewindow.hub.journey.Machine.Step;
import org.singlewindow.hub.journey.WorkMachines.WorkState;
import org.singlewindow.hub.journey.WorkMachines.WorkTrigger;
import org.singlewindow.hub.journey.WorkOrderDossier.Said;

/** What orders for work, the places' answers and the gates change. */
final class WorkEffects {

  private WorkEffects() {}

  static void requested(WorkOrderRequested event, Situation desk) {
    Subject subject = Subject.order(event.header().saidBy(), event.requestNo());
    WorkOrderDossier known = desk.order(subject);
    if (known.request().isPresent()) {
      if (!saysTheSame(known.request().get(), event)) {
        desk.refuse("HUB-R565", "requestNo", event.requestNo(), "a number of its own");
      }
      return;
    }
    WorkPlace.refuseStrangers(event, desk);
    Optional<String> place = WorkPlace.find(event, desk);
    if (desk.isRefused()) {
      return;
    }
    desk.put(
        known.with(
            draft -> {
              draft.request = Optional.of(event);
              draft.place = place;
            }));
    Errand errand =
        new Errand(
            event.kind(), event.header().saidBy(), Truck.of(event), event.header().occurredAt());
    for (String no : event.containerNos()) {
      ContainerDossier container = desk.container(no);
      desk.put(container.with(draft -> draft.errands = container.errands().with(subject, errand)));
    }
  }

  private static boolean saysTheSame(WorkOrderRequested one, WorkOrderRequested other) {
    return new WorkOrderRequested(
            other.header(),
            one.requestNo(),
            one.kind(),
            one.containerNos(),
            one.place(),
            one.blNo(),
            one.bookingNo(),
            one.plateNo(),
            one.fleet(),
            one.driver(),
            one.from(),
            one.until())
        .equals(other);
  }

  static void cancelled(WorkOrderCancelled event, Situation desk) {
    WorkOrderDossier order = desk.order(Subject.order(event.header().saidBy(), event.requestNo()));
    Step<WorkState> step = WorkMachines.WORK_ORDER.step(order.state(), WorkTrigger.TAKEN_BACK);
    if (!step.refusal().isEmpty()) {
      desk.refuse(step.refusal(), "requestNo", event.requestNo(), "an order that is not begun");
    } else if (step.moves()) {
      desk.put(order.with(draft -> draft.withdrawn = true));
      if (order.isPickup()) {
        order.request().ifPresent(one -> one.containerNos().forEach(no -> forget(no, order, desk)));
      }
    }
  }

  private static void forget(String containerNo, WorkOrderDossier order, Situation desk) {
    ContainerDossier container = desk.container(containerNo);
    desk.put(container.with(draft -> draft.errands = container.errands().without(order.subject())));
  }

  /** The place's word to an order, or to its being taken back; the latest counts. */
  static void answered(Instruction instruction, InstructionAnswered event, Situation desk) {
    if (!(instruction instanceof CancelWork) && !(instruction instanceof OrderWork)) {
      return;
    }
    WorkOrderDossier order = desk.order(instruction.header().subject());
    if (instruction instanceof CancelWork && event.answer() == Answer.ACCEPTED) {
      desk.put(order.with(draft -> draft.stopped = true));
    } else if (instruction instanceof OrderWork) {
      Said said =
          new Said(event.answer(), event.text().or(event::code), event.header().occurredAt());
      boolean counts = order.answer().map(before -> before.at().isBefore(said.at())).orElse(true);
      if (counts) {
        desk.put(
            order.with(
                draft -> {
                  draft.answer = Optional.of(said);
                  draft.undelivered = false;
                }));
      }
    }
  }

  /** It could not be brought to the place. */
  static void undelivered(OrderWork instruction, Situation desk) {
    WorkOrderDossier order = desk.order(instruction.header().subject());
    desk.put(order.with(draft -> draft.undelivered = order.answer().isEmpty()));
  }

  /** What a gate sees may be the work that was ordered. */
  static void gated(ContainerGated event, Situation desk) {
    for (Subject subject : desk.container(event.containerNo()).errands().subjects()) {
      WorkOrderDossier order = desk.order(subject);
      if (order.request().filter(one -> WorkPlace.isDoneBy(one, order, event)).isPresent()) {
        forget(event.containerNo(), order, desk);
        desk.put(
            order.with(
                draft -> draft.moved = Sets.plus(order.moved(), Set.of(event.containerNo()))));
      }
    }
  }
}
