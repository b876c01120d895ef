package org.singlewindow.hub.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A booking that does not stay as it was, over the real transports of everybody who was told. */
class BookingChangeHouseTest {

  @TempDir static Path data;
  private static House house;
  private static BookingSteps steps;

  @BeforeAll
  static void open() {
    house = House.start(data);
    steps = new BookingSteps(house);
    steps.play("terminal-alpha", "vessel-announced");
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void aCancelledBookingIsRecalledFromEverybodyWhoWasTold() {
    Booking booking = Booking.of(21);
    told(booking);

    cancel(booking);
    steps.awaitGot("line-alpha", 1, "IFTMBF 1", booking.no());
    assertThat(steps.got("terminal-alpha", "COPARN 1", booking.no())).as("not agreed yet").isZero();
    steps.play("line-alpha", "cancelled", ofTheLine(booking));

    for (String box : List.of(booking.dry(), booking.reefer())) {
      String announcement = first("RFF\\+ACD:([^']+)'", "terminal-alpha", "COPARN", box);
      steps.awaitGot("terminal-alpha", 1, "COPARN 1", box, "RFF+ACW:" + announcement + "'");
      String tally = first("<AnnouncementNo>([^<]+)<", "tally-alpha", "TallyAnnouncement", box);
      steps.awaitGot("tally-alpha", 1, "TallyRecall", box, "<AnnouncementNo>" + tally + "<");
    }
    String plan = first("<PlanRequestNo>([^<]+)<", "rail-alpha", "TrainPlanRequest", booking.no());
    steps.awaitGot("rail-alpha", 1, "TrainPlanRecall", "<PlanRequestNo>" + plan + "<");
    String packing = first("\"documentId\":\"([^\"]+)\"", "loadplan-alpha", booking.no());
    steps.awaitGot("loadplan-alpha", 1, "load-plan-recall", "\"recalls\":\"" + packing + "\"");
    steps.awaitGot("portal", 1, "BOOKING_CANCELLED", booking.no());
    steps.awaitSeen("forwarder-alpha", booking.dry(), "EMPTY_RETURN");
    Proofs.proved(
        "a cancelled booking is recalled from terminal, tally, railway and packer", "SR-15-10");
  }

  private static void told(Booking booking) {
    steps.book(booking);
    steps.release(booking);
    steps.pack(booking);
  }

  private static void cancel(Booking booking) {
    String cancellation =
        """
        {"type":"booking-cancellation","documentId":"BC-%1$s","requestNo":"%1$s","reason":"order lost"}"""
            .formatted(booking.no());
    assertThat(house.submit("forwarder-alpha", cancellation).status()).isEqualTo(202);
  }

  /** The simulated line numbers a booking as its forwarder does. */
  private static String ofTheLine(Booking booking) {
    return Booking.with("BR-2026-0001", booking.no(), "BKGLYG4711", booking.no());
  }

  /** What a pattern finds in the first message of a partner that has all these words. */
  private static String first(String pattern, String partner, String... words) {
    Matcher found = Pattern.compile(pattern).matcher(steps.all(partner, words).get(0));
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }
}
