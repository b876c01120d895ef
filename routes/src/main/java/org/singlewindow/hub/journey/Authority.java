package org.singlewindow.hub.journey;

import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.AnswerDue;
import org.singlewindow.hub.canonical.BillOfLadingPresented;
import org.singlewindow.hub.canonical.ChargesSettled;
import org.singlewindow.hub.canonical.ContainerAnnounced;
import org.singlewindow.hub.canonical.ContainerGated;
import org.singlewindow.hub.canonical.CustomsReleased;
import org.singlewindow.hub.canonical.DeliveryFailed;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.HoldLifted;
import org.singlewindow.hub.canonical.HoldPlaced;
import org.singlewindow.hub.canonical.InstructionAnswered;
import org.singlewindow.hub.canonical.ParkingExpired;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.canonical.ReleaseOrdered;
import org.singlewindow.hub.canonical.ReleaseRevoked;
import org.singlewindow.hub.canonical.TransportAnnounced;

/** Who may say what. What is not in the table, nobody may say. */
public final class Authority {

  private static final java.util.Map<Class<? extends Event>, Set<Role>> MAY =
      java.util.Map.ofEntries(
          java.util.Map.entry(BillOfLadingPresented.class, Set.of(Role.FORWARDER)),
          java.util.Map.entry(ReleaseOrdered.class, Set.of(Role.RELEASE_AGENT)),
          java.util.Map.entry(ReleaseRevoked.class, Set.of(Role.RELEASE_AGENT)),
          java.util.Map.entry(CustomsReleased.class, Set.of(Role.CUSTOMS)),
          java.util.Map.entry(HoldPlaced.class, Set.of(Role.CUSTOMS)),
          java.util.Map.entry(HoldLifted.class, Set.of(Role.CUSTOMS)),
          java.util.Map.entry(ChargesSettled.class, Set.of(Role.TERMINAL)),
          java.util.Map.entry(ContainerGated.class, Set.of(Role.TERMINAL)),
          java.util.Map.entry(
              ContainerAnnounced.class, Set.of(Role.LINE, Role.RELEASE_AGENT, Role.FORWARDER)),
          java.util.Map.entry(
              TransportAnnounced.class, Set.of(Role.HAULIER, Role.FORWARDER, Role.RELEASE_AGENT)));

  private Authority() {}

  /**
   * Why this event may not be said by its sayer.
   *
   * @return empty when it may; events of our own (time, answers, failed pushes) are judged where
   *     the instruction they speak of is known
   */
  public static Optional<Refusal> check(Event event, Parties parties) {
    String by = event.header().saidBy();
    if (event instanceof AnswerDue
        || event instanceof ParkingExpired
        || event instanceof DeliveryFailed) {
      return Ledger.HUB.equals(by) ? Optional.empty() : refused(event, "the hub itself");
    }
    if (event instanceof InstructionAnswered) {
      return Optional.empty();
    }
    Set<Role> roles = MAY.getOrDefault(event.getClass(), Set.of());
    if (roles.stream().noneMatch(role -> parties.has(by, role))) {
      return refused(event, roles.stream().map(Role::name).sorted().toList().toString());
    }
    return event instanceof ReleaseOrdered ordered ? mandate(ordered, parties) : Optional.empty();
  }

  private static Optional<Refusal> refused(Event event, String roles) {
    return Optional.of(
        new Refusal("HUB-R501", event.getClass().getSimpleName(), event.header().saidBy(), roles));
  }

  /** SR-15-11: a release agent releases for the lines that mandate it and for no other. */
  private static Optional<Refusal> mandate(ReleaseOrdered ordered, Parties parties) {
    Set<String> mandates =
        parties.find(ordered.header().saidBy()).map(Party::mandates).orElse(Set.of());
    return mandates.contains(ordered.line())
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                "HUB-R502",
                "line",
                ordered.line(),
                mandates.stream().sorted().toList().toString()));
  }
}
