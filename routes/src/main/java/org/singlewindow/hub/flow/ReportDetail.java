package org.singlewindow.hub.flow;

import java.util.Optional;
import org.singlewindow.hub.canonical.ArrivalReported;
import org.singlewindow.hub.canonical.DiversionRequested;
import org.singlewindow.hub.canonical.DocumentFunction;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.ManifestReported;
import org.singlewindow.hub.canonical.MassVerified;
import org.singlewindow.hub.canonical.MilestoneClassifier;
import org.singlewindow.hub.canonical.MilestoneReported;
import org.singlewindow.hub.canonical.ReportWithdrawn;
import org.singlewindow.hub.canonical.ServiceOrdered;
import org.singlewindow.hub.canonical.ShippingInstructionGiven;
import org.singlewindow.hub.canonical.StowageReported;
import org.singlewindow.hub.canonical.TrainComposed;
import org.singlewindow.hub.canonical.VesselMoveOrdered;

/**
 * The few words of a manifest, a report, an order or a milestone. Never a firm's name: a manifest's
 * consignor and consignee are not for everybody who may read that there is one. What changes or
 * withdraws an earlier issue says so first.
 */
final class ReportDetail {

  private ReportDetail() {}

  static String of(Event event) {
    if (event instanceof ManifestReported manifest) {
      return issue(manifest.function()) + manifest.kind() + " " + manifest.documentNo();
    }
    if (event instanceof ArrivalReported arrival) {
      return issue(arrival.function()) + arrival.documentNo() + words(arrival.facility());
    }
    if (event instanceof ReportWithdrawn withdrawn) {
      return withdrawn.kind() + words(withdrawn.documentNo()) + words(withdrawn.reason());
    }
    if (event instanceof DiversionRequested diversion) {
      return issue(diversion.function())
          + diversion.kind()
          + words(diversion.fromPlace())
          + " > "
          + diversion.toPlace();
    }
    if (event instanceof ShippingInstructionGiven instruction) {
      return issue(instruction.function()) + instruction.documentNo();
    }
    if (event instanceof TrainComposed train) {
      return train.trainNo() + words(train.stationFrom()) + words(train.stationTo());
    }
    return ofBox(event);
  }

  private static String ofBox(Event event) {
    if (event instanceof VesselMoveOrdered order) {
      return issue(order.function()) + order.move() + " " + order.orderNo();
    }
    if (event instanceof StowageReported stowage) {
      return stowage.stowage();
    }
    if (event instanceof MassVerified mass) {
      return "VGM " + mass.vgmKg().toPlainString() + " kg";
    }
    if (event instanceof ServiceOrdered order) {
      return issue(order.function()) + order.service() + " " + order.orderNo();
    }
    if (event instanceof MilestoneReported milestone) {
      return (milestone.classifier() == MilestoneClassifier.ACTUAL
              ? milestone.milestone()
              : milestone.classifier() + " " + milestone.milestone())
          + words(milestone.facility().or(milestone::place))
          + words(milestone.equipmentNo())
          + words(milestone.text());
    }
    return InterchangeDetail.of(event);
  }

  private static String issue(DocumentFunction function) {
    return function == DocumentFunction.ORIGINAL ? "" : function + " ";
  }

  private static String words(Optional<String> value) {
    return value.map(text -> " " + text).orElse("");
  }
}
