package org.singlewindow.hub.journey;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.canonical.AlertAuthority;
import org.singlewindow.hub.canonical.AnswerDue;
import org.singlewindow.hub.canonical.AnswerGate;
import org.singlewindow.hub.canonical.BarrierLifted;
import org.singlewindow.hub.canonical.BillOfLadingPresented;
import org.singlewindow.hub.canonical.CancelEmptyRelease;
import org.singlewindow.hub.canonical.CancelWork;
import org.singlewindow.hub.canonical.ChargesQuoted;
import org.singlewindow.hub.canonical.DeadlinePassed;
import org.singlewindow.hub.canonical.DeclarationRegistered;
import org.singlewindow.hub.canonical.DeclarationReported;
import org.singlewindow.hub.canonical.DeliveryFailed;
import org.singlewindow.hub.canonical.DraftDeclaration;
import org.singlewindow.hub.canonical.EmptyReleaseExpired;
import org.singlewindow.hub.canonical.EmptyReleaseOrdered;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.ExchangeRejected;
import org.singlewindow.hub.canonical.GateAsked;
import org.singlewindow.hub.canonical.HouseBillsDeclared;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.InstructionAnswered;
import org.singlewindow.hub.canonical.ManifestReported;
import org.singlewindow.hub.canonical.NotifyParty;
import org.singlewindow.hub.canonical.OrderWork;
import org.singlewindow.hub.canonical.ParkingExpired;
import org.singlewindow.hub.canonical.PartnerFellSilent;
import org.singlewindow.hub.canonical.PartnerHeardAgain;
import org.singlewindow.hub.canonical.ReceiptDue;
import org.singlewindow.hub.canonical.ReleaseEmpties;
import org.singlewindow.hub.canonical.ReleaseOrdered;
import org.singlewindow.hub.canonical.ReleaseRevoked;
import org.singlewindow.hub.canonical.ShippingInstructionGiven;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.canonical.TrainComposed;
import org.singlewindow.hub.canonical.WorkOrderCancelled;
import org.singlewindow.hub.canonical.WorkOrderRequested;
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
  private final Concern concern;
  private final CustomsMatters customs;

  /**
   * What a viewer may see of a case.
   *
   * @param dossiers of the subjects in question and all they are linked to
   */
  public Visibility(Party viewer, Collection<Dossier> dossiers) {
    this.viewer = viewer;
    this.concern = new Concern(viewer, this.dossiers);
    dossiers.forEach(dossier -> this.dossiers.put(dossier.subject(), dossier));
    this.customs = new CustomsMatters(concern, this.dossiers);
  }

  /** True when the viewer is a party of the case, and not one that merely asked. */
  public boolean isConcerned() {
    return seesAll() || dossiers.keySet().stream().anyMatch(this::isConcernedWith);
  }

  /** True when the viewer is a party of this bill, container or booking. */
  public boolean isConcernedWith(Subject subject) {
    return concern.with(subject);
  }

  private boolean seesAll() {
    return concern.seesAll();
  }

  private boolean isCustoms() {
    return concern.isCustoms();
  }

  private boolean isOperator() {
    return concern.isOperator();
  }

  /** SR-15-11: an agency reads its own releases of empties and no other's. */
  boolean mayRelease(EmptyRelease release) {
    return !viewer.roles().contains(Role.RELEASE_AGENT) || concern.isOrderedByTheViewer(release);
  }

  /** What is declared to customs concerns customs, the broker and whoever booked. */
  boolean mayDeclarations() {
    return seesAll()
        || viewer.roles().contains(Role.BROKER)
        || viewer.roles().contains(Role.FORWARDER);
  }

  /**
   * True for whom the matters of customs concern: customs, and the terminal that carries them out.
   */
  boolean isOfficial() {
    return customs.isOfficial();
  }

  /** True when the viewer may see this event. */
  public boolean mayEvent(Event event, Optional<Instruction> about) {
    if (event.header().saidBy().equals(viewer.id())) {
      return true;
    }
    if (event instanceof AnswerDue
        || event instanceof DeliveryFailed
        || event instanceof EmptyReleaseExpired
        || event instanceof ParkingExpired
        || event instanceof ReceiptDue
        || event instanceof DeadlinePassed
        || event instanceof PartnerFellSilent
        || event instanceof PartnerHeardAgain) {
      return seesAll(); // of our own doing, and its ids would give a hold away
    }
    if (event instanceof InstructionAnswered) {
      return about.map(this::mayInstruction).orElse(seesAll());
    }
    if (event instanceof GateAsked || event instanceof BarrierLifted) {
      return concern.withTheGate(event.subjects());
    }
    if (event instanceof ExchangeRejected rejected && rejected.presenter().equals(viewer.id())) {
      return true; // told what became of its own presentation, whoever the goods are for
    }
    if (!concerns(event) || (isOfTheDeclaration(event) && !mayDeclarations())) {
      return false;
    }
    return customs.may(event).orElseGet(() -> seesAll() || !isAnothersMatter(event));
  }

  private static boolean isOfTheDeclaration(Event event) {
    return event instanceof DeclarationRegistered || event instanceof DeclarationReported;
  }

  /**
   * A bill that is named decides alone; the box may carry the bills of others too. One that nobody
   * told us of, as exports have, leaves it to the booking. A voyage or a train carries what belongs
   * to many, so it decides only where nothing else is named.
   */
  private boolean concerns(Event event) {
    List<Subject> bills = bills(event);
    if (bills.isEmpty()) {
      return Means.matterOf(event).stream().anyMatch(this::isConcernedWith);
    }
    return bills.stream().anyMatch(this::isConcernedWith)
        || (bills.stream().noneMatch(dossiers::containsKey) && concernsTheBooking(event));
  }

  private static List<Subject> bills(Event event) {
    return event.subjects().stream()
        .filter(subject -> subject.kind() == Subject.Kind.BILL)
        .toList();
  }

  /**
   * What an event is about, as the viewer may read it: a train carries the boxes of many, and each
   * reads of its own.
   */
  public List<Subject> about(Event event) {
    boolean all = !(event instanceof TrainComposed) || event.header().saidBy().equals(viewer.id());
    return event.subjects().stream()
        .filter(subject -> all || subject.kind() == Subject.Kind.TRAIN || isConcernedWith(subject))
        .toList();
  }

  private boolean concernsTheBooking(Event event) {
    return event.subjects().stream()
        .anyMatch(
            subject ->
                subject.kind() == Subject.Kind.BOOKING && isConcernedWith(subject)
                    || dossiers.get(subject) instanceof ContainerDossier container
                        && container.export().bookingNo().map(Subject::booking).stream()
                            .anyMatch(this::isConcernedWith));
  }

  /**
   * Who else presented a bill, or tried to release it, is between that party and the release agent.
   */
  private boolean isAnothersMatter(Event event) {
    if (event instanceof BillOfLadingPresented || event instanceof ExchangeRejected) {
      return viewer.roles().contains(Role.FORWARDER) || viewer.roles().contains(Role.TERMINAL);
    }
    if (event instanceof HouseBillsDeclared) {
      return true; // whose goods travel under whose bill, is its forwarder's and customs' matter
    }
    if (event instanceof ChargesQuoted quoted) {
      return !quoted.payer().equals(viewer.id()); // what work costs is between two
    }
    if (event instanceof WorkOrderRequested || event instanceof WorkOrderCancelled) {
      return event.subjects().stream()
          .noneMatch(one -> one.kind() == Subject.Kind.ORDER && isConcernedWith(one));
    }
    if (event instanceof EmptyReleaseOrdered) {
      return viewer.roles().contains(Role.RELEASE_AGENT);
    }
    if (event instanceof ManifestReported) {
      return viewer.roles().contains(Role.TERMINAL); // who trades with whom is no matter of a quay
    }
    if (event instanceof ShippingInstructionGiven) {
      return !viewer.roles().contains(Role.LINE); // between a forwarder and its carrier
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
    if (instruction instanceof AnswerGate) {
      return concern.withTheGate(List.of(instruction.header().subject()));
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
    if (instruction instanceof NotifyParty
        || instruction instanceof OrderWork
        || instruction instanceof CancelWork) {
      return isOperator(); // who ordered is told by notices: a place's no may have a hold as reason
    }
    return customs.may(instruction);
  }

  private boolean mayRelease(String bookingNo, String releaseNo) {
    return dossiers.get(Subject.booking(bookingNo)) instanceof BookingDossier booking
        && Optional.ofNullable(booking.releases().get(releaseNo))
            .filter(this::mayRelease)
            .isPresent();
  }

  /** Who releases a bill, as far as it was loaded. */
  Optional<String> releaseAgent(String blNo) {
    return dossiers.get(Subject.bill(blNo)) instanceof BillDossier bill
        ? bill.releaseAgent()
        : Optional.empty();
  }

  /** True when the viewer may know of this hold. */
  public boolean mayHold(String holdNo, Hold hold) {
    return customs.mayHold(holdNo, hold.type());
  }
}
