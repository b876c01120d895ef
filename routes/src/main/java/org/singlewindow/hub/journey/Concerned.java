package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.journey.ContainerDossier.Hold;

/** Who a container concerns, by what its bills and holds say. */
final class Concerned {

  private Concerned() {}

  /** The bills a container travels under. */
  static List<BillDossier> bills(ContainerDossier container, Situation desk) {
    return container.blNos().stream().map(desk::bill).toList();
  }

  /** True when customs had released the box by then, on every bill that is declared to it. */
  static boolean customsReleasedBy(Instant then, ContainerDossier container, Situation desk) {
    return !container.blNos().isEmpty()
        && bills(container, desk).stream()
            .filter(bill -> !bill.house().isMaster())
            .allMatch(bill -> bill.customsReleasedBy(container.containerNo(), then));
  }

  /** The one party that may fetch the container, once its bills agree on it. */
  static Optional<String> consigneeAgent(ContainerDossier container, Situation desk) {
    List<String> named = agents(container, Optional.empty(), desk);
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /**
   * The parties the cargo releases name, of one bill or of all the container's bills; where house
   * bills travel under a master, those of the house bills.
   */
  static List<String> agents(ContainerDossier container, Optional<String> blNo, Situation desk) {
    return bills(container, desk).stream()
        .filter(bill -> blNo.map(bill.blNo()::equals).orElse(!bill.house().isMaster()))
        .flatMap(bill -> bill.cargo().consigneeAgent().stream())
        .distinct()
        .toList();
  }

  /** The terminal that can stop it: the one customs names, else the one where it lies. */
  static Optional<String> terminal(Hold hold, ContainerDossier container, Situation desk) {
    return hold.site()
        .filter(site -> desk.parties().has(site, Role.TERMINAL))
        .or(container::terminal);
  }
}
