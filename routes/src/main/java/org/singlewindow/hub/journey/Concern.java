package org.singlewindow.hub.journey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.BookingDossier.EmptyRelease;

/**
 * Whether a party takes part in a case: the agents and the line of a bill, who booked, and so on.
 */
final class Concern {

  private final Party viewer;
  private final Map<Subject, Dossier> dossiers;

  /** Of this viewer, in the case these dossiers make. */
  Concern(Party viewer, Map<Subject, Dossier> dossiers) {
    this.viewer = viewer;
    this.dossiers = dossiers;
  }

  /** True when the viewer is a party of this bill, container or booking. */
  boolean with(Subject subject) {
    if (subject.kind() == Subject.Kind.VOYAGE) {
      return seesTheCall();
    }
    return seesAll() || isTerminalOf(subject) || isPartyOf(subject);
  }

  /**
   * A vessel call everybody may read; that a booking goes with it, only who is concerned with the
   * booking.
   */
  private boolean seesTheCall() {
    return dossiers.keySet().stream()
            .filter(subject -> subject.kind() != Subject.Kind.VOYAGE)
            .findAny()
            .isEmpty()
        || dossiers.keySet().stream()
            .filter(subject -> subject.kind() != Subject.Kind.VOYAGE)
            .anyMatch(this::with);
  }

  /**
   * What a gate asked and was answered may give a hold away: it is between the gate, its place,
   * customs and the operator. An agent asks the office.
   */
  boolean withTheGate(List<Subject> subjects) {
    return seesAll()
        || subjects.stream()
            .map(dossiers::get)
            .anyMatch(
                dossier ->
                    dossier instanceof PassageDossier passage
                        && (passage.gate().equals(viewer.id()) || passage.place().equals(id())));
  }

  boolean seesAll() {
    return isCustoms() || isOperator();
  }

  boolean isCustoms() {
    return viewer.roles().contains(Role.CUSTOMS);
  }

  boolean isOperator() {
    return viewer.roles().contains(Role.OPERATOR);
  }

  private boolean isPartyOf(Subject subject) {
    Dossier dossier = dossiers.get(subject);
    if (dossier instanceof BillDossier bill) {
      return bill.releaseAgent().equals(id())
          || bill.line().equals(id())
          || bill.cargo().consigneeAgent().equals(id());
    }
    if (dossier instanceof BookingDossier booking) {
      return booking.line().equals(id())
          || booking.confirmation().map(one -> one.forwarder()).equals(id())
          || booking.releases().values().stream().anyMatch(this::isOrderedByTheViewer)
          || isBrokerOf(booking);
    }
    if (dossier instanceof SiteDossier site) {
      return site.party().equals(viewer.id()); // whose times others took is no matter of theirs
    }
    if (dossier instanceof BookingRequestDossier request) {
      return request.forwarder().equals(viewer.id())
          || request.details().map(one -> one.line()).equals(id())
          || request.details().flatMap(one -> one.broker()).equals(id());
    }
    if (dossier instanceof DiversionDossier diversion) {
      return diversion.applicant().equals(id());
    }
    if (dossier instanceof ContainerDossier container) {
      boolean export = ExportOutlook.isExport(container); // a booking of the past shows no import
      return container.links().stream()
          .filter(link -> export || link.kind() != Subject.Kind.BOOKING)
          .filter(link -> link.kind() != Subject.Kind.CHARGE && link.kind() != Subject.Kind.ORDER)
          .anyMatch(this::isPartyOf);
    }
    if (dossier instanceof PassageDossier passage) {
      return withTheGate(List.of(passage.subject()));
    }
    if (dossier instanceof ChargeDossier charge) {
      return charge.creditor().equals(viewer.id())
          || charge.quote().map(one -> one.payer()).equals(id());
    }
    if (dossier instanceof WorkOrderDossier order) {
      return order.forwarder().equals(viewer.id()) || order.place().equals(id());
    }
    return dossier instanceof DeclarationDossier
        && dossier.links().stream().anyMatch(this::isPartyOf);
  }

  private Optional<String> id() {
    return Optional.of(viewer.id());
  }

  boolean isOrderedByTheViewer(EmptyRelease release) {
    return release.orderedBy().equals(viewer.id());
  }

  private boolean isBrokerOf(BookingDossier booking) {
    return booking.request().map(dossiers::get).filter(this::isBrokerOf).isPresent();
  }

  private boolean isBrokerOf(Dossier dossier) {
    return dossier instanceof BookingRequestDossier request
        && request.details().flatMap(one -> one.broker()).equals(id());
  }

  boolean isTerminalOf(Subject subject) {
    Dossier dossier = dossiers.get(subject);
    if (dossier instanceof ContainerDossier container) {
      return container.terminal().equals(Optional.of(viewer.id()));
    }
    return dossier instanceof BillDossier bill
        && bill.containerNos().stream().map(Subject::container).anyMatch(this::isTerminalOf);
  }
}
