package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.ContainerDossier.ContainerRelease;
import org.singlewindow.hub.journey.ContainerDossier.Hold;
import org.singlewindow.hub.journey.Machines.ExchangeState;
import org.singlewindow.hub.journey.Machines.ReleaseState;
import org.singlewindow.hub.journey.Missing.Half;

/**
 * What must be true before a laden import container may leave to its consignee: on every bill it
 * travels on, container released, bill exchanged, cargo released, customs released; its charges
 * settled where it lies; no hold; one party to fetch it. Any missing half: nothing leaves.
 */
final class Delivery {

  private Delivery() {}

  /**
   * Everything that is missing; empty when the container may be delivered.
   *
   * @param now our clock: a release whose validity has ended is none
   */
  static List<Missing> missing(
      ContainerDossier container,
      Collection<BillDossier> bills,
      Optional<String> customs,
      Instant now) {
    List<Missing> missing = new ArrayList<>();
    if (bills.isEmpty()) {
      missing.add(
          new Missing(
              Half.CONTAINER_RELEASE, container.subject(), Role.RELEASE_AGENT, Optional.empty()));
    }
    bills.forEach(bill -> missingOnBill(container, bill, customs, now, missing));
    Optional<String> terminal = container.terminal();
    if (terminal.filter(container.charges()::containsKey).isEmpty()) {
      missing.add(new Missing(Half.CHARGES, container.subject(), Role.TERMINAL, terminal));
    }
    container.holds().values().stream()
        .filter(Hold::stops)
        .map(hold -> Optional.of(hold.authority()))
        .distinct()
        .forEach(
            authority ->
                missing.add(
                    new Missing(Half.HOLD_LIFT, container.subject(), Role.CUSTOMS, authority)));
    if (agents(bills) > 1) {
      missing.add(
          new Missing(
              Half.ONE_CONSIGNEE_AGENT, container.subject(), Role.RELEASE_AGENT, agent(bills)));
    }
    return missing;
  }

  private static long agents(Collection<BillDossier> bills) {
    return bills.stream()
        .flatMap(bill -> bill.cargo().consigneeAgent().stream())
        .distinct()
        .count();
  }

  private static Optional<String> agent(Collection<BillDossier> bills) {
    return bills.stream().flatMap(bill -> bill.releaseAgent().stream()).findFirst();
  }

  private static void missingOnBill(
      ContainerDossier container,
      BillDossier bill,
      Optional<String> customs,
      Instant now,
      List<Missing> missing) {
    Subject about = bill.subject();
    ContainerRelease release = container.releases().get(bill.blNo());
    if (release == null || release.state() != ReleaseState.GIVEN || isOver(release, now)) {
      missing.add(
          new Missing(Half.CONTAINER_RELEASE, about, Role.RELEASE_AGENT, bill.releaseAgent()));
    }
    if (bill.cargo().state() != ReleaseState.GIVEN) {
      missing.add(new Missing(Half.CARGO_RELEASE, about, Role.RELEASE_AGENT, bill.releaseAgent()));
    }
    if (bill.exchange() != ExchangeState.EXCHANGED) {
      missing.add(
          new Missing(Half.BILL_EXCHANGE, about, Role.FORWARDER, bill.cargo().consigneeAgent()));
    }
    if (!bill.customsReleased(container.containerNo())) {
      missing.add(new Missing(Half.CUSTOMS_RELEASE, about, Role.CUSTOMS, customs));
    }
  }

  private static boolean isOver(ContainerRelease release, Instant now) {
    return release.validUntil().map(until -> until.isBefore(now)).orElse(false);
  }

  /** The halves alone, for people who read logs. */
  static String words(List<Missing> missing) {
    return missing.stream().map(one -> one.half().name()).collect(Collectors.joining(", "));
  }
}
