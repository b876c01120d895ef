package org.singlewindow.hub.journey;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.ActivatePermit;
import org.singlewindow.hub.canonical.AlertAuthority;
import org.singlewindow.hub.canonical.AmendBooking;
import org.singlewindow.hub.canonical.AnnounceContainer;
import org.singlewindow.hub.canonical.AnnounceTally;
import org.singlewindow.hub.canonical.AnswerGate;
import org.singlewindow.hub.canonical.ApplyForDiversion;
import org.singlewindow.hub.canonical.CancelBooking;
import org.singlewindow.hub.canonical.CancelEmptyRelease;
import org.singlewindow.hub.canonical.CancelMove;
import org.singlewindow.hub.canonical.CancelPickupOrder;
import org.singlewindow.hub.canonical.CancelRelease;
import org.singlewindow.hub.canonical.CancelWork;
import org.singlewindow.hub.canonical.DraftDeclaration;
import org.singlewindow.hub.canonical.HoldContainer;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.IssuePickupOrder;
import org.singlewindow.hub.canonical.LiftHold;
import org.singlewindow.hub.canonical.NotifyParty;
import org.singlewindow.hub.canonical.OrderMove;
import org.singlewindow.hub.canonical.OrderWork;
import org.singlewindow.hub.canonical.PermitLoading;
import org.singlewindow.hub.canonical.PreparePermit;
import org.singlewindow.hub.canonical.RecallBooking;
import org.singlewindow.hub.canonical.RecallLoading;
import org.singlewindow.hub.canonical.RecallPermit;
import org.singlewindow.hub.canonical.ReleaseContainer;
import org.singlewindow.hub.canonical.ReleaseEmpties;
import org.singlewindow.hub.canonical.ReportArrival;
import org.singlewindow.hub.canonical.ReportWagonLoading;
import org.singlewindow.hub.canonical.RequestBooking;
import org.singlewindow.hub.canonical.RequestLoadPlan;
import org.singlewindow.hub.canonical.RequestTrainPlan;
import org.singlewindow.hub.canonical.ScheduleInspection;
import org.singlewindow.hub.canonical.UnscheduleInspection;
import org.singlewindow.hub.canonical.WithdrawDiversion;
import org.singlewindow.hub.canonical.WithdrawReport;

/**
 * What a party of a role may be told, as {@link Authority} says what it may say. Acknowledgements
 * are left out, for they are agreed with each partner.
 */
public final class MayBeTold {

  private static final Map<Role, Set<Class<? extends Instruction>>> BY_ROLE =
      Map.ofEntries(
          entry(Role.FORWARDER, Set.of(NotifyParty.class)),
          entry(Role.RELEASE_AGENT, Set.of(NotifyParty.class)),
          entry(Role.BROKER, Set.of(NotifyParty.class)),
          entry(Role.LINE, Set.of(RequestBooking.class, AmendBooking.class, CancelBooking.class)),
          entry(
              Role.TERMINAL,
              Set.of(
                  ReleaseContainer.class,
                  CancelRelease.class,
                  HoldContainer.class,
                  LiftHold.class,
                  IssuePickupOrder.class,
                  CancelPickupOrder.class,
                  AnnounceContainer.class,
                  RecallBooking.class,
                  PermitLoading.class,
                  RecallLoading.class,
                  OrderMove.class,
                  CancelMove.class,
                  OrderWork.class,
                  CancelWork.class,
                  PreparePermit.class,
                  ActivatePermit.class,
                  RecallPermit.class)),
          entry(
              Role.YARD,
              Set.of(
                  ReleaseEmpties.class,
                  CancelEmptyRelease.class,
                  OrderWork.class,
                  CancelWork.class)),
          entry(Role.PACKER, Set.of(RequestLoadPlan.class, RecallBooking.class)),
          entry(Role.TALLY, Set.of(AnnounceTally.class, RecallBooking.class)),
          entry(Role.RAILWAY, Set.of(RequestTrainPlan.class, RecallBooking.class)),
          entry(
              Role.DEPOT,
              Set.of(
                  ReportArrival.class,
                  WithdrawReport.class,
                  ReportWagonLoading.class,
                  OrderWork.class,
                  CancelWork.class)),
          entry(
              Role.CUSTOMS,
              Set.of(
                  ReportArrival.class,
                  WithdrawReport.class,
                  AlertAuthority.class,
                  DraftDeclaration.class,
                  ApplyForDiversion.class,
                  WithdrawDiversion.class)),
          entry(
              Role.INSPECTION_AREA,
              Set.of(
                  ScheduleInspection.class,
                  UnscheduleInspection.class,
                  OrderWork.class,
                  CancelWork.class)),
          entry(Role.SUPERVISED_SITE, Set.of(OrderWork.class, CancelWork.class)),
          entry(Role.GATE, Set.of(AnswerGate.class)));

  private MayBeTold() {}

  /** The names of the instructions a party of this role may get. */
  public static Set<String> instructions(Role role) {
    return BY_ROLE.getOrDefault(role, Set.of()).stream()
        .map(Class::getSimpleName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** True when the one it is for has a role that may be told so; whoever asks, is answered. */
  public static boolean holds(Instruction instruction, Parties parties) {
    String party = instruction.header().toParty();
    return instruction instanceof AnswerGate
        || Stream.of(Role.values())
            .filter(role -> parties.has(party, role))
            .anyMatch(
                role -> BY_ROLE.getOrDefault(role, Set.of()).contains(instruction.getClass()));
  }
}
