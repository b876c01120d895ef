package org.singlewindow.hub.journey;

import java.util.List;
import java.util.Optional;

/** Every kind of order under which a box may pass a gate, one row each. */
final class GateOrders {

  /** Finds the order of a number for a box; empty where it is none of its kind. */
  @FunctionalInterface
  interface Kind {
    Optional<GateOrder> find(String orderNo, ContainerDossier container, Situation desk);
  }

  private static final List<Kind> KINDS =
      List.of(
          PickupOrders::find,
          MoveOrders::find,
          DiversionOrders::find,
          WorkOrders::find,
          EmptyOrders::find);

  private GateOrders() {}

  /** The order of this number for this box. */
  static Optional<GateOrder> find(String orderNo, ContainerDossier container, Situation desk) {
    return KINDS.stream().flatMap(kind -> kind.find(orderNo, container, desk).stream()).findFirst();
  }
}
