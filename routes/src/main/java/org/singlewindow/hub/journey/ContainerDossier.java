package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.HoldType;
import org.singlewindow.hub.canonical.InspectionMode;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.Machines.HoldState;
import org.singlewindow.hub.journey.Machines.ReleaseState;

/**
 * What we know of a container during its present stay in the port.
 *
 * @param containerNo its number
 * @param visit counts its stays, from 1; a box comes back under other bills
 * @param blNos bills of lading it travels on; it leaves only when all of them are cleared
 * @param announced true when a line announced it (COPARN)
 * @param place where it was last said to lie, and when that was
 * @param releases releases of the container (放箱), by bill
 * @param holds holds, by number: customs' as they are, others' with {@link HoldAuthority#prefix}
 * @param lifts what was lifted, by {@link Lift#ofHold}, {@link Lift#ofBill} or {@link Lift#ALL}
 * @param charges settled charges, by the terminal that says so
 * @param order its pick-up order
 * @param gatedOutAt when it left
 * @param export its way out, when it is an export container
 * @param inspection its inspection
 * @param permit the permit on which it leaves to another supervised place
 * @param custody through whose hands it went
 * @param papers what was said of it that one of its moves may need
 * @param gate what gates did with its orders
 * @param dues what was quoted for it
 * @param errands work that was ordered with it
 * @param stay what runs while it stays, and until its empty is back
 * @param told ids of instructions already given for it
 * @param answered ids of instructions its partner has answered
 * @param parked events that wait until somebody tells us what this container is
 */
public record ContainerDossier(
    String containerNo,
    int visit,
    Set<String> blNos,
    boolean announced,
    Optional<Place> place,
    Map<String, ContainerRelease> releases,
    Map<String, Hold> holds,
    Map<String, Lift> lifts,
    Map<String, Receipt> charges,
    PickupOrder order,
    Optional<Instant> gatedOutAt,
    ExportVisit export,
    InspectionCase inspection,
    LeavePermit permit,
    Custody custody,
    Papers papers,
    GateUse gate,
    Dues dues,
    Errands errands,
    ImportStay stay,
    Set<String> told,
    Set<String> answered,
    Set<String> parked)
    implements Dossier, Keeps {

  /** A dossier written before there were exports, inspections or permits has none. */
  public ContainerDossier {
    export = export == null ? ExportVisit.NONE : export;
    inspection = inspection == null ? InspectionCase.NONE : inspection;
    permit = permit == null ? LeavePermit.NONE : permit;
    custody = custody == null ? Custody.NONE : custody;
    gate = gate == null ? GateUse.NONE : gate;
    papers = papers == null ? Papers.NONE : papers;
    dues = dues == null ? Dues.NONE : dues;
    errands = errands == null ? Errands.NONE : errands;
    stay = stay == null ? ImportStay.NONE : stay;
  }

  /** Where it lies. */
  public record Place(String terminal, Instant at) {}

  /** The terminal's receipt for its charges. */
  public record Receipt(String receiptNo, Instant at) {}

  /**
   * A release of the container on one bill.
   *
   * @param version counts what was said under its number: 1, and one more for each renewal
   * @param at when it was given, or taken back
   */
  public record ContainerRelease(
      ReleaseState state,
      String releaseNo,
      int version,
      String line,
      Optional<String> consigneeAgent,
      Optional<Instant> validUntil,
      Optional<Integer> freeDays,
      Optional<String> returnDepot,
      Instant at) {

    ContainerRelease moved(ReleaseState next, Instant when) {
      return new ContainerRelease(
          next, releaseNo, version, line, consigneeAgent, validUntil, freeDays, returnDepot, when);
    }
  }

  /**
   * A hold.
   *
   * @param site the terminal customs named
   * @param at when it was last placed
   * @param notified true once the agent has been told of it
   */
  public record Hold(
      HoldState state,
      HoldType type,
      Optional<InspectionMode> mode,
      Optional<String> blNo,
      Optional<String> site,
      String authority,
      Instant at,
      boolean notified) {

    /** True while it stops the container. */
    public boolean stops() {
      return state == HoldState.ORDERED
          || state == HoldState.CONFIRMED
          || state == HoldState.UNCONFIRMED;
    }

    Hold moved(HoldState next) {
      return new Hold(next, type, mode, blNo, site, authority, at, notified);
    }

    Hold nowNotified() {
      return new Hold(state, type, mode, blNo, site, authority, at, true);
    }
  }

  /** A lift, by the authority of the hold. */
  public record Lift(String documentNo, Instant at) {

    /** The key of a lift that names neither hold nor bill. */
    public static final String ALL = "*";

    static String ofHold(String holdNo) {
      return "hold:" + holdNo;
    }

    static String ofBill(String blNo) {
      return "bill:" + blNo;
    }
  }

  /** Nothing known yet. */
  public static ContainerDossier unknown(String containerNo) {
    return new ContainerDraft(containerNo).done();
  }

  /** True when a bill, an announcement, a booking or an application says what it is. */
  public boolean isKnown() {
    return !blNos.isEmpty()
        || announced
        || export.bookingNo().isPresent()
        || permit.diversionNo().isPresent();
  }

  /** True while any hold stops it. */
  public boolean isHeld() {
    return holds.values().stream().anyMatch(Hold::stops);
  }

  /** True where a hold that stops it had been placed by then. */
  boolean isHeldAt(Instant then) {
    return holds.values().stream().filter(Hold::stops).anyMatch(hold -> !hold.at().isAfter(then));
  }

  /** True when it has left the port. */
  public boolean isGone() {
    return gatedOutAt.isPresent();
  }

  /** The terminal where it lies, as far as anybody told us. */
  public Optional<String> terminal() {
    return place.map(Place::terminal).or(this::onlyReceiver);
  }

  private Optional<String> onlyReceiver() {
    Set<String> receivers = Sets.plus(charges.keySet(), dues.terminals());
    return receivers.size() == 1 ? receivers.stream().findFirst() : Optional.empty();
  }

  /** True when its charges there are settled: paid, on account, or by that terminal's own word. */
  boolean isSettledAt(String terminal) {
    Optional<Instant> receipt = Optional.ofNullable(charges.get(terminal)).map(Receipt::at);
    return (receipt.isPresent() || dues.isAnySettled(terminal))
        && dues.nothingIsOpen(terminal, receipt);
  }

  /**
   * The latest lift that speaks of this hold: by its number or, where its kind need not be named,
   * of its bill or the whole container.
   */
  Optional<Lift> findLift(String holdNo, Hold hold) {
    boolean named = HoldAuthority.of(hold.type()).named();
    return Stream.of(
            Optional.of(Lift.ofHold(holdNo)),
            hold.blNo().map(Lift::ofBill).filter(bill -> !named),
            Optional.of(Lift.ALL).filter(all -> !named))
        .flatMap(Optional::stream)
        .map(lifts::get)
        .filter(java.util.Objects::nonNull)
        .max(Comparator.comparing(Lift::at).thenComparing(Lift::documentNo));
  }

  @Override
  public Subject subject() {
    return Subject.container(containerNo);
  }

  @Override
  public Set<Subject> links() {
    return Stream.of(
            blNos.stream().map(Subject::bill),
            export.bookingNo().stream().map(Subject::booking),
            permit.diversionNo().stream().map(Subject::diversion),
            gate.passages().stream(),
            dues.subjects().stream(),
            errands.subjects().stream(),
            inspection.application().stream().map(one -> Subject.site(one.site())))
        .flatMap(some -> some)
        .collect(Collectors.toSet());
  }

  /** The same with some things changed. */
  ContainerDossier with(Consumer<ContainerDraft> change) {
    ContainerDraft draft = new ContainerDraft(this);
    change.accept(draft);
    return draft.done();
  }

  ContainerDossier withHold(String holdNo, Hold hold) {
    return with(draft -> draft.holds = Sets.plus(holds, holdNo, hold));
  }

  ContainerDossier withRelease(String blNo, ContainerRelease release) {
    return with(draft -> draft.releases = Sets.plus(releases, blNo, release));
  }

  ContainerDossier withOrder(PickupOrder next) {
    return with(draft -> draft.order = next);
  }

  @Override
  public ContainerDossier told(String instructionId) {
    return with(draft -> draft.told = Sets.plus(told, Set.of(instructionId)));
  }

  @Override
  public ContainerDossier answered(String instructionId) {
    return with(draft -> draft.answered = Sets.plus(answered, Set.of(instructionId)));
  }

  ContainerDossier withGate(GateUse next) {
    return with(draft -> draft.gate = next);
  }

  @Override
  public Map<String, Standing> standing() {
    return export.standing();
  }

  @Override
  public ContainerDossier stands(String what, Standing said) {
    return withExport(
        export.with(draft -> draft.standing = Sets.plus(export.standing(), what, said)));
  }

  ContainerDossier withStay(ImportStay next) {
    return with(draft -> draft.stay = next);
  }

  ContainerDossier withExport(ExportVisit next) {
    return with(draft -> draft.export = next);
  }

  /** Said to lie there: the latest word counts, in whatever order the words come. */
  ContainerDossier at(String terminal, Instant when) {
    Place said = new Place(terminal, when);
    Comparator<Place> later = Comparator.comparing(Place::at).thenComparing(Place::terminal);
    boolean counts = place.map(before -> later.compare(before, said) < 0).orElse(true);
    return counts ? with(draft -> draft.place = Optional.of(said)) : this;
  }
}
