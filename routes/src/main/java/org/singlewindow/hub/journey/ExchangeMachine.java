package org.singlewindow.hub.journey;

import static org.singlewindow.hub.journey.Machine.go;
import static org.singlewindow.hub.journey.Machine.ignore;
import static org.singlewindow.hub.journey.Machine.refuse;

import org.singlewindow.hub.journey.Machines.ExchangeState;
import org.singlewindow.hub.journey.Machines.ExchangeTrigger;

/** The exchange of a bill of lading (换单): a machine beside the carriage, which may end later. */
final class ExchangeMachine {

  /**
   * A bill is exchanged at most once (SR-15-12). A rejected one may be presented again; when its
   * delivery order is made void, or its release is given to another, it must be. A sea waybill is
   * no document of title: the release of the goods alone exchanges it, for whom it names.
   */
  static final Machine<ExchangeState, ExchangeTrigger> EXCHANGE =
      Machine.of(
          "exchange",
          ExchangeState.class,
          ExchangeTrigger.class,
          go(ExchangeState.NONE, ExchangeTrigger.PRESENTED, ExchangeState.PRESENTED),
          refuse(ExchangeState.NONE, ExchangeTrigger.REJECTED, "HUB-R541"),
          ignore(
              ExchangeState.NONE,
              ExchangeTrigger.CARGO_RELEASED_TO_PRESENTER,
              "the bill was not presented yet"),
          ignore(
              ExchangeState.NONE,
              ExchangeTrigger.CARGO_RELEASED_TO_ANOTHER,
              "the bill was not presented yet"),
          go(
              ExchangeState.NONE,
              ExchangeTrigger.CARGO_RELEASED_ON_WAYBILL,
              ExchangeState.EXCHANGED),
          refuse(ExchangeState.NONE, ExchangeTrigger.DELIVERY_ORDER_VOIDED, "HUB-R543"),
          go(ExchangeState.PRESENTED, ExchangeTrigger.PRESENTED, ExchangeState.PRESENTED),
          go(ExchangeState.PRESENTED, ExchangeTrigger.REJECTED, ExchangeState.REJECTED),
          go(
              ExchangeState.PRESENTED,
              ExchangeTrigger.CARGO_RELEASED_TO_PRESENTER,
              ExchangeState.EXCHANGED),
          go(
              ExchangeState.PRESENTED,
              ExchangeTrigger.CARGO_RELEASED_TO_ANOTHER,
              ExchangeState.NONE),
          go(
              ExchangeState.PRESENTED,
              ExchangeTrigger.CARGO_RELEASED_ON_WAYBILL,
              ExchangeState.EXCHANGED),
          refuse(ExchangeState.PRESENTED, ExchangeTrigger.DELIVERY_ORDER_VOIDED, "HUB-R543"),
          go(ExchangeState.REJECTED, ExchangeTrigger.PRESENTED, ExchangeState.PRESENTED),
          ignore(ExchangeState.REJECTED, ExchangeTrigger.REJECTED, "rejected already"),
          ignore(
              ExchangeState.REJECTED,
              ExchangeTrigger.CARGO_RELEASED_TO_PRESENTER,
              "the bill must be presented again"),
          ignore(
              ExchangeState.REJECTED,
              ExchangeTrigger.CARGO_RELEASED_TO_ANOTHER,
              "rejected already"),
          go(
              ExchangeState.REJECTED,
              ExchangeTrigger.CARGO_RELEASED_ON_WAYBILL,
              ExchangeState.EXCHANGED),
          refuse(ExchangeState.REJECTED, ExchangeTrigger.DELIVERY_ORDER_VOIDED, "HUB-R543"),
          refuse(ExchangeState.EXCHANGED, ExchangeTrigger.PRESENTED, "HUB-R504"),
          refuse(ExchangeState.EXCHANGED, ExchangeTrigger.REJECTED, "HUB-R542"),
          ignore(
              ExchangeState.EXCHANGED,
              ExchangeTrigger.CARGO_RELEASED_TO_PRESENTER,
              "exchanged already"),
          go(
              ExchangeState.EXCHANGED,
              ExchangeTrigger.CARGO_RELEASED_TO_ANOTHER,
              ExchangeState.NONE),
          ignore(
              ExchangeState.EXCHANGED,
              ExchangeTrigger.CARGO_RELEASED_ON_WAYBILL,
              "exchanged already"),
          go(ExchangeState.EXCHANGED, ExchangeTrigger.DELIVERY_ORDER_VOIDED, ExchangeState.NONE));

  private ExchangeMachine() {}
}
