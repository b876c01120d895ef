package org.singlewindow.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.canonical.AlertAuthority;
import org.singlewindow.hub.canonical.AnnounceContainer;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.EventHeader;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.PermitLoading;
import org.singlewindow.hub.canonical.RecallBooking;
import org.singlewindow.hub.canonical.RecalledPart;

/** The facts of an export come in any order: what we know and whom we told end the same. */
class ExportInAnyOrderTest {

  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
  private static final String BOX = "CSQU3054383";

  @Test
  void sixFactsOfAContainerInEveryOrderEndTheSame() {
    PureHouse house =
        sameInEveryOrder(
            List.of(
                fact(1, "yard-alpha", "ContainerGated", "OUT", "EMPTY", BOX, "BKG0001"),
                fact(2, "loadplan-alpha", "LoadPlanDeclared", BOX, "BKG0001", "vgmKg", "20250"),
                fact(3, "terminal-alpha", "ContainerGated", "IN", "EXPORT", BOX, "BKG0001"),
                fact(4, "customs-alpha", "LoadingPermitted", "VESSEL", BOX),
                fact(5, "tally-alpha", "TallyReported", "SHIP_OUT", BOX, "BKG0001"),
                fact(6, "terminal-alpha", "VesselMoveReported", "LOADED", BOX, "BKG0001")));

    assertThat(told(house))
        .contains(
            "terminal-alpha AnnounceContainer",
            "tally-alpha AnnounceTally",
            "customs-alpha ReportArrival",
            "terminal-alpha PermitLoading");
  }

  @Test
  void sixFactsOfALegByRailInEveryOrderEndTheSame() {
    PureHouse house =
        sameInEveryOrder(
            List.of(
                fact(1, "loadplan-alpha", "LoadPlanDeclared", BOX, "BKG0001"),
                fact(2, "depot-alpha", "ContainerGated", "IN", BOX, "BKG0001"),
                fact(3, "depot-alpha", "LoadingPermitted", "WAGON", BOX),
                fact(4, "rail-alpha", "RailMoveReported", "LOADED", BOX, "BKG0001"),
                fact(5, "rail-alpha", "RailWaybillIssued", BOX, "BKG0001"),
                fact(6, "rail-alpha", "RailMoveReported", "DEPARTED", BOX, "BKG0001")));

    assertThat(told(house)).contains("depot-alpha ReportArrival", "depot-alpha ReportWagonLoading");
  }

  @Test
  void aBoxThatStaysBehindAndGoesLaterEndsTheSameInEveryOrder() {
    PureHouse house =
        sameInEveryOrder(
            List.of(
                fact(1, "loadplan-alpha", "LoadPlanDeclared", BOX, "BKG0001"),
                fact(2, "terminal-alpha", "ContainerGated", "IN", "EXPORT", BOX, "BKG0001"),
                fact(3, "customs-alpha", "LoadingPermitted", "VESSEL", BOX),
                fact(
                    4, "terminal-alpha", "ContainerShortShipped", BOX, "BKG0001", "voyageNo", "1E"),
                fact(5, "line-alpha", "BookingRolledOver", "BKG0001", "voyageNo", "2E"),
                fact(
                    6,
                    "terminal-alpha",
                    "VesselMoveReported",
                    "LOADED",
                    BOX,
                    "BKG0001",
                    "vesselId",
                    "9074729",
                    "voyageNo",
                    "2E")));

    assertThat(told(house)).contains("forwarder-alpha NotifyParty", "terminal-alpha PermitLoading");
    assertThat(lastVoyageTold(house)).isEqualTo("2E");
  }

  @Test
  void whatALineSaysOfABookingEndsTheSameInEveryOrder() {
    PureHouse house =
        sameInEveryOrder(
            List.of(
                fact(1, "yard-alpha", "ContainerGated", "OUT", "EMPTY", BOX, "BKG0001"),
                fact(
                    2,
                    "yard-alpha",
                    "ContainerSwapped",
                    "fromContainerNo",
                    BOX,
                    "toContainerNo",
                    "TCLU6854833"),
                fact(3, "loadplan-alpha", "LoadPlanDeclared", "TCLU6854833", "BKG0001"),
                fact(
                    4,
                    "line-alpha",
                    "BookingRolledOver",
                    "BKG0001",
                    "TCLU6854833",
                    "voyageNo",
                    "2E"),
                fact(5, "line-alpha", "BookingRolledOver", "BKG0001", "voyageNo", "3E"),
                fact(6, "line-alpha", "BookingAnswered", "CANCELLED", "BKG0001")));

    assertThat(told(house)).contains("forwarder-alpha NotifyParty");
    assertThat(announced(house)).as("announcements that stand").isEmpty();
  }

  private static String lastVoyageTold(PureHouse house) {
    String voyage = "";
    for (Instruction one : house.instructions()) {
      if (one instanceof PermitLoading permit) {
        voyage = permit.voyageNo().orElse("");
      }
    }
    return voyage;
  }

  /** The last word to every partner of every box: announced, or recalled. */
  private static Set<String> announced(PureHouse house) {
    Set<String> standing = new TreeSet<>();
    for (Instruction one : house.instructions()) {
      if (one instanceof AnnounceContainer said) {
        standing.add(said.header().toParty() + " " + said.containerNo());
      } else if (one instanceof RecallBooking recall
          && recall.part() == RecalledPart.ANNOUNCEMENT) {
        standing.remove(recall.header().toParty() + " " + recall.containerNo().orElseThrow());
      }
    }
    return standing;
  }

  private static PureHouse sameInEveryOrder(List<Event> facts) {
    List<Dossier> known = null;
    Set<String> told = null;
    PureHouse house = new PureHouse();
    int orders = 0;
    for (List<Event> order : Permutations.of(facts)) {
      house = new PureHouse();
      house.tell(fact(-2, "forwarder-alpha", "BookingRequested", "rail", "depot-alpha"), NOW);
      house.tell(fact(-1, "line-alpha", "BookingAnswered", "CONFIRMED", "BKG0001"), NOW);
      for (Event event : order) {
        house.tell(event, NOW);
      }
      known = known == null ? withoutBookkeeping(house) : known;
      told = told == null ? told(house) : told;
      assertThat(withoutBookkeeping(house)).as("known after " + order).isEqualTo(known);
      assertThat(told(house)).as("told after " + order).isEqualTo(told);
      orders++;
    }
    assertThat(orders).isEqualTo(720);
    return house;
  }

  /** Who was told what; an alert depends on what customs had permitted by then, and rightly so. */
  private static Set<String> told(PureHouse house) {
    Set<String> told = new TreeSet<>();
    for (Instruction one : house.instructions()) {
      if (!(one instanceof AlertAuthority) && !isPassing(one, house)) {
        told.add(one.header().toParty() + " " + one.getClass().getSimpleName());
      }
    }
    return told;
  }

  /** What is announced and recalled again need not have been announced at all. */
  private static boolean isPassing(Instruction one, PureHouse house) {
    return one instanceof RecallBooking
        || house.instructions().stream()
            .filter(RecallBooking.class::isInstance)
            .map(RecallBooking.class::cast)
            .map(RecallBooking::header)
            .anyMatch(
                recall ->
                    recall.toParty().equals(one.header().toParty())
                        && recall.subject().equals(one.header().subject()));
  }

  private static List<Dossier> withoutBookkeeping(PureHouse house) {
    List<Dossier> known = new ArrayList<>();
    for (Dossier dossier : house.dossiers().values()) {
      if (dossier instanceof ContainerDossier container) {
        known.add(
            container.with(
                draft -> {
                  draft.told = Set.of();
                  draft.parked = Set.of();
                  draft.export = draft.export.with(visit -> visit.standing = Map.of());
                }));
      } else if (dossier instanceof BookingDossier booking) {
        known.add(
            booking.with(
                draft -> {
                  draft.told = Set.of();
                  draft.parked = Set.of();
                  draft.standing = Map.of();
                }));
      } else if (dossier instanceof BookingRequestDossier request) {
        known.add(request.with(draft -> draft.told = Set.of()));
      } else {
        known.add(dossier);
      }
    }
    return known;
  }

  private static Event fact(int no, String party, String type, String... words) {
    Instant occurred = NOW.plusSeconds(60L * no);
    return EventWords.read(
        type,
        List.of(words),
        new EventHeader("F" + no + "#1", "F" + no, party, occurred, NOW, false));
  }
}
