package org.singlewindow.hub.journey;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.AlertAuthority;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.HoldContainer;
import org.singlewindow.hub.canonical.HoldLifted;
import org.singlewindow.hub.canonical.HoldPlaced;
import org.singlewindow.hub.canonical.HoldType;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.LiftHold;
import org.singlewindow.hub.journey.ContainerDossier.Hold;

/**
 * Who may see what. A party reads what concerns it: the agents, line and terminal of a bill all
 * that happens to it, anybody else only what it said or was told itself. A hold is customs' and the
 * terminal's matter until its agent has been told; a selection (布控) stays so.
 */
public final class Visibility {

  private final Party viewer;
  private final Set<String> concerned = new HashSet<>();
  private final Set<String> openHolds = new HashSet<>();

  /**
   * What a viewer may see of a case.
   *
   * @param dossiers of the subjects in question and all they are linked to
   */
  public Visibility(Party viewer, Collection<Dossier> dossiers) {
    this.viewer = viewer;
    for (Dossier dossier : dossiers) {
      if (dossier instanceof BillDossier bill) {
        bill.releaseAgent().ifPresent(concerned::add);
        bill.line().ifPresent(concerned::add);
        bill.cargo().consigneeAgent().ifPresent(concerned::add);
      } else if (dossier instanceof ContainerDossier container) {
        container.terminal().ifPresent(concerned::add);
        container
            .holds()
            .keySet()
            .forEach(
                holdNo -> {
                  if (isNotified(container, holdNo)) {
                    openHolds.add(holdNo);
                  }
                });
      }
    }
  }

  private static boolean isNotified(ContainerDossier container, String holdNo) {
    return container
        .told()
        .contains(AgentHearsAfterTheStop.noticeId(holdNo, container.containerNo()));
  }

  /** True when the viewer is a party of the case, and not one that merely asked. */
  public boolean isConcerned() {
    return isOfficial()
        || viewer.roles().contains(Role.OPERATOR)
        || concerned.contains(viewer.id());
  }

  private boolean isOfficial() {
    return viewer.roles().contains(Role.CUSTOMS)
        || (viewer.roles().contains(Role.TERMINAL) && concerned.contains(viewer.id()));
  }

  /** True when the viewer may see this event. */
  public boolean mayEvent(Event event, Optional<Instruction> about) {
    if (event.header().saidBy().equals(viewer.id())) {
      return true;
    }
    if (!isConcerned()) {
      return false;
    }
    if (event instanceof HoldPlaced placed) {
      return mayHold(placed.holdNo(), placed.type());
    }
    if (event instanceof HoldLifted lifted) {
      return isOfficial() || lifted.holdNo().map(openHolds::contains).orElse(false);
    }
    return about.map(this::mayInstruction).orElse(true);
  }

  /** True when the viewer may see this instruction. */
  public boolean mayInstruction(Instruction instruction) {
    if (instruction.header().toParty().equals(viewer.id())) {
      return true;
    }
    if (!isConcerned()) {
      return false;
    }
    if (instruction instanceof AlertAuthority) {
      return viewer.roles().contains(Role.CUSTOMS);
    }
    if (instruction instanceof HoldContainer hold) {
      return mayHold(hold.holdNo(), hold.type());
    }
    if (instruction instanceof LiftHold lift) {
      return isOfficial() || openHolds.contains(lift.holdNo());
    }
    return true;
  }

  private boolean mayHold(String holdNo, HoldType type) {
    return isOfficial() || (type == HoldType.INSPECTION && openHolds.contains(holdNo));
  }

  /** True when the viewer may know of this hold. */
  public boolean mayHold(String holdNo, Hold hold) {
    return mayHold(holdNo, hold.type());
  }
}
