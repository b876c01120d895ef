package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.LoadingMeans;
import org.singlewindow.hub.canonical.PlanAnswer;
import org.singlewindow.hub.journey.Condition.Asked;
import org.singlewindow.hub.journey.ExportVisit.Arrival;
import org.singlewindow.hub.journey.Missing.Half;
import org.singlewindow.hub.journey.Papers.LoadOrder;
import org.singlewindow.hub.journey.Papers.PlannedWagon;

/** What loading needs: on a vessel, and on a wagon. */
final class LoadingConditions {

  static final List<Condition> ROWS =
      List.of(
          Condition.on(
              Half.ARRIVAL_ACCEPTANCE,
              Role.CUSTOMS,
              "customs accepted the terminal's arrival report",
              LoadingConditions::isArrivalAccepted,
              asked -> asked.known().first(Role.CUSTOMS),
              Purpose.LOAD_ON_SHIP),
          Condition.on(
              Half.LOADING_PERMIT,
              Role.CUSTOMS,
              "customs permits to load it on its vessel",
              asked -> isPermitted(asked, LoadingMeans.VESSEL),
              asked -> asked.known().first(Role.CUSTOMS),
              Purpose.LOAD_ON_SHIP),
          Condition.on(
              Half.LOAD_LIST,
              Role.LINE,
              "it is on the load list (COPRAR) of its line; not asked where the line sends none for the"
                  + " vessel call",
              LoadingConditions::isOnTheLoadList,
              asked -> asked.known().booking().flatMap(BookingDossier::line),
              Purpose.LOAD_ON_SHIP),
          Condition.on(
              Half.LOAD_PLAN,
              Role.PACKER,
              "its load plan (装箱单) was declared",
              asked -> asked.container().export().loadPlan().isPresent(),
              asked -> Optional.empty(),
              Purpose.LOAD_ON_SHIP),
          Condition.on(
              Half.VERIFIED_GROSS_MASS,
              Role.PACKER,
              "declared with the load plan, or told by itself",
              asked -> Masses.verified(asked.container()).isPresent(),
              asked -> Optional.empty(),
              Purpose.LOAD_ON_SHIP),
          Condition.on(
              Half.WAGON_PERMIT,
              Role.CUSTOMS,
              "customs permits to load it on a wagon (TREL)",
              asked -> isPermitted(asked, LoadingMeans.WAGON),
              asked -> asked.known().first(Role.CUSTOMS),
              Purpose.LOAD_ON_WAGON,
              Purpose.DIRECT_TO_TRAIN),
          Condition.on(
              Half.TRAIN_PLAN,
              Role.RAILWAY,
              "the railway granted room for its booking, or its train was composed with it",
              LoadingConditions::isOnATrain,
              asked -> asked.known().first(Role.RAILWAY),
              Purpose.LOAD_ON_WAGON,
              Purpose.DIRECT_TO_TRAIN),
          Condition.on(
              Half.WAGON_IN_PLAN,
              Role.RAILWAY,
              "the wagon it stands on is the one the train has for it; not asked before both are told",
              LoadingConditions::isOnItsWagon,
              asked -> asked.known().first(Role.RAILWAY),
              Purpose.LOAD_ON_WAGON,
              Purpose.DIRECT_TO_TRAIN),
          Condition.on(
              Half.SEAL,
              Role.FORWARDER,
              "a seal was told of: in its load plan, by the railway, or by whoever saw it since it came",
              asked -> hasSeal(asked.container()),
              asked -> Optional.empty(),
              Purpose.LEAVE_UNDER_SEAL,
              Purpose.LOAD_ON_WAGON,
              Purpose.DIRECT_TO_TRAIN),
          Condition.on(
              Half.MASS,
              Role.FORWARDER,
              "its mass was told: in its load plan, at a gate, verified or by the railway",
              asked -> Masses.known(asked.container()).isPresent(),
              asked -> Optional.empty(),
              Purpose.LOAD_ON_WAGON,
              Purpose.DIRECT_TO_TRAIN));

  private LoadingConditions() {}

  private static boolean isArrivalAccepted(Asked asked) {
    return asked.container().export().arrivals().entrySet().stream()
        .filter(one -> asked.known().parties().has(one.getKey(), Role.TERMINAL))
        .anyMatch(one -> ArrivalReports.isAccepted(asked.container(), one.getKey()));
  }

  private static boolean isPermitted(Asked asked, LoadingMeans means) {
    return asked.container().export().permits().containsKey(means.name());
  }

  /** Asked once its line, or an agent of its line, sends a list for the vessel call. */
  private static boolean isOnTheLoadList(Asked asked) {
    Optional<LoadOrder> order =
        asked.container().papers().loadOrders().values().stream()
            .filter(one -> asked.known().speaksForTheLine(one.by()))
            .filter(one -> isOfThisTrip(one, asked.container().export()))
            .max(LoadOrder.LATER);
    return order
        .map(LoadOrder::stands)
        .orElseGet(
            () ->
                asked.known().call().stream()
                    .flatMap(call -> call.lists().stream())
                    .noneMatch(asked.known()::speaksForTheLine));
  }

  /** An order of another booking, or of the trip before, is none of this one's. */
  private static boolean isOfThisTrip(LoadOrder order, ExportVisit visit) {
    return order
        .bookingNo()
        .map(no -> visit.bookingNo().equals(Optional.of(no)))
        .orElse(!order.at().isBefore(visit.beganAt()));
  }

  private static boolean isOnATrain(Asked asked) {
    boolean granted =
        asked.known().booking().flatMap(BookingDossier::trainPlan).stream()
            .anyMatch(plan -> plan.answer() != PlanAnswer.REFUSED);
    return granted || planned(asked).isPresent();
  }

  private static boolean isOnItsWagon(Asked asked) {
    Optional<String> stands = asked.container().export().rail().wagonNo();
    Optional<String> planned = planned(asked).map(PlannedWagon::wagonNo);
    return stands.isEmpty() || planned.isEmpty() || stands.equals(planned);
  }

  /** Composed before this trip began, a train is none of this one's. */
  private static Optional<PlannedWagon> planned(Asked asked) {
    ContainerDossier box = asked.container();
    return box.papers().wagon().filter(one -> !one.at().isBefore(box.export().beganAt()));
  }

  /** Told on its way out of the country, or by whoever saw it since it came. */
  private static boolean hasSeal(ContainerDossier container) {
    Instant since = container.custody().arrivedAt().orElse(Instant.MAX);
    return hasSeal(container.export())
        || container.custody().sights().stream()
            .filter(sight -> !sight.at().isBefore(since))
            .anyMatch(sight -> !sight.sealNos().isEmpty());
  }

  private static boolean hasSeal(ExportVisit visit) {
    Stream<String> told =
        Stream.of(
                visit.loadPlan().stream().flatMap(plan -> plan.declared().sealNos().stream()),
                visit.arrivals().values().stream().map(Arrival::sealNos).flatMap(List::stream),
                visit.rail().sealNos().stream())
            .flatMap(all -> all);
    return told.findAny().isPresent();
  }
}
