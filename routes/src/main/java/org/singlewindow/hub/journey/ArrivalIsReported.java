package org.singlewindow.hub.journey;

import java.util.Optional;
import org.singlewindow.hub.canonical.ContainerGated;
import org.singlewindow.hub.canonical.Fullness;
import org.singlewindow.hub.canonical.GateDirection;
import org.singlewindow.hub.canonical.ReportArrival;
import org.singlewindow.hub.canonical.TradeStatus;

/** A laden export container that came through the gate is reported to customs (运抵报告). */
final class ArrivalIsReported implements Rule {

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    if (desk.event() instanceof ContainerGated gated
        && gated.containerNo().equals(container.containerNo())
        && gated.direction() == GateDirection.IN
        && gated.fullness() == Fullness.FULL
        && gated.status().filter(TradeStatus.EXPORT::equals).isPresent()) {
      desk.customs().ifPresent(customs -> tell(gated, container, customs, desk));
    }
  }

  private void tell(
      ContainerGated gated, ContainerDossier container, String customs, Situation desk) {
    String id =
        "arrival-" + Ids.of(container.containerNo(), gated.header().occurredAt().toString());
    desk.tellOnce(
        container.containerNo(),
        new ReportArrival(
            desk.header(id, customs, container.subject()),
            container.containerNo(),
            gated.bookingNo(),
            gated.blNo(),
            gated.vesselId(),
            gated.voyageNo(),
            gated.facility(),
            gated.header().saidBy(),
            gated.header().occurredAt(),
            gated.fullness(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            gated.grossKg(),
            gated.sealNos()));
  }
}
