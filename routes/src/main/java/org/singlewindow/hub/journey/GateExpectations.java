package org.singlewindow.hub.journey;

import java.util.List;

/** Who comes in at a gate: a box this place was told of, or an empty that comes back. */
final class GateExpectations {

  /** One way in which a box may be expected. */
  @FunctionalInterface
  interface Expectation {
    boolean holds(ContainerDossier container, String place, Situation desk);
  }

  private static final List<Expectation> EXPECTATIONS =
      List.of(
          GateExpectations::isAnnounced,
          GateExpectations::isExport,
          MoveOrders::isExpected,
          GateExpectations::comesBackEmpty,
          GateExpectations::isDivertedHere);

  private GateExpectations() {}

  /** True when a box may come in here. */
  static boolean isExpected(ContainerDossier container, String place, Situation desk) {
    return EXPECTATIONS.stream().anyMatch(one -> one.holds(container, place, desk));
  }

  /** Its line announced it (COPARN). */
  private static boolean isAnnounced(ContainerDossier container, String place, Situation desk) {
    return container.announced() && desk.parties().has(place, Role.TERMINAL);
  }

  /** It was packed for a booking: a terminal takes it in. */
  private static boolean isExport(ContainerDossier container, String place, Situation desk) {
    return container.export().bookingNo().isPresent() && desk.parties().has(place, Role.TERMINAL);
  }

  /** What was fetched laden comes back empty, to the depot its release names or to any yard. */
  private static boolean comesBackEmpty(ContainerDossier container, String place, Situation desk) {
    boolean named =
        container.releases().values().stream()
            .anyMatch(release -> release.returnDepot().filter(place::equals).isPresent());
    boolean out = container.isGone() || container.export().pickedAt().isPresent();
    return named || (out && desk.parties().has(place, Role.YARD));
  }

  /** Customs sent it here (分流). */
  private static boolean isDivertedHere(ContainerDossier container, String place, Situation desk) {
    LeavePermit permit = container.permit();
    return permit.activatedAt().isPresent() && permit.toSite().filter(place::equals).isPresent();
  }
}
