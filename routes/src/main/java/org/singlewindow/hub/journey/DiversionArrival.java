package org.singlewindow.hub.journey;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.ArrivalReported;
import org.singlewindow.hub.canonical.ContainerGated;
import org.singlewindow.hub.canonical.DeadlinePassed;
import org.singlewindow.hub.canonical.DocumentFunction;
import org.singlewindow.hub.canonical.Fullness;
import org.singlewindow.hub.canonical.GateDirection;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.LeavePermit.Arrival;

/**
 * A container comes in elsewhere: by the gate of the place, or by the arrival that place reports to
 * customs (运抵报告, MT3102). Whichever is known first closes the diversion.
 */
final class DiversionArrival {

  private DiversionArrival() {}

  /**
   * Remembers that it came in, where it was applied for.
   *
   * @return true when that is all it means: it came where customs had sent it
   */
  static boolean cameIn(ContainerGated event, Situation desk) {
    LeavePermit permit = desk.container(event.containerNo()).permit();
    String by = event.header().saidBy();
    if (event.direction() != GateDirection.IN
        || event.fullness() != Fullness.FULL
        || permit.diversionNo().isEmpty()) {
      return false;
    }
    Waiting.checkDigit(event.containerNo(), desk);
    put(
        event.containerNo(),
        by,
        new Arrival(event.header().occurredAt(), event.sealNos(), event.grossKg()),
        desk);
    return permit.toSite().equals(Optional.of(by));
  }

  /** An arrival report of a container under way; any other is only written down. */
  static void reported(ArrivalReported event, Situation desk) {
    Optional<String> place = place(event, desk.parties());
    Optional<String> no =
        event
            .containerNo()
            .filter(one -> desk.container(one).permit().diversionNo().isPresent())
            .filter(one -> place.isPresent() && !ends(event.function()));
    if (no.isEmpty()) {
      RecordedEffects.record(event, desk);
      return;
    }
    Waiting.checkDigit(no.get(), desk);
    // its mass is the declared one: what is compared is what was weighed
    put(
        no.get(),
        place.get(),
        new Arrival(event.header().occurredAt(), List.of(), Optional.empty()),
        desk);
  }

  private static boolean ends(DocumentFunction function) {
    return function == DocumentFunction.CANCEL || function == DocumentFunction.DELETE;
  }

  /** Who reports it, or the place customs names when it passes the report on. */
  private static Optional<String> place(ArrivalReported event, Parties parties) {
    String by = event.header().saidBy();
    return parties.has(by, Role.CUSTOMS)
        ? event.facility().flatMap(code -> SupervisedPlaces.party(code, parties))
        : Optional.of(by);
  }

  /** Of several words of the same coming in the earliest time counts, and what was read first. */
  private static void put(String no, String by, Arrival said, Situation desk) {
    ContainerDossier container = desk.container(no);
    LeavePermit permit = container.permit();
    Arrival known = permit.arrivals().get(by);
    Arrival next = known == null ? said : merged(known, said);
    LeavePermit with =
        permit.with(draft -> draft.arrivals = Sets.plus(permit.arrivals(), by, next));
    desk.put(container.with(draft -> draft.permit = with));
  }

  private static Arrival merged(Arrival one, Arrival other) {
    boolean oneFirst = !other.at().isBefore(one.at());
    Arrival first = oneFirst ? one : other;
    Arrival second = oneFirst ? other : one;
    Instant at = first.at();
    List<String> seals = first.sealNos().isEmpty() ? second.sealNos() : first.sealNos();
    Optional<BigDecimal> mass = first.grossKg().or(second::grossKg);
    return new Arrival(at, seals, mass);
  }

  /** Time is up: it has left and not arrived (AN-34). */
  static void overdue(DeadlinePassed event, Situation desk) {
    Subject subject = Subject.parse(event.about());
    Instant now = event.header().occurredAt();
    ContainerDossier container = desk.container(subject.no());
    LeavePermit permit = container.permit();
    if (!DiversionCourse.leftOnIt(container)
        || permit.arrivedAsSent().isPresent()
        || permit.overdueAt().isPresent()) {
      return;
    }
    LeavePermit next = permit.with(draft -> draft.overdueAt = Optional.of(now));
    desk.put(container.with(draft -> draft.permit = next));
    DiversionAlerts.tell(
        "AN-34",
        "HUB-A171",
        "left at " + permit.exit().orElseThrow().at() + ", not arrived at " + permit.toSite().get(),
        now,
        desk.container(subject.no()),
        desk);
  }
}
