package org.singlewindow.hub.journey;

import static org.singlewindow.hub.journey.Machine.go;
import static org.singlewindow.hub.journey.Machine.ignore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The carriage of an import bill, a machine beside its exchange, which may come earlier or later
 * (domain review, 15). It is read from what is known, so that it is the same in whatever order that
 * came.
 */
final class CarriageMachine {

  /** How far the carriage is. */
  enum CarriageState {
    NONE,
    MANIFESTED,
    ARRIVED,
    DELIVERED
  }

  /** What moves it: facts all. */
  enum CarriageTrigger {
    /** Its agent or line has told us of it. */
    MANIFESTED,
    /** A first container was discharged, or is said to lie at a terminal. */
    FIRST_CONTAINER_CAME,
    /** The last of its containers left the port. */
    LAST_CONTAINER_LEFT
  }

  private static final String LATER = "known already by what came later";

  /** It goes forward only; what is told late changes nothing any more. */
  static final Machine<CarriageState, CarriageTrigger> CARRIAGE =
      Machine.of(
          "carriage of a bill",
          CarriageState.class,
          CarriageTrigger.class,
          go(CarriageState.NONE, CarriageTrigger.MANIFESTED, CarriageState.MANIFESTED),
          go(CarriageState.NONE, CarriageTrigger.FIRST_CONTAINER_CAME, CarriageState.ARRIVED),
          go(CarriageState.NONE, CarriageTrigger.LAST_CONTAINER_LEFT, CarriageState.DELIVERED),
          ignore(CarriageState.MANIFESTED, CarriageTrigger.MANIFESTED, "known already"),
          go(CarriageState.MANIFESTED, CarriageTrigger.FIRST_CONTAINER_CAME, CarriageState.ARRIVED),
          go(
              CarriageState.MANIFESTED,
              CarriageTrigger.LAST_CONTAINER_LEFT,
              CarriageState.DELIVERED),
          ignore(CarriageState.ARRIVED, CarriageTrigger.MANIFESTED, LATER),
          ignore(CarriageState.ARRIVED, CarriageTrigger.FIRST_CONTAINER_CAME, "arrived already"),
          go(CarriageState.ARRIVED, CarriageTrigger.LAST_CONTAINER_LEFT, CarriageState.DELIVERED),
          ignore(CarriageState.DELIVERED, CarriageTrigger.MANIFESTED, LATER),
          ignore(CarriageState.DELIVERED, CarriageTrigger.FIRST_CONTAINER_CAME, LATER),
          ignore(CarriageState.DELIVERED, CarriageTrigger.LAST_CONTAINER_LEFT, "left already"));

  private CarriageMachine() {}

  /**
   * How far it is.
   *
   * @param containers those of the bill's containers that are known
   */
  static CarriageState of(BillDossier bill, Collection<ContainerDossier> containers) {
    List<CarriageTrigger> facts = new ArrayList<>();
    if (bill.isKnown()) {
      facts.add(CarriageTrigger.MANIFESTED);
    }
    if (containers.stream().anyMatch(VisitMachine::hasCome)) {
      facts.add(CarriageTrigger.FIRST_CONTAINER_CAME);
    }
    boolean allKnown = containers.size() == bill.containerNos().size() && !containers.isEmpty();
    if (allKnown && containers.stream().allMatch(one -> one.isGone() || !isOn(bill, one))) {
      facts.add(CarriageTrigger.LAST_CONTAINER_LEFT);
    }
    return CARRIAGE.run(CarriageState.NONE, facts);
  }

  /** A box that came back under other bills has left on this one. */
  private static boolean isOn(BillDossier bill, ContainerDossier container) {
    return container.blNos().contains(bill.blNo());
  }
}
