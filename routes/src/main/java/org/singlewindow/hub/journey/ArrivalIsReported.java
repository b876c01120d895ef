package org.singlewindow.hub.journey;

import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.Fullness;
import org.singlewindow.hub.canonical.LoadPlanDeclared;
import org.singlewindow.hub.canonical.ReportArrival;
import org.singlewindow.hub.canonical.ReportKind;
import org.singlewindow.hub.canonical.WithdrawReport;
import org.singlewindow.hub.journey.ExportVisit.Arrival;
import org.singlewindow.hub.journey.ExportVisit.LoadPlan;
import org.singlewindow.hub.journey.ReportMachine.ReportState;

/**
 * A laden export container that came through a gate is reported to customs (运抵报告): at a terminal to
 * the office, at a rail depot by the depot's own channel. After a refusal a corrected arrival is
 * reported anew; an accepted one is not edited, but made void and sent anew (SR-16-03).
 */
final class ArrivalIsReported implements Rule {

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    container
        .export()
        .arrivals()
        .forEach(
            (site, arrival) -> {
              Optional<String> to =
                  desk.parties().has(site, Role.DEPOT) ? Optional.of(site) : desk.customs();
              to.ifPresent(customs -> report(site, arrival, container, customs, desk));
            });
  }

  /** The id of the report of this arrival. */
  static String id(String containerNo, String site, Arrival arrival) {
    return "arrival-" + Ids.of(containerNo, site, arrival.at().toString());
  }

  /** The number the depot's dialect gives an arrival report. */
  static String arriveNo(String containerNo, String site, Arrival arrival) {
    return "AR" + Ids.of(containerNo, site, arrival.at().toString());
  }

  /** What customs has not heard of and its site took back, nobody reports. */
  private void report(
      String site, Arrival arrival, ContainerDossier container, String customs, Situation desk) {
    ReportState state = ArrivalReports.state(container, site);
    Optional<Withdrawal> withdrawal = Withdrawal.of(container.export(), site);
    if (state == ReportState.VOIDING) {
      withdraw(site, arrival, withdrawal.orElseThrow(), customs, container, desk);
    } else if (withdrawal.isEmpty()) {
      tell(site, arrival, container, customs, desk);
    }
  }

  private void withdraw(
      String site,
      Arrival arrival,
      Withdrawal withdrawal,
      String customs,
      ContainerDossier container,
      Situation desk) {
    String no = container.containerNo();
    desk.tellOnce(
        no,
        new WithdrawReport(
            desk.header(
                ArrivalReports.id(no, site, arrival, withdrawal), customs, container.subject()),
            ReportKind.ARRIVAL,
            no,
            site,
            arrival.at(),
            Optional.of(arriveNo(no, site, arrival)),
            withdrawal.reason()));
  }

  private void tell(
      String site, Arrival arrival, ContainerDossier container, String customs, Situation desk) {
    String no = container.containerNo();
    Optional<LoadPlanDeclared> plan = container.export().loadPlan().map(LoadPlan::declared);
    List<String> seals =
        arrival.sealNos().isEmpty()
            ? plan.map(LoadPlanDeclared::sealNos).orElse(List.of())
            : arrival.sealNos();
    desk.tellOnce(
        no,
        new ReportArrival(
            desk.header(id(no, site, arrival), customs, container.subject()),
            no,
            container.export().bookingNo(),
            arrival.blNo(),
            arrival.vesselId(),
            arrival.voyageNo(),
            arrival.facility(),
            site,
            arrival.at(),
            Fullness.FULL,
            plan.flatMap(LoadPlanDeclared::sizeType).or(arrival::sizeType),
            Optional.of(arriveNo(no, site, arrival)),
            plan.flatMap(LoadPlanDeclared::packages),
            plan.flatMap(LoadPlanDeclared::grossKg).or(arrival::grossKg),
            seals));
  }
}
