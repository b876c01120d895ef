package org.singlewindow.hub.journey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.BookingDetails;
import org.singlewindow.hub.canonical.HoldType;
import org.singlewindow.hub.canonical.InspectionApplied;
import org.singlewindow.hub.journey.ContainerDossier.Hold;

/**
 * Whose matter an inspection is: of an import container the consignee's agent, of an export
 * container whoever booked, and the broker who declares for it.
 */
final class InspectionAgents {

  private InspectionAgents() {}

  /** Who is told of an instruction. */
  static List<String> of(ContainerDossier container, Optional<String> blNo, Situation desk) {
    Stream<String> forwarder =
        ExportOutlook.isExport(container)
            ? booking(container, desk).flatMap(BookingDossier::confirmation).stream()
                .map(confirmed -> confirmed.forwarder())
            : Stream.empty();
    return Stream.concat(Concerned.agents(container, blNo, desk).stream(), forwarder)
        .distinct()
        .toList();
  }

  /** True when the applicant, or the agent it declares for, was told and the instruction stands. */
  static boolean wasTold(InspectionApplied event, ContainerDossier container, Situation desk) {
    Hold hold = container.holds().get(event.holdNo());
    if (hold == null || hold.type() != HoldType.INSPECTION || !hold.stops()) {
      return false;
    }
    String applicant = event.header().saidBy();
    return of(container, hold.blNo(), desk).stream()
        .filter(agent -> agent.equals(applicant) || isBroker(applicant, container, desk))
        .anyMatch(agent -> AgentHearsAfterTheStop.isTold(container, event.holdNo(), agent));
  }

  private static boolean isBroker(String party, ContainerDossier container, Situation desk) {
    return ExportOutlook.isExport(container)
        && booking(container, desk)
            .flatMap(desk::details)
            .flatMap(BookingDetails::broker)
            .equals(Optional.of(party));
  }

  private static Optional<BookingDossier> booking(ContainerDossier container, Situation desk) {
    return container.export().bookingNo().map(desk::booking);
  }
}
