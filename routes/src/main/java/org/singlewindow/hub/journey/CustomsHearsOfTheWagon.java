package org.singlewindow.hub.journey;

import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.canonical.LoadPlanDeclared;
import org.singlewindow.hub.canonical.ReportWagonLoading;
import org.singlewindow.hub.journey.ExportVisit.Arrival;
import org.singlewindow.hub.journey.ExportVisit.LoadPlan;
import org.singlewindow.hub.journey.ExportVisit.RailLeg;

/**
 * Load record and waybill go to customs by the depot's channel when both are there, and not before
 * (SR-16-06).
 */
final class CustomsHearsOfTheWagon implements Rule {

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    RailLeg leg = container.export().rail();
    Optional<Map.Entry<String, Arrival>> depot =
        container.export().arrivals().entrySet().stream()
            .filter(one -> desk.parties().has(one.getKey(), Role.DEPOT))
            .findFirst();
    boolean bothHalves =
        leg.loadedAt().isPresent() && leg.wagonNo().isPresent() && leg.waybillNo().isPresent();
    if (!bothHalves || depot.isEmpty()) {
      return;
    }
    String no = container.containerNo();
    String site = depot.get().getKey();
    Optional<LoadPlanDeclared> plan = container.export().loadPlan().map(LoadPlan::declared);
    desk.tellOnce(
        no,
        new ReportWagonLoading(
            desk.header(
                "wagon-"
                    + Ids.of(
                        no,
                        site,
                        leg.waybillNo().get(),
                        leg.wagonNo().get(),
                        leg.loadedAt().get().toString()),
                site,
                container.subject()),
            no,
            plan.flatMap(LoadPlanDeclared::sizeType),
            container.export().bookingNo(),
            leg.trainNo().orElse(""),
            leg.wagonNo().get(),
            leg.waybillNo().get(),
            Optional.of(ArrivalIsReported.arriveNo(no, site, depot.get().getValue())),
            leg.sealNos(),
            plan.flatMap(LoadPlanDeclared::packages),
            leg.grossKg(),
            leg.loadedAt().get()));
  }
}
