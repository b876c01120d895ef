package org.singlewindow.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.EventHeader;
import org.singlewindow.hub.canonical.HoldContainer;
import org.singlewindow.hub.canonical.Instruction;

/**
 * Facts of an inspection come in any order: every order ends in the same state, with the same
 * dossiers and the same instructions standing at terminal and area.
 */
class InspectionInAnyOrderTest {

  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
  private static final String BOX = "CSQU3054383";

  @Test
  void gatesResultAndLiftInEveryOrderCloseTheCase() {
    List<Event> facts =
        List.of(
            fact(11, "terminal-alpha", "ContainerGated", "OUT", BOX),
            fact(12, "inspection-alpha", "ContainerGated", "IN", BOX),
            fact(13, "customs-alpha", "InspectionReported", BOX, "PASSED"),
            fact(14, "customs-alpha", "HoldLifted", BOX, "holdNo", "CI0002"),
            fact(15, "inspection-alpha", "ContainerGated", "OUT", BOX),
            fact(16, "terminal-alpha", "ContainerGated", "IN", BOX));

    PureHouse house = sameInEveryOrder(facts);

    assertThat(Inspection.of(house.container(BOX)).state()).hasToString("CLOSED");
    assertThat(Promises.standing(house).keySet())
        .noneMatch(key -> key.matches("(move|schedule|hold) .*"));
  }

  @Test
  void twoLooksInEveryOrderEndWithTheSecond() {
    List<Event> facts =
        List.of(
            fact(11, "terminal-alpha", "ContainerGated", "OUT", BOX),
            fact(12, "inspection-alpha", "ContainerGated", "IN", BOX),
            fact(13, "customs-alpha", "InspectionReported", BOX, "STARTED"),
            fact(14, "customs-alpha", "InspectionReported", BOX, "ESCALATED"),
            fact(15, "inspection-alpha", "InspectionSlotsOpened", "slots", slot(9)),
            fact(16, "customs-alpha", "InspectionReported", BOX, "DISCREPANCY"));

    PureHouse house = sameInEveryOrder(facts);

    assertThat(Inspection.of(house.container(BOX)).instruction()).hasToString("DISCREPANCY");
    assertThat(Promises.standing(house).keySet()).anyMatch(key -> key.startsWith("hold "));
    assertThat(Promises.standing(house).keySet()).contains("move " + BOX + " BACK_FROM_INSPECTION");
  }

  @Test
  void cancelledAndOrderedAnewInEveryOrderIsStillToCome() {
    List<Event> facts =
        List.of(
            fact(11, "customs-alpha", "InspectionCancelled", BOX),
            fact(12, "customs-alpha", "HoldLifted", BOX, "holdNo", "CI0002"),
            fact(
                13,
                "customs-alpha",
                "HoldPlaced",
                BOX,
                "holdNo",
                "CI0003",
                "site",
                "terminal-alpha"),
            fact(14, "inspection-alpha", "InspectionSlotsOpened", "slots", slot(3)),
            fact(15, "inspection-alpha", "InspectionSlotsOpened", "slots", slot(2)),
            fact(16, "terminal-alpha", "ChargesSettled", BOX));

    PureHouse house = sameInEveryOrder(facts);

    assertThat(Inspection.of(house.container(BOX)).instruction()).hasToString("ISSUED");
    assertThat(Promises.standing(house).keySet())
        .contains("hold " + BOX + " CI0003")
        .noneMatch(key -> key.matches("(move|schedule) .*"));
  }

  /** Tells what comes first, then the facts in every order; the last house, for a closer look. */
  private static PureHouse sameInEveryOrder(List<Event> facts) {
    Map<String, String> standing = null;
    List<Dossier> known = null;
    PureHouse house = new PureHouse();
    int orders = 0;
    for (List<Event> order : Permutations.of(facts)) {
      house = applied();
      for (Event event : order) {
        house.tell(event, NOW);
      }
      standing = standing == null ? Promises.standing(house) : standing;
      known = known == null ? withoutBookkeeping(house) : known;
      assertThat(Promises.standing(house)).as("standing after " + order).isEqualTo(standing);
      assertThat(withoutBookkeeping(house)).as("known after " + order).isEqualTo(known);
      orders++;
    }
    assertThat(orders).isEqualTo(720);
    return house;
  }

  /** The terminal has confirmed the stop and the agent has its time. */
  private static PureHouse applied() {
    PureHouse house = new PureHouse();
    List.of(
            fact(1, "agency-alpha", "ReleaseOrdered", "CONTAINER", "BLLYG0001", BOX),
            fact(
                2,
                "agency-alpha",
                "ReleaseOrdered",
                "CARGO",
                "BLLYG0001",
                BOX,
                "consigneeAgent",
                "forwarder-alpha"),
            fact(3, "inspection-alpha", "InspectionSlotsOpened", "slots", slot(5)),
            fact(4, "customs-alpha", "HoldPlaced", BOX, "site", "terminal-alpha"))
        .forEach(event -> house.tell(event, NOW));
    Instruction stop =
        house.instructions().stream().filter(HoldContainer.class::isInstance).findFirst().get();
    String reference = stop.header().instructionId();
    house.tell(
        fact(5, "terminal-alpha", "InstructionAnswered", "reference", reference, "ACCEPTED"), NOW);
    house.tell(fact(6, "forwarder-alpha", "InspectionApplied", BOX), NOW);
    assertThat(Inspection.of(house.container(BOX)).state()).hasToString("MOVE_ORDERED");
    return house;
  }

  private static String slot(int capacity) {
    return "S1@2026-11-24T14:00:00Z*" + capacity;
  }

  /** All that is known but what was told, what waited, and which orders to move were told. */
  private static List<Dossier> withoutBookkeeping(PureHouse house) {
    return house.dossiers().values().stream()
        .map(InspectionInAnyOrderTest::withoutBookkeeping)
        .toList();
  }

  private static Dossier withoutBookkeeping(Dossier dossier) {
    if (!(dossier instanceof ContainerDossier container)) {
      return dossier;
    }
    InspectionCase known = container.inspection();
    return container.with(
        draft -> {
          draft.told = java.util.Set.of();
          draft.answered = java.util.Set.of();
          draft.parked = java.util.Set.of();
          draft.inspection =
              new InspectionCase(known.words(), known.application(), List.of(), known.passes());
        });
  }

  private static Event fact(int no, String party, String type, String... words) {
    Instant occurred = NOW.plusSeconds(60L * no);
    return EventWords.read(
        type,
        List.of(words),
        new EventHeader("F" + no + "#1", "F" + no, party, occurred, NOW, false));
  }
}
