package org.singlewindow.hub.journey;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.singlewindow.hub.journey.LeavePermit.LeaveOrder;

/** Whom a diversion concerns beside customs: who applied for it and who fetches the container. */
final class Applicants {

  private Applicants() {}

  static Set<String> of(ContainerDossier container, Situation desk) {
    Set<String> parties = new TreeSet<>();
    container
        .permit()
        .diversionNo()
        .map(desk::diversion)
        .flatMap(DiversionDossier::applicant)
        .ifPresent(parties::add);
    agent(container).ifPresent(parties::add);
    return parties;
  }

  private static Optional<String> agent(ContainerDossier container) {
    return container.permit().order().map(LeaveOrder::agent);
  }
}
