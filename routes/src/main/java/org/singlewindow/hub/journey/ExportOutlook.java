package org.singlewindow.hub.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.canonical.BookingDetails;
import org.singlewindow.hub.canonical.LoadingMeans;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.BoxMachines.BoxState;
import org.singlewindow.hub.journey.ExportVisit.RailLeg;
import org.singlewindow.hub.journey.Outlook.Awaited;
import org.singlewindow.hub.journey.Outlook.State;
import org.singlewindow.hub.journey.ReportMachine.ReportState;

/** How far an export container is on its way to the vessel, and whose turn it is. */
final class ExportOutlook {

  private final ExportVisit visit;
  private final Parties parties;
  private final BoxLife life;
  private final boolean hasVerifiedMass;
  private final Optional<BookingDetails> details;
  private final List<Awaited> awaited = new ArrayList<>();

  private ExportOutlook(ContainerDossier container, Map<Subject, Dossier> known, Parties parties) {
    this.visit = container.export();
    this.parties = parties;
    this.life = new BoxLife(container, known, parties);
    this.details = life.details();
    this.hasVerifiedMass = Masses.verified(container).isPresent();
  }

  /** True when a container's way out is what people ask for. */
  static boolean isExport(ContainerDossier container) {
    boolean began = !container.export().isNone();
    boolean importStands = !container.blNos().isEmpty() && !container.isGone();
    return began && !importStands;
  }

  /** States and turns; holds are added by whoever knows what the viewer may see. */
  static Outlook of(ContainerDossier container, Map<Subject, Dossier> known, Parties parties) {
    ExportOutlook outlook = new ExportOutlook(container, known, parties);
    BoxState stage = outlook.life.stage();
    outlook.await(stage);
    return new Outlook(
        container.subject(),
        List.of(new State("EXPORT", stage.name())),
        List.of(),
        List.copyOf(outlook.awaited));
  }

  private void await(BoxState stage) {
    Optional<String> packer = details.flatMap(BookingDetails::packer);
    if (stage.compareTo(BoxState.LOADED) < 0) {
      if (visit.loadPlan().isEmpty()) {
        awaited.add(new Awaited("LOAD_PLAN", Role.PACKER, packer));
      } else if (!hasVerifiedMass) {
        awaited.add(new Awaited("VERIFIED_GROSS_MASS", Role.PACKER, packer));
      }
    }
    switch (stage) {
      case BOOKED, EMPTY_RELEASED, PICKED, SAILED, RETURNED -> {}
      case PACKED, AT_DEPOT, ON_WAGON -> awaitArrival();
      case ARRIVED -> awaitReceipt(life.arrivalReport().orElseThrow());
      case ARRIVAL_ACCEPTED -> add("LOADING_PERMIT", Role.CUSTOMS);
      case PERMITTED -> add("LOADING", Role.TERMINAL);
      case LOADED -> add("DEPARTURE", Role.TERMINAL);
      case SHORT_SHIPPED -> awaited.add(new Awaited("ROLL_OVER", Role.LINE, life.line()));
      case ROLLED_OVER -> add("LOADING", Role.TERMINAL);
      case CANCELLED -> awaitTheEmpty();
    }
  }

  private void add(String what, Role owner) {
    Optional<String> party =
        owner == Role.TERMINAL
            ? visit.arrivals().keySet().stream()
                .filter(site -> parties.has(site, Role.TERMINAL))
                .findFirst()
            : parties.findFirst(owner);
    awaited.add(new Awaited(what, owner, party));
  }

  private void awaitTheEmpty() {
    if (life.owesTheEmpty()) {
      awaited.add(new Awaited("EMPTY_RETURN", Role.FORWARDER, Optional.empty()));
    }
  }

  private void awaitReceipt(ReportState state) {
    switch (state) {
      case REJECTED, VOIDED -> add("ARRIVAL_CORRECTION", Role.TERMINAL);
      case TO_VOID, VOIDING -> add("ARRIVAL_VOIDING", Role.CUSTOMS);
      default -> add("ARRIVAL_RECEIPT", Role.CUSTOMS);
    }
  }

  private void awaitArrival() {
    RailLeg leg = visit.rail();
    boolean byRail = details.flatMap(BookingDetails::rail).isPresent();
    if (!byRail || leg.departedAt().isPresent()) {
      awaited.add(new Awaited("LADEN_GATE_IN", Role.FORWARDER, Optional.empty()));
    } else if (life.arrival(Role.DEPOT).isEmpty()) {
      awaited.add(new Awaited("DEPOT_GATE_IN", Role.FORWARDER, Optional.empty()));
    } else if (!visit.permits().containsKey(LoadingMeans.WAGON.name())) {
      add("WAGON_PERMIT", Role.CUSTOMS);
    } else if (leg.loadedAt().isEmpty()) {
      add("WAGON_LOADING", Role.RAILWAY);
    } else if (leg.waybillNo().isEmpty()) {
      add("RAIL_WAYBILL", Role.RAILWAY);
    } else {
      add("TRAIN_DEPARTURE", Role.RAILWAY);
    }
  }
}
