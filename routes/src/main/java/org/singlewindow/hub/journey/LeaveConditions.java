package org.singlewindow.hub.journey;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.DeclarationStatus;
import org.singlewindow.hub.canonical.HoldType;
import org.singlewindow.hub.canonical.LoadingMeans;
import org.singlewindow.hub.journey.Condition.Asked;
import org.singlewindow.hub.journey.ContainerDossier.Hold;
import org.singlewindow.hub.journey.ExportVisit.Arrival;
import org.singlewindow.hub.journey.Missing.Half;

/** What a move under supervision needs, and one that ends what was begun; and an empty. */
final class LeaveConditions {

  private static final Set<DeclarationStatus> NOT_TAKEN =
      EnumSet.of(DeclarationStatus.UPLOADED, DeclarationStatus.FAILED, DeclarationStatus.RETURNED);

  static final List<Condition> ROWS =
      List.of(
          Condition.on(
              Half.LEAVE_PERMIT,
              Role.CUSTOMS,
              "customs approved its diversion, has not revoked it, and it is still valid",
              asked -> asked.container().permit().isGiven(asked.now()),
              asked -> asked.known().first(Role.CUSTOMS),
              Purpose.DIVERT),
          Condition.on(
              Half.GATE_ORDER,
              Role.FORWARDER,
              "an order to fetch it stands on that permit",
              asked -> asked.container().permit().isOrdered(),
              asked -> Optional.empty(),
              Purpose.DIVERT),
          Condition.on(
              Half.DESTINATION_ACCEPTANCE,
              Role.SUPERVISED_SITE,
              "the place it goes to takes it",
              asked -> asked.container().permit().isExpectedThere(),
              asked -> Optional.empty(),
              Purpose.DIVERT),
          Condition.on(
              Half.INSPECTION_INSTRUCTION,
              Role.CUSTOMS,
              "a hold for inspection stands: the move happens because of it",
              asked ->
                  asked.container().holds().values().stream().anyMatch(LeaveConditions::inspects),
              asked -> asked.known().first(Role.CUSTOMS),
              Purpose.MOVE_TO_INSPECTION),
          Condition.on(
              Half.INSPECTION_MOVE_ORDER,
              Role.FORWARDER,
              "the move to the inspection area is ordered",
              asked -> asked.container().inspection().isMoveOrdered(),
              asked -> Optional.empty(),
              Purpose.MOVE_TO_INSPECTION),
          Condition.on(
              Half.LEAVE_UNDER_SEAL_INSTRUCTION,
              Role.CUSTOMS,
              "customs' instruction 7 (施封出场) for each bill; the house bills, where a master has any",
              asked -> isInstructed(asked, Purpose.LEAVE_UNDER_SEAL),
              asked -> asked.known().first(Role.CUSTOMS),
              Purpose.LEAVE_UNDER_SEAL),
          Condition.on(
              Half.RETURN_INSTRUCTION,
              Role.CUSTOMS,
              "customs' instruction 9 (退运可出场) for each bill; the house bills, where a master has any",
              asked -> isInstructed(asked, Purpose.RETURN_SHIPMENT),
              asked -> asked.known().first(Role.CUSTOMS),
              Purpose.RETURN_SHIPMENT),
          Condition.on(
              Half.DECLARATION_WITHDRAWAL,
              Role.CUSTOMS,
              "customs deleted its declaration (退关), or never took one and permitted nothing",
              LeaveConditions::isNotDeclared,
              asked -> asked.known().first(Role.CUSTOMS),
              Purpose.WITHDRAWN_EXPORT),
          Condition.on(
              Half.ARRIVAL_WITHDRAWAL,
              Role.TERMINAL,
              "no arrival report of it stands with customs",
              asked ->
                  asked.container().export().arrivals().values().stream()
                      .allMatch(Arrival::isRefused),
              asked -> asked.container().terminal(),
              Purpose.WITHDRAWN_EXPORT),
          Condition.on(
              Half.EMPTY_RELEASE,
              Role.RELEASE_AGENT,
              "a release of empties of its booking stands and is valid",
              LeaveConditions::isEmptyReleased,
              asked -> asked.known().booking().flatMap(BookingDossier::line),
              Purpose.EMPTY));

  private LeaveConditions() {}

  private static boolean inspects(Hold hold) {
    return hold.stops() && hold.type() == HoldType.INSPECTION;
  }

  private static boolean isInstructed(Asked asked, Purpose purpose) {
    return Leaving.isInstructed(purpose, asked.container(), asked.known().bills());
  }

  /** Deleted by customs; or never taken by customs, which has permitted nothing either. */
  private static boolean isNotDeclared(Asked asked) {
    Optional<DeclarationStatus> status =
        asked.known().declaration().flatMap(DeclarationDossier::status);
    boolean permitted =
        asked.container().export().permits().containsKey(LoadingMeans.VESSEL.name());
    return status.filter(DeclarationStatus.DELETED::equals).isPresent()
        || (!permitted && status.map(NOT_TAKEN::contains).orElse(true));
  }

  private static boolean isEmptyReleased(Asked asked) {
    return asked.known().booking().stream()
        .flatMap(booking -> booking.releases().values().stream())
        .anyMatch(release -> release.isOpen(asked.now()));
  }
}
