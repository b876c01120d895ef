package org.singlewindow.hub.journey;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.singlewindow.hub.canonical.AlertAuthority;
import org.singlewindow.hub.canonical.GateDirection;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.IssuePickupOrder;
import org.singlewindow.hub.canonical.MovePurpose;
import org.singlewindow.hub.canonical.NotifyParty;
import org.singlewindow.hub.canonical.OrderMove;

/**
 * The last standing instruction of every family to every partner: begun and not ended. Notices and
 * alerts stand nowhere; they tell what was known at their time.
 */
final class LastStanding {

  /** What ends a family; all else begins one, or goes on with it. */
  private static final Map<String, String> ENDS =
      Map.ofEntries(
          Map.entry("LiftHold", "HoldContainer"),
          Map.entry("CancelRelease", "ReleaseContainer"),
          Map.entry("CancelPickupOrder", "IssuePickupOrder"),
          Map.entry("CancelEmptyRelease", "ReleaseEmpties"),
          Map.entry("CancelWork", "OrderWork"),
          Map.entry("UnscheduleInspection", "ScheduleInspection"),
          Map.entry("CancelMove", "OrderMove"),
          Map.entry("WithdrawDiversion", "ApplyForDiversion"),
          Map.entry("RecallPermit", "PreparePermit"),
          Map.entry("RecallLoading", "PermitLoading"),
          Map.entry("CancelBooking", "RequestBooking"),
          Map.entry("WithdrawReport", "ReportArrival"));

  private static final Map<String, String> GOES_ON =
      Map.of("ActivatePermit", "PreparePermit", "AmendBooking", "RequestBooking");

  /** Which numbers tell two of a family apart, beside the container's. */
  private static final Map<String, List<String>> NUMBERS =
      Map.of(
          "HoldContainer", List.of("holdNo", "containerNo"),
          "ReleaseContainer", List.of("releaseNo", "containerNo"),
          "ReleaseEmpties", List.of("releaseNo"),
          "RequestBooking", List.of("requestNo"));

  private static final List<String> NUMBER = List.of("containerNo", "bookingNo");

  private static final Set<Class<?>> NEWS = Set.of(NotifyParty.class, AlertAuthority.class);

  private LastStanding() {}

  /** By partner, family and number: the instruction that stands. */
  static Map<String, String> of(PureHouse house) {
    Map<String, String> standing = new TreeMap<>();
    for (Instruction one : house.instructions()) {
      if (NEWS.contains(one.getClass())) {
        continue;
      }
      String type = one.getClass().getSimpleName();
      String family = ENDS.getOrDefault(type, GOES_ON.getOrDefault(type, type));
      String key = one.header().toParty() + " " + family + numbers(one, family);
      if (ENDS.containsKey(type) || isUsed(one, house)) {
        standing.remove(key);
      } else {
        standing.put(key, type);
      }
    }
    return standing;
  }

  /** An order ends at the gate for which it was given. */
  private static boolean isUsed(Instruction instruction, PureHouse house) {
    if (instruction instanceof IssuePickupOrder order) {
      return house.container(order.containerNo()).isGone();
    }
    if (instruction instanceof OrderMove move) {
      GateDirection direction =
          move.purpose() == MovePurpose.TO_INSPECTION ? GateDirection.IN : GateDirection.OUT;
      return house.container(move.containerNo()).inspection().passes().stream()
          .anyMatch(pass -> !pass.terminal() && pass.direction() == direction);
    }
    return false;
  }

  private static String numbers(Instruction instruction, String family) {
    StringBuilder text = new StringBuilder();
    for (RecordComponent component : instruction.getClass().getRecordComponents()) {
      if (NUMBERS.getOrDefault(family, NUMBER).contains(component.getName())) {
        try {
          Object value = component.getAccessor().invoke(instruction);
          Object number = value instanceof Optional<?> one ? one.orElse(null) : value;
          if (number != null) {
            text.append(' ').append(number);
          }
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(component.getName(), e);
        }
      }
    }
    return text.toString();
  }
}
