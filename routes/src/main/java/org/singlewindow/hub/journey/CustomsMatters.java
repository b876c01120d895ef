package org.singlewindow.hub.journey;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.ActivatePermit;
import org.singlewindow.hub.canonical.CancelPickupOrder;
import org.singlewindow.hub.canonical.DiversionAnswered;
import org.singlewindow.hub.canonical.DiversionDecision;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.HoldContainer;
import org.singlewindow.hub.canonical.HoldLifted;
import org.singlewindow.hub.canonical.HoldPlaced;
import org.singlewindow.hub.canonical.HoldType;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.IssuePickupOrder;
import org.singlewindow.hub.canonical.LiftHold;
import org.singlewindow.hub.canonical.MilestoneReported;
import org.singlewindow.hub.canonical.RecallPermit;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.DiversionMachines.PermitState;

/**
 * What of customs' own matters a viewer hears: customs and the terminal that carries them out hear
 * all of it, others what their agent was told. A selection (布控) nobody else hears of, nor of
 * anything from which it could be guessed.
 */
final class CustomsMatters {

  private final Concern concern;
  private final Map<Subject, Dossier> dossiers;
  private final Set<String> openHolds = new HashSet<>();

  /** Of the viewer whose concern this is, in the case these dossiers make. */
  CustomsMatters(Concern concern, Map<Subject, Dossier> dossiers) {
    this.concern = concern;
    this.dossiers = dossiers;
    for (Dossier dossier : dossiers.values()) {
      if (dossier instanceof ContainerDossier container) {
        container
            .holds()
            .forEach(
                (holdNo, hold) -> {
                  if (hold.notified() || isOpen(hold.type())) {
                    openHolds.add(holdNo);
                  }
                });
      }
    }
  }

  /** True for customs, and the terminal that carries out what customs says. */
  boolean isOfficial() {
    return concern.isCustoms() || dossiers.keySet().stream().anyMatch(concern::isTerminalOf);
  }

  /**
   * Whether a word of or about customs may be seen.
   *
   * @return empty for any other event
   */
  Optional<Boolean> may(Event event) {
    if (event instanceof HoldPlaced placed) {
      return Optional.of(
          isOfficial() || isOpen(placed.type()) || mayHold(placed.holdNo(), placed.type()));
    }
    if (event instanceof HoldLifted lifted) {
      return Optional.of(isOfficial() || lifted.holdNo().map(this::isOpenNumber).orElse(false));
    }
    if (event instanceof MilestoneReported milestone && Hearsay.isOfCustoms(milestone)) {
      return Optional.of(isOfficial());
    }
    if (event instanceof DiversionAnswered answered && isRevokedAndNotShut(answered)) {
      return Optional.of(isOfficial()); // no truck is faster than the stop
    }
    return InspectionSight.may(event, isOfficial(), openHolds);
  }

  /** Some gate may still let a box out on the permit that was taken back. */
  private boolean isRevokedAndNotShut(DiversionAnswered answered) {
    return answered.decision() == DiversionDecision.REVOKED
        && dossiers.values().stream()
            .filter(ContainerDossier.class::isInstance)
            .map(dossier -> ((ContainerDossier) dossier).permit())
            .filter(permit -> permit.diversionNo().equals(Optional.of(answered.diversionNo())))
            .anyMatch(permit -> permit.state() == PermitState.RECALLED);
  }

  /** Whether an instruction may be seen that shows, or may show, what customs has said. */
  boolean may(Instruction instruction) {
    if (instruction instanceof HoldContainer hold) {
      return mayHold(hold.holdNo(), hold.type());
    }
    if (instruction instanceof LiftHold lift) {
      return isOfficial() || openHolds.contains(lift.holdNo());
    }
    if (InspectionSight.isWayBack(instruction)) {
      return isOfficial();
    }
    if (instruction instanceof CancelPickupOrder || instruction instanceof RecallPermit) {
      return isOfficial(); // a hold may be the reason; a revocation is told by a notice
    }
    if (instruction instanceof IssuePickupOrder issued) {
      return isOfficial() || isFirst(issued);
    }
    return !(instruction instanceof ActivatePermit activated)
        || isOfficial()
        || TerminalHoldsToThePermit.isFirst(activated);
  }

  /** Issued again under its number: after a hold that not everybody may know of. */
  private static boolean isFirst(IssuePickupOrder issued) {
    return issued.header().instructionId().equals("order-" + issued.orderNo());
  }

  /** By its number as it was said; holds of others than customs are kept with a prefix. */
  private boolean isOpenNumber(String holdNo) {
    return openHolds.contains(holdNo)
        || openHolds.stream().anyMatch(open -> open.endsWith("/" + holdNo));
  }

  /** True when the viewer may know of this hold. */
  boolean mayHold(String holdNo, HoldType type) {
    return isOfficial() || (!HoldAuthority.of(type).covert() && openHolds.contains(holdNo));
  }

  /** A stop that is no matter of customs' checks is told to whom it concerns at once. */
  private static boolean isOpen(HoldType type) {
    return type != HoldType.INSPECTION && !HoldAuthority.of(type).covert();
  }
}
