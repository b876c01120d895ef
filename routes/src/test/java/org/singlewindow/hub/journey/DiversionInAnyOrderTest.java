package org.singlewindow.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.canonical.ActivatePermit;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.EventHeader;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.PreparePermit;
import org.singlewindow.hub.canonical.RecallPermit;
import org.singlewindow.hub.journey.DiversionMachines.DiversionState;

/** The facts of a diversion come in any order: where it stands and what stands ends the same. */
class DiversionInAnyOrderTest {

  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
  private static final String BOX = "CSQU3054383";

  @Test
  void sixFactsUntilItArrivesInEveryOrderCloseIt() {
    List<Event> facts =
        List.of(
            fact(1, "customs-alpha", "DiversionAnswered", "DV1", "APPROVED", "permitNo", "PL1"),
            fact(2, "terminal-alpha", "VesselCallReported", "BERTHED", "importVoyageNo", "1437E"),
            fact(3, "terminal-alpha", "VesselMoveReported", "DISCHARGED", BOX),
            fact(4, "terminal-alpha", "ChargesSettled", BOX),
            fact(5, "terminal-alpha", "ContainerGated", "OUT", "IMPORT", BOX, "sealNos", "S1"),
            fact(6, "site-alpha", "ContainerGated", "IN", BOX, "sealNos", "S1"));

    for (List<Event> order : Permutations.of(facts)) {
      PureHouse house = told(order);

      assertThat(state(house)).as("after " + order).isEqualTo(DiversionState.CLOSED);
      assertThat(house.container(BOX).permit().state()).hasToString("CONSUMED");
      assertThat(house.container(BOX).permit().grant()).isPresent();
      assertThat(house.container(BOX).permit().arrivals()).containsOnlyKeys("site-alpha");
    }
  }

  @Test
  void sixFactsThatEndInARevocationInEveryOrderLeaveNothingActive() {
    List<Event> facts =
        List.of(
            fact(1, "customs-alpha", "DiversionAnswered", "DV1", "APPROVED", "permitNo", "PL1"),
            fact(2, "terminal-alpha", "ChargesSettled", BOX),
            fact(3, "customs-alpha", "HoldPlaced", BOX, "site", "terminal-alpha"),
            fact(4, "customs-alpha", "HoldLifted", BOX, "holdNo", "CI0002"),
            fact(5, "terminal-alpha", "VesselMoveReported", "DISCHARGED", BOX),
            fact(6, "customs-alpha", "DiversionAnswered", "DV1", "REVOKED"));

    for (List<Event> order : Permutations.of(facts)) {
      PureHouse house = told(order);

      assertThat(state(house)).as("after " + order).isEqualTo(DiversionState.REVOKED);
      assertThat(standing(house)).as("after " + order).isEmpty();
    }
  }

  private static PureHouse told(List<Event> facts) {
    PureHouse house = new PureHouse();
    List<Event> all = new ArrayList<>();
    all.add(
        fact(
            -2,
            "forwarder-alpha",
            "DiversionRequested",
            "DIVERSION",
            "DV1",
            "BLLYG0001",
            BOX,
            "toPlace",
            "site-alpha",
            "fromPlace",
            "terminal-alpha",
            "vesselId",
            "9074729",
            "voyageNo",
            "1437E"));
    all.add(fact(-1, "forwarder-alpha", "PickupPrearranged", "DV1", BOX));
    all.addAll(facts);
    all.forEach(event -> house.tell(event, NOW));
    return house;
  }

  private static DiversionState state(PureHouse house) {
    DiversionDossier diversion =
        (DiversionDossier)
            house.dossiers().get(org.singlewindow.hub.canonical.Subject.diversion("DV1"));
    return DiversionCourse.state(diversion, house.container(BOX));
  }

  /** Which order the terminal still holds, by container. */
  private static Map<String, String> standing(PureHouse house) {
    Map<String, String> standing = new java.util.TreeMap<>();
    for (Instruction one : house.instructions()) {
      if (one instanceof PreparePermit prepared) {
        standing.put(prepared.containerNo(), "prepared");
      } else if (one instanceof ActivatePermit active) {
        standing.put(active.containerNo(), "active");
      } else if (one instanceof RecallPermit recalled) {
        standing.remove(recalled.containerNo());
      }
    }
    return standing;
  }

  private static Event fact(int no, String party, String type, String... words) {
    Instant occurred = NOW.plusSeconds(60L * no);
    return EventWords.read(
        type,
        List.of(words),
        new EventHeader("F" + no + "#1", "F" + no, party, occurred, NOW, false));
  }
}
