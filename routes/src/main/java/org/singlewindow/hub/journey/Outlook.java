package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.ContainerDossier.Hold;
import org.singlewindow.hub.journey.Machines.HoldState;
import org.singlewindow.hub.journey.Machines.OrderState;
import org.singlewindow.hub.journey.Missing.Half;

/**
 * How a bill, container, booking or vessel call stands, as one viewer may know it: states in words
 * of the machines, what is missing before it may be delivered and from whom, and what is awaited
 * next.
 *
 * @param subject which
 * @param states machine name and state, in the order of the journey
 * @param missing empty when nothing is missing, or when it has left
 * @param awaited what comes next where nothing is missing that the viewer may know of
 */
public record Outlook(
    Subject subject, List<State> states, List<Missing> missing, List<Awaited> awaited) {

  /** One life cycle and where it stands. */
  public record State(String machine, String state) {}

  /**
   * What is expected of somebody.
   *
   * @param what a word of {@code mappings/codes/timeline.csv} after {@code AWAITED.}
   * @param owner the role that owes it
   * @param party the party that owes it, where we know
   */
  public record Awaited(String what, Role owner, Optional<String> party) {}

  /** The outlook without a clock: the end of a release's validity is not judged. */
  public static Optional<Outlook> of(
      Subject subject, Map<Subject, Dossier> known, Visibility visibility, Parties parties) {
    return of(subject, known, visibility, parties, Instant.MIN);
  }

  /**
   * The outlook on a subject.
   *
   * @param known the dossiers of the subject and all it is linked to
   * @param now our clock
   * @return empty where we know nothing of it, or it does not concern the viewer
   */
  public static Optional<Outlook> of(
      Subject subject,
      Map<Subject, Dossier> known,
      Visibility visibility,
      Parties parties,
      Instant now) {
    Dossier dossier = known.get(subject);
    if (dossier == null || !visibility.isConcernedWith(subject)) {
      return Optional.empty();
    }
    if (dossier instanceof BillDossier bill) {
      return Optional.of(of(bill, known));
    }
    if (dossier instanceof ContainerDossier container) {
      return Optional.of(
          ExportOutlook.isExport(container)
              ? export(container, known, visibility, parties)
              : of(container, known, visibility, parties, now));
    }
    if (dossier instanceof BookingDossier booking) {
      return Optional.of(BookingOutlook.of(booking, known, visibility, parties));
    }
    if (dossier instanceof BookingRequestDossier request) {
      return Optional.of(BookingOutlook.of(request));
    }
    if (dossier instanceof WorkOrderDossier order) {
      return Optional.of(plain(subject, "WORK_ORDER", order.state()));
    }
    if (dossier instanceof ChargeDossier charge) {
      return Optional.of(plain(subject, "CHARGE", charge.state()));
    }
    if (dossier instanceof DiversionDossier diversion) {
      return Optional.of(DiversionOutlook.of(diversion, known, visibility));
    }
    return dossier instanceof VoyageDossier voyage ? Optional.of(of(voyage)) : Optional.empty();
  }

  private static Outlook plain(Subject subject, String machine, Enum<?> state) {
    return new Outlook(subject, List.of(new State(machine, state.name())), List.of(), List.of());
  }

  private static Outlook of(VoyageDossier voyage) {
    List<State> states =
        voyage.status().stream().map(one -> new State("VESSEL_CALL", one.name())).toList();
    return new Outlook(voyage.subject(), states, List.of(), List.of());
  }

  /** An export container, with the stops the viewer may know of. */
  private static Outlook export(
      ContainerDossier container,
      Map<Subject, Dossier> known,
      Visibility visibility,
      Parties parties) {
    Outlook outlook = ExportOutlook.of(container, known, parties);
    List<State> states = new ArrayList<>(outlook.states());
    states.addAll(holds(container, visibility));
    List<Missing> missing = visibleLifts(container, visibility, parties).distinct().toList();
    states.addAll(InspectionOutlook.states(container, visibility));
    List<Awaited> awaited = new ArrayList<>(outlook.awaited());
    awaited.addAll(InspectionOutlook.awaited(container, visibility, parties));
    return new Outlook(container.subject(), states, missing, List.copyOf(awaited));
  }

  private static Outlook of(BillDossier bill, Map<Subject, Dossier> known) {
    List<ContainerDossier> containers =
        bill.containerNos().stream()
            .map(no -> known.get(Subject.container(no)))
            .filter(ContainerDossier.class::isInstance)
            .map(ContainerDossier.class::cast)
            .toList();
    return new Outlook(
        bill.subject(),
        List.of(
            new State("CARRIAGE", CarriageMachine.of(bill, containers).name()),
            new State("EXCHANGE", bill.exchange().name()),
            new State("DELIVERY_ORDER", bill.deliveryOrder().name()),
            new State("CARGO_RELEASE", bill.cargo().state().name())),
        List.of(),
        List.of());
  }

  private static Outlook of(
      ContainerDossier container,
      Map<Subject, Dossier> known,
      Visibility visibility,
      Parties parties,
      Instant now) {
    List<Missing> missing =
        container.isGone()
            ? List.of()
            : missing(container, Known.of(container, known, parties), now).stream()
                .filter(
                    one ->
                        one.half() != Half.HOLD_LIFT
                            || visibleLifts(container, visibility, parties).anyMatch(one::equals))
                .map(one -> mask(one, container, visibility))
                .toList();
    List<State> states = states(container, missing.isEmpty(), visibility);
    states.addAll(DiversionOutlook.states(container, known, visibility));
    return new Outlook(
        container.subject(),
        List.copyOf(states),
        missing,
        container.isGone() ? List.of() : awaited(container, visibility, parties));
  }

  /** It needs what that needs for which it is to leave. */
  private static List<Missing> missing(ContainerDossier container, Known known, Instant now) {
    return Guard.missing(Leaving.purpose(container, known.bills()), container, known, now);
  }

  private static List<State> states(
      ContainerDossier container, boolean ready, Visibility visibility) {
    List<State> states = new ArrayList<>();
    container
        .releases()
        .forEach(
            (blNo, release) -> {
              if (visibility.isConcernedWith(Subject.bill(blNo))) {
                states.add(new State("CONTAINER_RELEASE", release.state().name()));
              }
            });
    states.addAll(holds(container, visibility));
    states.addAll(InspectionOutlook.states(container, visibility));
    states.add(new State("PICKUP_ORDER", order(container, visibility).name()));
    states.add(new State("VISIT", VisitMachine.of(container, ready).name()));
    return states;
  }

  private static List<State> holds(ContainerDossier container, Visibility visibility) {
    return container.holds().entrySet().stream()
        .filter(entry -> visibility.mayHold(entry.getKey(), entry.getValue()))
        .map(entry -> new State("HOLD", entry.getValue().state().name()))
        .toList();
  }

  /**
   * Whoever may not know of the hold that suspends an order sees the order as it was told of it.
   */
  static OrderState order(ContainerDossier container, Visibility visibility) {
    OrderState state = container.order().state();
    if (state == OrderState.RECALLED && !visibility.isOfficial()) {
      return OrderState.CANCELLED; // how far the stop is, is between the hub and the terminal
    }
    if (state != OrderState.SUSPENDED || seesAStop(container, visibility)) {
      return state;
    }
    return AllHalvesIssueThePickupOrder.isNoticed(container, container.order())
        ? OrderState.ISSUED
        : OrderState.NONE;
  }

  private static boolean seesAStop(ContainerDossier container, Visibility visibility) {
    return visibleStops(container, visibility).findAny().isPresent();
  }

  private static Stream<Hold> visibleStops(ContainerDossier container, Visibility visibility) {
    return container.holds().entrySet().stream()
        .filter(entry -> entry.getValue().stops())
        .filter(entry -> visibility.mayHold(entry.getKey(), entry.getValue()))
        .map(Map.Entry::getValue);
  }

  /** The lifts that are missing, of the stops the viewer may know of. */
  private static Stream<Missing> visibleLifts(
      ContainerDossier container, Visibility visibility, Parties parties) {
    return visibleStops(container, visibility)
        .map(hold -> ReleaseConditions.missingLift(container, hold, parties));
  }

  /** On a box of several bills one firm does not read the others' numbers and agents. */
  private static Missing mask(Missing missing, ContainerDossier container, Visibility visibility) {
    return visibility.isConcernedWith(missing.subject())
        ? missing
        : new Missing(missing.half(), container.subject(), missing.owner(), Optional.empty());
  }

  private static List<Awaited> awaited(
      ContainerDossier container, Visibility visibility, Parties parties) {
    List<Awaited> awaited = new ArrayList<>();
    for (Map.Entry<String, Hold> entry : container.holds().entrySet()) {
      Hold hold = entry.getValue();
      boolean open = hold.state() == HoldState.ORDERED || hold.state() == HoldState.UNCONFIRMED;
      if (open && visibility.mayHold(entry.getKey(), hold)) {
        Optional<String> terminal = hold.site().or(container::terminal);
        awaited.add(new Awaited("HOLD_CONFIRMATION", Role.TERMINAL, terminal));
      }
    }
    awaited.addAll(InspectionOutlook.awaited(container, visibility, parties));
    if (order(container, visibility) == OrderState.ISSUED) {
      awaited.add(new Awaited("GATE_OUT", Role.FORWARDER, Optional.of(container.order().agent())));
    }
    return awaited;
  }
}
