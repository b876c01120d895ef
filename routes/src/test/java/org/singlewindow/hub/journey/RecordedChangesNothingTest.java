package org.singlewindow.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.EventHeader;
import org.singlewindow.hub.canonical.Instruction;

/**
 * A report, an order to discharge or a milestone told at any moment of a journey leaves the journey
 * as it is.
 */
class RecordedChangesNothingTest {

  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
  private static final String BOX = "CSQU3054383";
  private static final String BILL = "BLLYG0001";

  private static final List<Event> IMPORT =
      List.of(
          said(1, "agency-alpha", "ReleaseOrdered", "CONTAINER", BILL, BOX),
          said(2, "forwarder-alpha", "BillOfLadingPresented", BILL, BOX),
          said(
              3,
              "agency-alpha",
              "ReleaseOrdered",
              "CARGO",
              BILL,
              BOX,
              "consigneeAgent",
              "forwarder-alpha"),
          said(4, "terminal-alpha", "ChargesSettled", BOX),
          said(5, "customs-alpha", "CustomsReleased", BILL, BOX),
          said(6, "terminal-alpha", "ContainerGated", "OUT", BOX));

  private static final List<Event> EXPORT =
      List.of(
          said(1, "forwarder-alpha", "BookingRequested"),
          said(2, "line-alpha", "BookingAnswered", "CONFIRMED", "BKG0001"),
          said(3, "loadplan-alpha", "LoadPlanDeclared", BOX, "BKG0001"),
          said(4, "terminal-alpha", "ContainerGated", "IN", "EXPORT", BOX, "BKG0001"),
          said(5, "customs-alpha", "LoadingPermitted", "VESSEL", BOX),
          said(6, "terminal-alpha", "VesselMoveReported", "LOADED", BOX, "BKG0001"));

  /** One of each, about the same box, bill and booking. */
  private static final List<Event> RECORDED =
      List.of(
          said(11, "line-alpha", "ManifestReported", "DELETE", BILL, BOX),
          said(13, "line-alpha", "VesselMoveOrdered", "DISCHARGED", BOX, BILL, "BKG0001"),
          said(14, "terminal-alpha", "StowageReported", BOX, BILL),
          said(16, "forwarder-alpha", "ShippingInstructionGiven", "CANCEL", BOX, BILL, "BKG0001"),
          said(17, "line-alpha", "ServiceOrdered", BOX, BILL, "BKG0001"),
          said(20, "line-alpha", "MilestoneReported", "milestone", "CUSTOMS_HOLD_TOLD", BOX, BILL),
          said(21, "terminal-alpha", "ReportWithdrawn", "LOADING", BOX, BILL));

  @Test
  void oneOfEachIsTold() {
    assertThat(RECORDED.stream().<Object>map(Event::getClass).collect(Collectors.toSet()))
        .isEqualTo(RecordedEffects.RECORDED);
  }

  @Test
  void toldAtAnyMomentOfAnImportTheyChangeNothing() {
    sameWithReportsAnywhere(IMPORT);
  }

  @Test
  void toldAtAnyMomentOfAnExportTheyChangeNothing() {
    sameWithReportsAnywhere(EXPORT);
  }

  private static void sameWithReportsAnywhere(List<Event> journey) {
    PureHouse plain = new PureHouse();
    journey.forEach(event -> plain.tell(event, NOW));
    assertThat(plain.instructions()).isNotEmpty();
    for (int moment = 0; moment <= journey.size(); moment++) {
      PureHouse house = new PureHouse();
      for (int i = 0; i <= journey.size(); i++) {
        if (i == moment) {
          RECORDED.forEach(event -> isOnlyRecorded(house.tell(event, NOW)));
        }
        if (i < journey.size()) {
          house.tell(journey.get(i), NOW);
        }
      }
      assertThat(house.dossiers()).as("known, told at " + moment).isEqualTo(plain.dossiers());
      assertThat(bodies(house)).as("told at " + moment).isEqualTo(bodies(plain));
    }
  }

  private static void isOnlyRecorded(Decision decision) {
    assertThat(decision.outcome()).isEqualTo(Decision.Outcome.RECORDED);
    assertThat(decision.alarms()).isEmpty();
  }

  private static Map<String, Instruction> bodies(PureHouse house) {
    return house.instructions().stream()
        .collect(Collectors.toMap(one -> one.header().instructionId(), one -> one));
  }

  private static Event said(int no, String party, String type, String... words) {
    return EventWords.read(
        type,
        List.of(words),
        new EventHeader("F" + no + "#1", "F" + no, party, NOW.plusSeconds(60L * no), NOW, false));
  }
}
