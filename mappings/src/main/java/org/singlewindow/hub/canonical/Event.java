package org.singlewindow.hub.canonical;

import java.util.List;

/** Something was told to us. Past tense; a fact is never refused, a request may be. */
public sealed interface Event
    permits BillOfLadingPresented,
        ReleaseOrdered,
        ReleaseRevoked,
        CustomsReleased,
        HoldPlaced,
        HoldLifted,
        ChargesSettled,
        ContainerGated,
        ContainerAnnounced,
        TransportAnnounced,
        BookingRequested,
        BookingAnswered,
        EmptyReleaseOrdered,
        LoadPlanDeclared,
        VesselMoveReported,
        LoadingPermitted,
        DeclarationRegistered,
        DeclarationReported,
        TrainPlanAnswered,
        RailMoveReported,
        RailWaybillIssued,
        TallyReported,
        VesselCallReported,
        StockReported,
        EmptyReleaseExpired,
        ManifestReported,
        ArrivalReported,
        VesselMoveOrdered,
        StowageReported,
        MassVerified,
        ShippingInstructionGiven,
        ServiceOrdered,
        DiversionRequested,
        TrainComposed,
        MilestoneReported,
        ReportWithdrawn,
        HouseBillsDeclared,
        ExchangeRejected,
        DeliveryOrderVoided,
        ChargesQuoted,
        PaymentReported,
        WorkOrderRequested,
        WorkOrderCancelled,
        InspectionApplied,
        InspectionApplicationWithdrawn,
        InspectionSlotsOpened,
        InspectionReported,
        InspectionCancelled,
        DiversionAnswered,
        DiversionWithdrawn,
        PickupPrearranged,
        GateAsked,
        BarrierLifted,
        BookingAmended,
        BookingCancelled,
        BookingRolledOver,
        ContainerShortShipped,
        ContainerSwapped,
        OpeningStockReported,
        DeadlinePassed,
        PartnerFellSilent,
        PartnerHeardAgain,
        InstructionAnswered,
        AnswerDue,
        ParkingExpired,
        DeliveryFailed,
        InterchangeReceived,
        MessageReceived,
        ReceiptDue {

  /** What every event carries. */
  EventHeader header();

  /**
   * The things this event is about, without those only the ledger knows to be linked.
   *
   * @return distinct, in key order, the order in which dossiers are locked
   */
  List<Subject> subjects();
}
