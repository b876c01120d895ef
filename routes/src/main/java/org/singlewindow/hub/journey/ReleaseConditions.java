package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.singlewindow.hub.journey.Condition.Asked;
import org.singlewindow.hub.journey.ContainerDossier.ContainerRelease;
import org.singlewindow.hub.journey.ContainerDossier.Hold;
import org.singlewindow.hub.journey.Machines.ExchangeState;
import org.singlewindow.hub.journey.Machines.ReleaseState;
import org.singlewindow.hub.journey.Missing.Half;

/** What a release needs: of the container, of the goods, by customs; and what stops any move. */
final class ReleaseConditions {

  static final List<Condition> ROWS =
      List.of(
          new Condition(
              Half.CONTAINER_RELEASE,
              Role.RELEASE_AGENT.name(),
              "given for each bill but house bills, not revoked, still valid; a box without a bill has"
                  + " none",
              Set.of(Purpose.DELIVER),
              ReleaseConditions::containerRelease),
          Condition.onEachBill(
              Half.CARGO_RELEASE,
              Role.RELEASE_AGENT,
              "given for each bill and not revoked",
              asked -> bill -> bill.cargo().state() == ReleaseState.GIVEN,
              asked -> BillDossier::releaseAgent,
              Purpose.DELIVER),
          Condition.onEachBill(
              Half.BILL_EXCHANGE,
              Role.FORWARDER,
              "each bill exchanged",
              asked -> bill -> bill.exchange() == ExchangeState.EXCHANGED,
              asked -> bill -> bill.cargo().consigneeAgent(),
              Purpose.DELIVER),
          Condition.onEachBill(
              Half.CUSTOMS_RELEASE,
              Role.CUSTOMS,
              "customs released the box, or each whole bill, by the customs to site channel; the house"
                  + " bills, where a master has any",
              asked ->
                  bill ->
                      bill.house().isMaster()
                          || bill.customsReleased(asked.container().containerNo()),
              asked -> bill -> asked.known().first(Role.CUSTOMS),
              Purpose.DELIVER),
          Condition.on(
              Half.CHARGES,
              Role.TERMINAL,
              "paid, on account, or settled by the word of the terminal where it lies",
              ReleaseConditions::chargesAreSettled,
              asked -> asked.container().terminal(),
              Purpose.DELIVER,
              Purpose.DIVERT,
              Purpose.DIRECT_TO_TRAIN,
              Purpose.LEAVE_UNDER_SEAL,
              Purpose.RETURN_SHIPMENT,
              Purpose.WITHDRAWN_EXPORT),
          new Condition(
              Half.HOLD_LIFT,
              "whoever may lift it",
              "no hold stands; to the inspection: none that makes moving unsafe",
              Set.of(Purpose.values()),
              ReleaseConditions::holds),
          Condition.on(
              Half.ONE_CONSIGNEE_AGENT,
              Role.RELEASE_AGENT,
              "all bills are released to one and the same party; the house bills, where a master has"
                  + " any",
              asked -> agents(asked.known()) <= 1,
              asked ->
                  asked.known().bills().stream()
                      .flatMap(bill -> bill.releaseAgent().stream())
                      .findFirst(),
              Purpose.DELIVER),
          Condition.on(
              Half.DISTRIBUTION,
              Role.FORWARDER,
              "its house bills are not distributed: an LCL box leaves to a freight station only",
              asked -> distributor(asked.known()).isEmpty(),
              asked -> distributor(asked.known()).flatMap(bill -> bill.cargo().consigneeAgent()),
              Purpose.DELIVER));

  private ReleaseConditions() {}

  private static Optional<BillDossier> distributor(Known known) {
    return known.bills().stream()
        .filter(bill -> bill.house().isMaster() && bill.house().isDistributed())
        .findFirst();
  }

  private static Stream<Missing> containerRelease(Asked asked) {
    if (asked.known().bills().isEmpty()) {
      return Stream.of(asked.missing(Half.CONTAINER_RELEASE, Role.RELEASE_AGENT, Optional.empty()));
    }
    return asked.known().bills().stream()
        .filter(bill -> !bill.house().isHouse()) // its forwarder releases goods, and no box
        .filter(bill -> !stands(asked.container().releases().get(bill.blNo()), asked.now()))
        .map(
            bill ->
                new Missing(
                    Half.CONTAINER_RELEASE,
                    bill.subject(),
                    Role.RELEASE_AGENT,
                    bill.releaseAgent()));
  }

  private static boolean stands(ContainerRelease release, Instant now) {
    return release != null
        && release.state() == ReleaseState.GIVEN
        && release.validUntil().filter(until -> until.isBefore(now)).isEmpty();
  }

  private static boolean chargesAreSettled(Asked asked) {
    return asked.container().terminal().filter(asked.container()::isSettledAt).isPresent();
  }

  private static Stream<Missing> holds(Asked asked) {
    boolean inspection = asked.purpose() == Purpose.MOVE_TO_INSPECTION;
    return asked.container().holds().values().stream()
        .filter(Hold::stops)
        .filter(hold -> !inspection || HoldAuthority.of(hold.type()).stopsInspection())
        .map(hold -> missingLift(asked.container(), hold, asked.known().parties()))
        .distinct();
  }

  /** The lift of a hold, and who owes it. */
  static Missing missingLift(ContainerDossier container, Hold hold, Parties parties) {
    return new Missing(
        Half.HOLD_LIFT,
        container.subject(),
        HoldAuthority.owner(hold.type(), hold.authority(), parties),
        Optional.of(hold.authority()));
  }

  private static long agents(Known known) {
    return known.bills().stream()
        .filter(bill -> !bill.house().isMaster())
        .flatMap(bill -> bill.cargo().consigneeAgent().stream())
        .distinct()
        .count();
  }
}
