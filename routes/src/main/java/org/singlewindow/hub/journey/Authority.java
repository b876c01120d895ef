package org.singlewindow.hub.journey;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.AnswerDue;
import org.singlewindow.hub.canonical.ArrivalReported;
import org.singlewindow.hub.canonical.BarrierLifted;
import org.singlewindow.hub.canonical.BillOfLadingPresented;
import org.singlewindow.hub.canonical.BookingAmended;
import org.singlewindow.hub.canonical.BookingAnswered;
import org.singlewindow.hub.canonical.BookingCancelled;
import org.singlewindow.hub.canonical.BookingRequested;
import org.singlewindow.hub.canonical.BookingRolledOver;
import org.singlewindow.hub.canonical.ChargesQuoted;
import org.singlewindow.hub.canonical.ChargesSettled;
import org.singlewindow.hub.canonical.ContainerAnnounced;
import org.singlewindow.hub.canonical.ContainerGated;
import org.singlewindow.hub.canonical.ContainerShortShipped;
import org.singlewindow.hub.canonical.ContainerSwapped;
import org.singlewindow.hub.canonical.CustomsReleased;
import org.singlewindow.hub.canonical.DeadlinePassed;
import org.singlewindow.hub.canonical.DeclarationRegistered;
import org.singlewindow.hub.canonical.DeclarationReported;
import org.singlewindow.hub.canonical.DeliveryFailed;
import org.singlewindow.hub.canonical.DeliveryOrderVoided;
import org.singlewindow.hub.canonical.DiversionAnswered;
import org.singlewindow.hub.canonical.DiversionRequested;
import org.singlewindow.hub.canonical.DiversionWithdrawn;
import org.singlewindow.hub.canonical.EmptyReleaseExpired;
import org.singlewindow.hub.canonical.EmptyReleaseOrdered;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.ExchangeRejected;
import org.singlewindow.hub.canonical.GateAsked;
import org.singlewindow.hub.canonical.HoldLifted;
import org.singlewindow.hub.canonical.HoldPlaced;
import org.singlewindow.hub.canonical.HouseBillsDeclared;
import org.singlewindow.hub.canonical.InspectionApplicationWithdrawn;
import org.singlewindow.hub.canonical.InspectionApplied;
import org.singlewindow.hub.canonical.InspectionCancelled;
import org.singlewindow.hub.canonical.InspectionReported;
import org.singlewindow.hub.canonical.InspectionSlotsOpened;
import org.singlewindow.hub.canonical.InstructionAnswered;
import org.singlewindow.hub.canonical.InterchangeReceived;
import org.singlewindow.hub.canonical.LoadPlanDeclared;
import org.singlewindow.hub.canonical.LoadingMeans;
import org.singlewindow.hub.canonical.LoadingPermitted;
import org.singlewindow.hub.canonical.ManifestReported;
import org.singlewindow.hub.canonical.MassVerified;
import org.singlewindow.hub.canonical.MessageReceived;
import org.singlewindow.hub.canonical.MilestoneReported;
import org.singlewindow.hub.canonical.OpeningStockReported;
import org.singlewindow.hub.canonical.ParkingExpired;
import org.singlewindow.hub.canonical.PartnerFellSilent;
import org.singlewindow.hub.canonical.PartnerHeardAgain;
import org.singlewindow.hub.canonical.PaymentReported;
import org.singlewindow.hub.canonical.PickupPrearranged;
import org.singlewindow.hub.canonical.RailMoveReported;
import org.singlewindow.hub.canonical.RailWaybillIssued;
import org.singlewindow.hub.canonical.ReceiptDue;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.canonical.ReleaseKind;
import org.singlewindow.hub.canonical.ReleaseOrdered;
import org.singlewindow.hub.canonical.ReleaseRevoked;
import org.singlewindow.hub.canonical.ReportWithdrawn;
import org.singlewindow.hub.canonical.ServiceOrdered;
import org.singlewindow.hub.canonical.ShippingInstructionGiven;
import org.singlewindow.hub.canonical.StockReported;
import org.singlewindow.hub.canonical.StowageReported;
import org.singlewindow.hub.canonical.TallyKind;
import org.singlewindow.hub.canonical.TallyReported;
import org.singlewindow.hub.canonical.TrainComposed;
import org.singlewindow.hub.canonical.TrainPlanAnswered;
import org.singlewindow.hub.canonical.TransportAnnounced;
import org.singlewindow.hub.canonical.VesselCallReported;
import org.singlewindow.hub.canonical.VesselMoveOrdered;
import org.singlewindow.hub.canonical.VesselMoveReported;
import org.singlewindow.hub.canonical.WorkOrderCancelled;
import org.singlewindow.hub.canonical.WorkOrderRequested;

/** Who may say what. What is not in the table, nobody may say. */
public final class Authority {

  private static final Map<Class<? extends Event>, Set<Role>> MAY =
      Map.ofEntries(
          entry(BillOfLadingPresented.class, Set.of(Role.FORWARDER)),
          entry(ReleaseOrdered.class, Set.of(Role.RELEASE_AGENT, Role.FORWARDER)),
          entry(ReleaseRevoked.class, Set.of(Role.RELEASE_AGENT, Role.FORWARDER)),
          entry(CustomsReleased.class, Set.of(Role.CUSTOMS)),
          entry(HoldPlaced.class, HoldAuthority.placers()),
          entry(HoldLifted.class, HoldAuthority.placers()),
          entry(ChargesSettled.class, Set.of(Role.TERMINAL)),
          entry(
              ContainerGated.class,
              Set.of(
                  Role.TERMINAL,
                  Role.YARD,
                  Role.DEPOT,
                  Role.INSPECTION_AREA,
                  Role.SUPERVISED_SITE)),
          entry(ContainerAnnounced.class, Set.of(Role.LINE, Role.RELEASE_AGENT, Role.FORWARDER)),
          entry(TransportAnnounced.class, Set.of(Role.HAULIER, Role.FORWARDER, Role.RELEASE_AGENT)),
          entry(BookingRequested.class, Set.of(Role.FORWARDER)),
          entry(BookingAnswered.class, Set.of(Role.LINE)),
          entry(EmptyReleaseOrdered.class, Set.of(Role.LINE, Role.RELEASE_AGENT)),
          entry(LoadPlanDeclared.class, Set.of(Role.PACKER, Role.FORWARDER, Role.YARD)),
          entry(VesselMoveReported.class, Set.of(Role.TERMINAL)),
          entry(LoadingPermitted.class, Set.of(Role.CUSTOMS, Role.DEPOT)),
          entry(DeclarationRegistered.class, Set.of(Role.CUSTOMS)),
          entry(DeclarationReported.class, Set.of(Role.CUSTOMS)),
          entry(TrainPlanAnswered.class, Set.of(Role.RAILWAY)),
          entry(RailMoveReported.class, Set.of(Role.RAILWAY)),
          entry(RailWaybillIssued.class, Set.of(Role.RAILWAY)),
          entry(TallyReported.class, Set.of(Role.TALLY, Role.DEPOT)),
          entry(ManifestReported.class, Set.of(Role.LINE, Role.RELEASE_AGENT, Role.FORWARDER)),
          entry(
              ArrivalReported.class,
              Set.of(Role.TERMINAL, Role.YARD, Role.DEPOT, Role.SUPERVISED_SITE, Role.CUSTOMS)),
          entry(VesselMoveOrdered.class, Set.of(Role.LINE, Role.RELEASE_AGENT)),
          entry(StowageReported.class, Set.of(Role.LINE, Role.TERMINAL)),
          entry(MassVerified.class, Set.of(Role.FORWARDER, Role.PACKER, Role.TERMINAL, Role.YARD)),
          entry(ShippingInstructionGiven.class, Set.of(Role.FORWARDER)),
          entry(ServiceOrdered.class, Set.of(Role.LINE, Role.RELEASE_AGENT, Role.FORWARDER)),
          entry(
              DiversionRequested.class,
              Set.of(Role.TERMINAL, Role.YARD, Role.FORWARDER, Role.RELEASE_AGENT)),
          entry(TrainComposed.class, Set.of(Role.RAILWAY, Role.DEPOT)),
          entry(
              MilestoneReported.class,
              Set.of(
                  Role.LINE,
                  Role.RAILWAY,
                  Role.TERMINAL,
                  Role.YARD,
                  Role.DEPOT,
                  Role.HAULIER,
                  Role.TALLY,
                  Role.CUSTOMS)),
          entry(ReportWithdrawn.class, Set.of(Role.TERMINAL, Role.YARD, Role.DEPOT, Role.TALLY)),
          entry(VesselCallReported.class, Set.of(Role.TERMINAL, Role.LINE, Role.RELEASE_AGENT)),
          entry(HouseBillsDeclared.class, Set.of(Role.FORWARDER)),
          entry(ExchangeRejected.class, Set.of(Role.RELEASE_AGENT, Role.FORWARDER)),
          entry(DeliveryOrderVoided.class, Set.of(Role.RELEASE_AGENT, Role.FORWARDER)),
          entry(
              ChargesQuoted.class,
              Set.of(Role.TERMINAL, Role.YARD, Role.DEPOT, Role.INSPECTION_AREA)),
          entry(PaymentReported.class, Set.of(Role.BANK)),
          entry(WorkOrderRequested.class, Set.of(Role.FORWARDER)),
          entry(WorkOrderCancelled.class, Set.of(Role.FORWARDER)),
          entry(InspectionApplied.class, Set.of(Role.FORWARDER, Role.BROKER)),
          entry(InspectionApplicationWithdrawn.class, Set.of(Role.FORWARDER, Role.BROKER)),
          entry(InspectionSlotsOpened.class, Set.of(Role.INSPECTION_AREA)),
          entry(InspectionReported.class, Set.of(Role.CUSTOMS)),
          entry(InspectionCancelled.class, Set.of(Role.CUSTOMS)),
          entry(DiversionAnswered.class, Set.of(Role.CUSTOMS)),
          entry(
              DiversionWithdrawn.class,
              Set.of(Role.TERMINAL, Role.YARD, Role.FORWARDER, Role.RELEASE_AGENT)),
          entry(PickupPrearranged.class, Set.of(Role.FORWARDER)),
          entry(GateAsked.class, Set.of(Role.GATE, Role.INSPECTION_AREA, Role.TERMINAL)),
          entry(BarrierLifted.class, Set.of(Role.GATE, Role.INSPECTION_AREA, Role.TERMINAL)),
          entry(BookingAmended.class, Set.of(Role.FORWARDER)),
          entry(BookingCancelled.class, Set.of(Role.FORWARDER)),
          entry(BookingRolledOver.class, Set.of(Role.LINE, Role.RELEASE_AGENT)),
          entry(ContainerShortShipped.class, Set.of(Role.LINE, Role.RELEASE_AGENT, Role.TERMINAL)),
          entry(ContainerSwapped.class, Set.of(Role.YARD)),
          entry(
              OpeningStockReported.class,
              Set.of(
                  Role.TERMINAL,
                  Role.YARD,
                  Role.DEPOT,
                  Role.SUPERVISED_SITE,
                  Role.INSPECTION_AREA)),
          entry(StockReported.class, Set.of(Role.YARD)));

  private Authority() {}

  /**
   * Whether some of these roles may say events of this name at all; what one may say of whom is
   * judged by {@link #check}.
   */
  public static boolean maySay(String event, Set<Role> roles) {
    return MAY.entrySet().stream()
        .filter(may -> may.getKey().getSimpleName().equals(event))
        .anyMatch(may -> may.getValue().stream().anyMatch(roles::contains));
  }

  /**
   * Why this event may not be said by its sayer.
   *
   * @return empty when it may; events of our own (time, answers, failed pushes, what a door
   *     received) are judged where what they speak of is known
   */
  public static Optional<Refusal> check(Event event, Parties parties) {
    String by = event.header().saidBy();
    if (event instanceof AnswerDue
        || event instanceof ParkingExpired
        || event instanceof EmptyReleaseExpired
        || event instanceof ReceiptDue
        || event instanceof DeadlinePassed
        || event instanceof PartnerFellSilent
        || event instanceof PartnerHeardAgain
        || event instanceof DeliveryFailed) {
      return Ledger.HUB.equals(by) ? Optional.empty() : refused(event, "the hub itself");
    }
    if (event instanceof InstructionAnswered
        || event instanceof InterchangeReceived
        || event instanceof MessageReceived) {
      return Optional.empty(); // said by our own door, in the name of whoever sent it
    }
    Set<Role> roles = MAY.getOrDefault(event.getClass(), Set.of());
    if (roles.stream().noneMatch(role -> parties.has(by, role))) {
      return refused(event, roles.stream().map(Role::name).sorted().toList().toString());
    }
    if (event instanceof ReleaseOrdered ordered) {
      return released(event, ordered.kind(), ordered.line(), parties);
    }
    if (event instanceof ReleaseRevoked revoked && !parties.has(by, Role.RELEASE_AGENT)) {
      return ofGoods(event, revoked.kind());
    }
    if (event instanceof EmptyReleaseOrdered ordered) {
      return by.equals(ordered.line()) ? Optional.empty() : mandate(event, ordered.line(), parties);
    }
    if (event instanceof TallyReported tally) {
      return counts(tally, parties);
    }
    if (event instanceof HoldPlaced placed) {
      return places(placed, parties);
    }
    return event instanceof LoadingPermitted permitted
        ? channel(permitted, parties)
        : Optional.empty();
  }

  private static Optional<Refusal> refused(Event event, String roles) {
    return Optional.of(
        new Refusal("HUB-R501", event.getClass().getSimpleName(), event.header().saidBy(), roles));
  }

  /**
   * A box is released on a line's mandate alone. The goods of a house bill are released by the
   * forwarder that issued it; whether it has issued this one, is judged where the bill is known.
   */
  private static Optional<Refusal> released(
      Event event, ReleaseKind kind, String line, Parties parties) {
    return parties.has(event.header().saidBy(), Role.RELEASE_AGENT)
        ? mandate(event, line, parties)
        : ofGoods(event, kind);
  }

  private static Optional<Refusal> ofGoods(Event event, ReleaseKind kind) {
    return kind == ReleaseKind.CARGO
        ? Optional.empty()
        : refused(event, "[" + Role.RELEASE_AGENT + "]");
  }

  /** SR-15-11: a release agent releases for the lines that mandate it and for no other. */
  private static Optional<Refusal> mandate(Event event, String line, Parties parties) {
    Set<String> mandates =
        parties.find(event.header().saidBy()).map(Party::mandates).orElse(Set.of());
    return mandates.contains(line)
        ? Optional.empty()
        : Optional.of(
            new Refusal("HUB-R502", "line", line, mandates.stream().sorted().toList().toString()));
  }

  /** Each kind of hold is the matter of some, and nobody else places it. */
  private static Optional<Refusal> places(HoldPlaced placed, Parties parties) {
    Set<Role> placers = HoldAuthority.of(placed.type()).placers();
    return placers.stream().anyMatch(role -> parties.has(placed.header().saidBy(), role))
        ? Optional.empty()
        : refused(placed, placers.stream().map(Role::name).sorted().toList().toString());
  }

  /** Between wagon and depot the depot counts; between quay and vessel the tally company alone. */
  private static Optional<Refusal> counts(TallyReported tally, Parties parties) {
    boolean rail = tally.kind() == TallyKind.RAIL_IN || tally.kind() == TallyKind.RAIL_OUT;
    return rail || parties.has(tally.header().saidBy(), Role.TALLY)
        ? Optional.empty()
        : refused(tally, "[" + Role.TALLY + "]");
  }

  /** Customs permits vessels by its own channel, and wagons by that of the depot it supervises. */
  private static Optional<Refusal> channel(LoadingPermitted permitted, Parties parties) {
    Role role = permitted.means() == LoadingMeans.WAGON ? Role.DEPOT : Role.CUSTOMS;
    return parties.has(permitted.header().saidBy(), role)
        ? Optional.empty()
        : refused(permitted, "[" + role + "]");
  }
}
