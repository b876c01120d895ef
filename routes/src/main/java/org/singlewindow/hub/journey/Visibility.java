package org.singlewindow.hub.journey;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.AlertAuthority;
import org.singlewindow.hub.canonical.AnswerDue;
import org.singlewindow.hub.canonical.BillOfLadingPresented;
import org.singlewindow.hub.canonical.CancelEmptyRelease;
import org.singlewindow.hub.canonical.CancelPickupOrder;
import org.singlewindow.hub.canonical.DeclarationRegistered;
import org.singlewindow.hub.canonical.DeclarationReported;
import org.singlewindow.hub.canonical.DeliveryFailed;
import org.singlewindow.hub.canonical.DraftDeclaration;
import org.singlewindow.hub.canonical.EmptyReleaseExpired;
import org.singlewindow.hub.canonical.EmptyReleaseOrdered;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.HoldContainer;
import org.singlewindow.hub.canonical.HoldLifted;
import org.singlewindow.hub.canonical.HoldPlaced;
import org.singlewindow.hub.canonical.HoldType;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.InstructionAnswered;
import org.singlewindow.hub.canonical.IssuePickupOrder;
import org.singlewindow.hub.canonical.LiftHold;
import org.singlewindow.hub.canonical.NotifyParty;
import org.singlewindow.hub.canonical.ParkingExpired;
import org.singlewindow.hub.canonical.ReleaseEmpties;
import org.singlewindow.hub.canonical.ReleaseOrdered;
import org.singlewindow.hub.canonical.ReleaseRevoked;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.BookingDossier.EmptyRelease;
import org.singlewindow.hub.journey.ContainerDossier.Hold;

/**
 * Who may see what. The agents and the line of a bill and the terminal of a container read what
 * concerns that bill or container, anybody else only what it said or was told itself. A hold is
 * customs' and the terminal's matter until its agent has been told; a selection (布控) stays so, and
 * with it all from which it could be guessed.
 */
public final class Visibility {

  private final Party viewer;
  private final Map<Subject, Dossier> dossiers = new HashMap<>();
  private final Set<String> openHolds = new HashSet<>();

  /**
   * What a viewer may see of a case.
   *
   * @param dossiers of the subjects in question and all they are linked to
   */
  public Visibility(Party viewer, Collection<Dossier> dossiers) {
    this.viewer = viewer;
    for (Dossier dossier : dossiers) {
      this.dossiers.put(dossier.subject(), dossier);
      if (dossier instanceof ContainerDossier container) {
        container
            .holds()
            .forEach(
                (holdNo, hold) -> {
                  if (hold.notified()) {
                    openHolds.add(holdNo);
                  }
                });
      }
    }
  }

  /** True when the viewer is a party of the case, and not one that merely asked. */
  public boolean isConcerned() {
    return seesAll() || dossiers.keySet().stream().anyMatch(this::isConcernedWith);
  }

  /** True when the viewer is a party of this bill, container or booking. */
  public boolean isConcernedWith(Subject subject) {
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
            .anyMatch(this::isConcernedWith);
  }

  private boolean seesAll() {
    return isCustoms() || isOperator();
  }

  private boolean isCustoms() {
    return viewer.roles().contains(Role.CUSTOMS);
  }

  private boolean isOperator() {
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
    if (dossier instanceof BookingRequestDossier request) {
      return request.forwarder().equals(viewer.id())
          || request.details().map(one -> one.line()).equals(id())
          || request.details().flatMap(one -> one.broker()).equals(id());
    }
    return (dossier instanceof ContainerDossier || dossier instanceof DeclarationDossier)
        && dossier.links().stream().anyMatch(this::isPartyOf);
  }

  private Optional<String> id() {
    return Optional.of(viewer.id());
  }

  private boolean isOrderedByTheViewer(EmptyRelease release) {
    return release.orderedBy().equals(viewer.id());
  }

  private boolean isBrokerOf(BookingDossier booking) {
    return booking.request().map(dossiers::get).filter(this::isBrokerOf).isPresent();
  }

  private boolean isBrokerOf(Dossier dossier) {
    return dossier instanceof BookingRequestDossier request
        && request.details().flatMap(one -> one.broker()).equals(id());
  }

  /** SR-15-11: an agency reads its own releases of empties and no other's. */
  boolean mayRelease(EmptyRelease release) {
    return !viewer.roles().contains(Role.RELEASE_AGENT) || isOrderedByTheViewer(release);
  }

  /** What is declared to customs concerns customs, the broker and whoever booked. */
  boolean mayDeclarations() {
    return seesAll()
        || viewer.roles().contains(Role.BROKER)
        || viewer.roles().contains(Role.FORWARDER);
  }

  private boolean isTerminalOf(Subject subject) {
    Dossier dossier = dossiers.get(subject);
    if (dossier instanceof ContainerDossier container) {
      return container.terminal().equals(Optional.of(viewer.id()));
    }
    return dossier instanceof BillDossier && dossier.links().stream().anyMatch(this::isTerminalOf);
  }

  /**
   * True for whom the matters of customs concern: customs, and the terminal that carries them out.
   */
  private boolean isOfficial() {
    return isCustoms() || dossiers.keySet().stream().anyMatch(this::isTerminalOf);
  }

  /** True when the viewer may see this event. */
  public boolean mayEvent(Event event, Optional<Instruction> about) {
    if (event.header().saidBy().equals(viewer.id())) {
      return true;
    }
    if (event instanceof AnswerDue
        || event instanceof DeliveryFailed
        || event instanceof EmptyReleaseExpired
        || event instanceof ParkingExpired) {
      return seesAll(); // of our own doing, and its ids would give a hold away
    }
    if (event instanceof InstructionAnswered) {
      return about.map(this::mayInstruction).orElse(seesAll());
    }
    if (!concerns(event) || (isOfTheDeclaration(event) && !mayDeclarations())) {
      return false;
    }
    if (event instanceof HoldPlaced placed) {
      return mayHold(placed.holdNo(), placed.type());
    }
    if (event instanceof HoldLifted lifted) {
      return isOfficial() || lifted.holdNo().map(openHolds::contains).orElse(false);
    }
    return seesAll() || !isAnothersMatter(event);
  }

  private static boolean isOfTheDeclaration(Event event) {
    return event instanceof DeclarationRegistered || event instanceof DeclarationReported;
  }

  /** A bill that is named decides alone; the box may carry the bills of others too. */
  private boolean concerns(Event event) {
    Optional<Subject> bill =
        event.subjects().stream()
            .filter(subject -> subject.kind() == Subject.Kind.BILL)
            .findFirst();
    return bill.map(this::isConcernedWith)
        .orElseGet(() -> event.subjects().stream().anyMatch(this::isConcernedWith));
  }

  /**
   * Who else presented a bill, or tried to release it, is between that party and the release agent.
   */
  private boolean isAnothersMatter(Event event) {
    if (event instanceof BillOfLadingPresented) {
      return viewer.roles().contains(Role.FORWARDER) || viewer.roles().contains(Role.TERMINAL);
    }
    if (event instanceof EmptyReleaseOrdered) {
      return viewer.roles().contains(Role.RELEASE_AGENT);
    }
    if (event instanceof ReleaseOrdered || event instanceof ReleaseRevoked) {
      return event.subjects().stream()
          .map(dossiers::get)
          .filter(BillDossier.class::isInstance)
          .map(BillDossier.class::cast)
          .anyMatch(bill -> !bill.releaseAgent().equals(Optional.of(event.header().saidBy())));
    }
    return false;
  }

  /** True when the viewer may see this instruction. */
  public boolean mayInstruction(Instruction instruction) {
    if (instruction.header().toParty().equals(viewer.id()) || isCustoms()) {
      return true;
    }
    if (!isConcernedWith(instruction.header().subject())) {
      return false;
    }
    if (instruction instanceof AlertAuthority) {
      return false;
    }
    if (instruction instanceof DraftDeclaration) {
      return mayDeclarations();
    }
    if (instruction instanceof ReleaseEmpties release) {
      return mayRelease(release.bookingNo(), release.releaseNo());
    }
    if (instruction instanceof CancelEmptyRelease cancel) {
      return mayRelease(cancel.bookingNo(), cancel.releaseNo());
    }
    if (instruction instanceof HoldContainer hold) {
      return mayHold(hold.holdNo(), hold.type());
    }
    if (instruction instanceof LiftHold lift) {
      return isOfficial() || openHolds.contains(lift.holdNo());
    }
    if (instruction instanceof NotifyParty) {
      return isOperator();
    }
    if (instruction instanceof CancelPickupOrder) {
      return isOfficial(); // a hold may be the reason; a revocation is told by a notice
    }
    if (instruction instanceof IssuePickupOrder issued) {
      return isOfficial() || isFirst(issued);
    }
    return true;
  }

  private boolean mayRelease(String bookingNo, String releaseNo) {
    return dossiers.get(Subject.booking(bookingNo)) instanceof BookingDossier booking
        && Optional.ofNullable(booking.releases().get(releaseNo))
            .filter(this::mayRelease)
            .isPresent();
  }

  /** Issued again under its number: after a hold that not everybody may know of. */
  private static boolean isFirst(IssuePickupOrder issued) {
    return issued.header().instructionId().equals("order-" + issued.orderNo());
  }

  private boolean mayHold(String holdNo, HoldType type) {
    return isOfficial() || (type == HoldType.INSPECTION && openHolds.contains(holdNo));
  }

  /** True when the viewer may know of this hold. */
  public boolean mayHold(String holdNo, Hold hold) {
    return mayHold(holdNo, hold.type());
  }
}
