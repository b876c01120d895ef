package org.singlewindow.hub.journey;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
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
import org.singlewindow.hub.canonical.LoadingPermitted;
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
import org.singlewindow.hub.canonical.ReleaseOrdered;
import org.singlewindow.hub.canonical.ReleaseRevoked;
import org.singlewindow.hub.canonical.ReportWithdrawn;
import org.singlewindow.hub.canonical.StockReported;
import org.singlewindow.hub.canonical.TallyReported;
import org.singlewindow.hub.canonical.TrainComposed;
import org.singlewindow.hub.canonical.TrainPlanAnswered;
import org.singlewindow.hub.canonical.TransportAnnounced;
import org.singlewindow.hub.canonical.VesselCallReported;
import org.singlewindow.hub.canonical.VesselMoveOrdered;
import org.singlewindow.hub.canonical.VesselMoveReported;
import org.singlewindow.hub.canonical.WorkOrderCancelled;
import org.singlewindow.hub.canonical.WorkOrderRequested;

/** Which event changes what: one row each, and none without. */
final class Effects {

  private static final Map<Class<? extends Event>, BiConsumer<Event, Situation>> TABLE =
      new HashMap<>();

  static {
    on(ReleaseOrdered.class, ReleaseEffects::ordered);
    on(ReleaseRevoked.class, RevocationEffects::revoked);
    on(BillOfLadingPresented.class, ExchangeEffects::presented);
    on(CustomsReleased.class, CustomsEffects::released);
    on(HoldPlaced.class, CustomsEffects::placed);
    on(HoldLifted.class, CustomsEffects::lifted);
    on(ChargesSettled.class, TerminalEffects::settled);
    on(ContainerGated.class, GateEffects::gated);
    on(ContainerAnnounced.class, TerminalEffects::announced);
    on(TransportAnnounced.class, TerminalEffects::transportAnnounced);
    on(BookingRequested.class, BookingEffects::requested);
    on(BookingAnswered.class, BookingEffects::answered);
    on(EmptyReleaseOrdered.class, EmptiesEffects::ordered);
    on(EmptyReleaseExpired.class, EmptiesEffects::expired);
    on(LoadPlanDeclared.class, ExportEffects::packed);
    on(LoadingPermitted.class, ExportEffects::permitted);
    on(VesselMoveReported.class, ExportEffects::moved);
    on(TallyReported.class, ExportEffects::tallied);
    on(DeclarationRegistered.class, DeclarationEffects::registered);
    on(DeclarationReported.class, DeclarationEffects::reported);
    on(TrainPlanAnswered.class, RailEffects::planned);
    on(RailMoveReported.class, RailEffects::moved);
    on(RailWaybillIssued.class, RailEffects::waybill);
    on(VesselCallReported.class, FeedEffects::call);
    on(StockReported.class, FeedEffects::stock);
    on(HouseBillsDeclared.class, HouseBillEffects::declared);
    on(ExchangeRejected.class, ExchangeEndEffects::rejected);
    on(DeliveryOrderVoided.class, ExchangeEndEffects::voided);
    on(ChargesQuoted.class, PaymentEffects::quoted);
    on(PaymentReported.class, PaymentEffects::paid);
    on(WorkOrderRequested.class, WorkEffects::requested);
    on(WorkOrderCancelled.class, WorkEffects::cancelled);
    on(InspectionApplied.class, InspectionApplications::applied);
    on(InspectionApplicationWithdrawn.class, InspectionApplications::withdrawn);
    on(InspectionSlotsOpened.class, InspectionEffects::slots);
    on(InspectionReported.class, InspectionEffects::reported);
    on(InspectionCancelled.class, InspectionEffects::cancelled);
    on(ArrivalReported.class, DiversionArrival::reported);
    on(DiversionRequested.class, DiversionEffects::requested);
    on(DiversionAnswered.class, DiversionAnswers::answered);
    on(DiversionWithdrawn.class, DiversionEffects::withdrawn);
    on(PickupPrearranged.class, PrearrangementEffects::prearranged);
    on(GateAsked.class, BarrierEffects::asked);
    on(BarrierLifted.class, BarrierEffects::lifted);
    on(BookingAmended.class, BookingChangeEffects::amended);
    on(BookingCancelled.class, BookingChangeEffects::cancelled);
    on(BookingRolledOver.class, RollOverEffects::rolledOver);
    on(ContainerShortShipped.class, ShortShipments::shortShipped);
    on(ContainerSwapped.class, EmptiesEffects::swapped);
    on(OpeningStockReported.class, OpeningEffects::stock);
    on(DeadlinePassed.class, DeadlineEffects::passed);
    on(PartnerFellSilent.class, SilenceEffects::fell);
    on(PartnerHeardAgain.class, SilenceEffects::ended);
    on(InstructionAnswered.class, AnswerEffects::answered);
    on(AnswerDue.class, AnswerEffects::overdue);
    on(DeliveryFailed.class, AnswerEffects::undelivered);
    on(ParkingExpired.class, AnswerEffects::waitedTooLong);
    RecordedEffects.RECORDED.forEach(type -> TABLE.put(type, RecordedEffects::record));
    on(ReportWithdrawn.class, ArrivalReports::withdrawn);
    on(VesselMoveOrdered.class, PaperEffects::ordered);
    on(MilestoneReported.class, PaperEffects::said);
    on(MassVerified.class, PaperEffects::verified);
    on(TrainComposed.class, PaperEffects::composed);
    on(InterchangeReceived.class, AcknowledgementEffects::interchange);
    on(MessageReceived.class, AcknowledgementEffects::message);
    on(ReceiptDue.class, AcknowledgementEffects::unconfirmed);
  }

  private Effects() {}

  private static <E extends Event> void on(Class<E> type, BiConsumer<E, Situation> effect) {
    TABLE.put(type, (event, desk) -> effect.accept(type.cast(event), desk));
  }

  /** Changes what this event changes. */
  static void of(Event event, Situation desk) {
    TABLE.get(event.getClass()).accept(event, desk);
  }
}
