package org.singlewindow.hub.journey;

import java.math.BigDecimal;
import java.util.Optional;
import org.singlewindow.hub.journey.ExportVisit.Arrival;
import org.singlewindow.hub.journey.ExportVisit.LoadPlan;

/** What a laden container weighs, as far as anybody told us. */
final class Masses {

  private Masses() {}

  /** Its verified gross mass: told by itself on this trip, or with its load plan. */
  static Optional<BigDecimal> verified(ContainerDossier container) {
    return container
        .papers()
        .verified()
        .filter(mass -> !mass.at().isBefore(container.export().beganAt()))
        .map(Papers.Mass::kg)
        .or(() -> plan(container).flatMap(plan -> plan.declared().vgmKg()));
  }

  /** Any gross mass: verified, declared, weighed at a gate or told by the railway. */
  static Optional<BigDecimal> known(ContainerDossier container) {
    return verified(container)
        .or(() -> plan(container).flatMap(plan -> plan.declared().grossKg()))
        .or(
            () ->
                container.export().arrivals().values().stream()
                    .map(Arrival::grossKg)
                    .flatMap(Optional::stream)
                    .findFirst())
        .or(() -> container.export().rail().grossKg());
  }

  private static Optional<LoadPlan> plan(ContainerDossier container) {
    return container.export().loadPlan();
  }
}
