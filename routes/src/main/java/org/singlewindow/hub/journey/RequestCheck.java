package org.singlewindow.hub.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.singlewindow.hub.canonical.BillOfLadingPresented;
import org.singlewindow.hub.canonical.BookingAmended;
import org.singlewindow.hub.canonical.BookingRequested;
import org.singlewindow.hub.canonical.ContainerNumber;
import org.singlewindow.hub.canonical.DiversionRequested;
import org.singlewindow.hub.canonical.EmptyReleaseOrdered;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.HouseBillsDeclared;
import org.singlewindow.hub.canonical.InspectionApplied;
import org.singlewindow.hub.canonical.ManifestContainer;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.canonical.ReleaseKind;
import org.singlewindow.hub.canonical.ReleaseOrdered;
import org.singlewindow.hub.canonical.ServiceOrdered;
import org.singlewindow.hub.canonical.ShippingInstructionGiven;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.canonical.VesselMoveOrdered;
import org.singlewindow.hub.canonical.WorkOrderRequested;

/**
 * What can be said of a request from itself alone, all findings at once. The door asks before it
 * accepts; the journey asks again.
 */
public final class RequestCheck {

  private RequestCheck() {}

  /** The findings; a fact has none, for a fact is never refused. */
  public static List<Refusal> check(Event event, Parties parties) {
    List<Refusal> findings = new ArrayList<>();
    if (event instanceof ReleaseOrdered ordered) {
      if (!ordered.numberAsMarked().orElse(false)) {
        checkDigits(ordered.containerNos(), findings);
      }
      party("line", Optional.of(ordered.line()), Role.LINE, parties, findings);
      party("terminal", Optional.of(ordered.terminal()), Role.TERMINAL, parties, findings);
      party("consigneeAgent", ordered.consigneeAgent(), Role.FORWARDER, parties, findings);
      if (ordered.kind() == ReleaseKind.CARGO && ordered.consigneeAgent().isEmpty()) {
        findings.add(new Refusal("HUB-R508", "consigneeAgent", "", "a forwarder's id"));
      }
    }
    ReleaseCheck.check(event, parties, findings);
    if (event instanceof BookingRequested booked) {
      BookingCheck.check(booked.details(), parties, findings);
    }
    if (event instanceof BookingAmended amended) {
      BookingCheck.check(amended.details(), parties, findings);
    }
    if (event instanceof EmptyReleaseOrdered ordered) {
      party("line", Optional.of(ordered.line()), Role.LINE, parties, findings);
      party("yard", Optional.of(ordered.yard()), Role.YARD, parties, findings);
      party("forwarder", ordered.forwarder(), Role.FORWARDER, parties, findings);
      BookingCheck.quantities(
          ordered.equipment().stream().map(line -> line.quantity()).toList(), findings);
    }
    if (event instanceof WorkOrderRequested ordered) {
      WorkCheck.check(ordered, parties, findings);
    }
    if (event instanceof BillOfLadingPresented
        || event instanceof HouseBillsDeclared
        || event instanceof VesselMoveOrdered
        || event instanceof ServiceOrdered
        || event instanceof WorkOrderRequested
        || event instanceof ShippingInstructionGiven
        || event instanceof DiversionRequested
        || event instanceof InspectionApplied) {
      checkDigits(containers(event), findings);
    }
    return findings;
  }

  /** The boxes a request names, in its own order, for a finding says which. */
  private static List<String> containers(Event event) {
    if (event instanceof BillOfLadingPresented presented) {
      return presented.containerNos();
    }
    if (event instanceof HouseBillsDeclared declared) {
      return declared.containerNos();
    }
    if (event instanceof WorkOrderRequested ordered) {
      return ordered.containerNos();
    }
    if (event instanceof DiversionRequested diversion) {
      return diversion.containerNos();
    }
    if (event instanceof ShippingInstructionGiven instruction) {
      return instruction.containers().stream().map(ManifestContainer::containerNo).toList();
    }
    return event.subjects().stream()
        .filter(subject -> subject.kind() == Subject.Kind.CONTAINER)
        .map(Subject::no)
        .toList();
  }

  private static void checkDigits(List<String> containerNos, List<Refusal> findings) {
    for (int i = 0; i < containerNos.size(); i++) {
      String no = containerNos.get(i);
      if (!ContainerNumber.isValid(no)) {
        OptionalInt digit = ContainerNumber.checkDigit(no);
        findings.add(
            new Refusal(
                "HUB-R510",
                "container " + (i + 1),
                no,
                digit.isPresent()
                    ? no.substring(0, 10) + digit.getAsInt()
                    : "four letters and seven digits, ISO 6346"));
      }
    }
  }

  static void party(
      String place, Optional<String> id, Role role, Parties parties, List<Refusal> findings) {
    if (id.isPresent() && !parties.has(id.get(), role)) {
      findings.add(new Refusal("HUB-R511", place, id.get(), "a registered " + role.name()));
    }
  }
}
