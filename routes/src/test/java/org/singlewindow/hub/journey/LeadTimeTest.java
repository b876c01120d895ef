package org.singlewindow.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.EventHeader;

/** The figure of SR-15-05, by a clock in the hand. */
class LeadTimeTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final String BOX = "CSQU3054383";
  private static final String BILL = "BLLYG0001";

  @Test
  void theClockRunsFromTheFirstSubmissionOfItsAgentToThePickupOrder() {
    PureHouse house = new PureHouse();
    say(house, 1, "forwarder-beta", "BillOfLadingPresented", BILL);
    say(house, 2, "forwarder-alpha", "WorkOrderRequested", "PICKUP_LADEN", BOX, "fleet", "Harbour");
    say(house, 3, "forwarder-alpha", "BillOfLadingPresented", BILL);
    say(house, 4, "agency-alpha", "ReleaseOrdered", "CONTAINER", BILL, BOX);
    String agent = "forwarder-alpha";
    say(house, 5, "agency-alpha", "ReleaseOrdered", "CARGO", BILL, BOX, "consigneeAgent", agent);
    say(house, 6, "customs-alpha", "CustomsReleased", BILL, BOX);
    assertThat(LeadTime.of(BOX, house.events(), house.instructions())).isEmpty();
    say(house, 9, "terminal-alpha", "ChargesSettled", BOX);
    say(
        house,
        10,
        "forwarder-alpha",
        "WorkOrderRequested",
        "PICKUP_LADEN",
        "requestNo",
        "W2",
        BOX,
        "plateNo",
        "SUG12345");

    LeadTime time = LeadTime.of(BOX, house.events(), house.instructions()).orElseThrow();

    assertThat(time.duration()).isEqualTo(Duration.ofMinutes(7));
  }

  @Test
  void ofTwentyTheMedianIsTheTenthAndP95TheNineteenth() {
    List<LeadTime> times =
        IntStream.rangeClosed(1, 20)
            .mapToObj(i -> new LeadTime(BOX, NOON, NOON.plusSeconds(21 - i)))
            .toList();

    LeadTime.Figure figure = LeadTime.figure(times).orElseThrow();

    assertThat(figure)
        .isEqualTo(new LeadTime.Figure(20, Duration.ofSeconds(10), Duration.ofSeconds(19)));
    assertThat(LeadTime.figure(List.of())).isEmpty();
  }

  private static void say(PureHouse house, int minute, String party, String type, String... words) {
    Instant at = NOON.plus(Duration.ofMinutes(minute));
    EventHeader header = new EventHeader("F" + minute + "#1", "F" + minute, party, at, at, false);
    Event event = EventWords.read(type, List.of(words), header);
    house.tell(event, at);
  }
}
