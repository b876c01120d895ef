package org.singlewindow.hub.canonical;

/** What we tell one party about one subject. Imperative. */
public sealed interface Instruction
    permits ReleaseContainer,
        CancelRelease,
        HoldContainer,
        LiftHold,
        IssuePickupOrder,
        CancelPickupOrder,
        ReportArrival,
        AlertAuthority,
        RequestBooking,
        ReleaseEmpties,
        CancelEmptyRelease,
        RequestLoadPlan,
        AnnounceContainer,
        AnnounceTally,
        DraftDeclaration,
        PermitLoading,
        RequestTrainPlan,
        ReportWagonLoading,
        OrderWork,
        CancelWork,
        ScheduleInspection,
        UnscheduleInspection,
        OrderMove,
        CancelMove,
        ApplyForDiversion,
        WithdrawDiversion,
        WithdrawReport,
        PreparePermit,
        ActivatePermit,
        RecallPermit,
        AnswerGate,
        AmendBooking,
        CancelBooking,
        RecallLoading,
        RecallBooking,
        NotifyParty,
        AcknowledgeInterchange,
        AcknowledgeMessage {

  /** What every instruction carries. */
  InstructionHeader header();
}
