package org.singlewindow.hub.journey;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.LoadPlanDeclared;
import org.singlewindow.hub.journey.ExportVisit.Arrival;
import org.singlewindow.hub.journey.ExportVisit.LoadPlan;
import org.singlewindow.hub.journey.Papers.Mass;

/** What a laden container weighs, as far as anybody told us. */
final class Masses {

  private Masses() {}

  /** Its verified gross mass on this trip: told by itself or with its load plan, the later word. */
  static Optional<Mass> verified(ContainerDossier container) {
    return Stream.concat(
            container.papers().masses().values().stream()
                .filter(mass -> isOfThisTrip(mass, container.export())),
            plan(container).flatMap(Masses::planned).stream())
        .max(Mass.LATER);
  }

  /** Told for another booking, or before this trip began, it is none of this one's. */
  private static boolean isOfThisTrip(Mass mass, ExportVisit visit) {
    Instant began = visit.beganAt();
    return mass.bookingNo()
        .map(no -> visit.bookingNo().equals(Optional.of(no)))
        .orElse(!mass.at().isBefore(began));
  }

  private static Optional<Mass> planned(LoadPlan plan) {
    LoadPlanDeclared said = plan.declared();
    Optional<String> booking = Optional.of(said.bookingNo());
    return said.vgmKg()
        .map(kg -> new Mass(kg, said.vgmMethod(), said.weighedAt(), booking, plan.at()));
  }

  /** Any gross mass: verified, declared, weighed at a gate or told by the railway. */
  static Optional<BigDecimal> known(ContainerDossier container) {
    return verified(container)
        .map(Mass::kg)
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
