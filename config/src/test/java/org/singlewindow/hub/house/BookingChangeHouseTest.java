package org.singlewindow.hub.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A booking that does not stay as it was, over the real transports of everybody who was told. */
class BookingChangeHouseTest {

  private static final Map<String, String> AMENDED =
      Map.ofEntries(
          Map.entry("Caustic soda flakes", "Caustic soda pearls"),
          Map.entry("720", "700"),
          Map.entry("18000", "17600"),
          Map.entry("38000", "37600"), // of both boxes
          Map.entry("17500", "17100"),
          Map.entry("21.5", "20.5"),
          Map.entry("-18", "-20"),
          Map.entry("Rhine and Ruhr Trading GmbH", "Weser Trading GmbH"),
          Map.entry("Li Lei", "Han Mei"),
          Map.entry("PO-99120", "PO-99121"),
          Map.entry("2026-12-05", "2026-12-06"),
          Map.entry("20261205", "20261206"));

  private static final Map<String, String> ROLLED_OVER =
      Map.of("BLUE TEST", "ORCHID TEST", "9074729", "9302619", "1439E", "2650W");

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

  @Test
  void anAmendedBookingIsAmendedInEverySystem() {
    Booking booking = Booking.of(22);
    steps.book(booking);
    steps.release(booking);

    assertThat(house.submit("forwarder-alpha", update(booking)).status()).isEqualTo(202);
    steps.awaitGot("line-alpha", 1, "IFTMBF 5", booking.no());
    assertThat(steps.got("loadplan-alpha", booking.no())).as("not agreed yet").isEqualTo(1);
    steps.play("line-alpha", "amendment-confirmed", ofTheLine(booking));
    steps.awaitGot("portal", 1, "BOOKING_AMENDED", booking.no());
    steps.awaitGot("loadplan-alpha", 2, booking.no());
    steps.awaitGot("rail-alpha", 2, booking.no());
    steps.pack(booking);
    steps.enterTheTerminal(booking);

    BookingFields.areWhereTheyBelong(booking, steps::lastWords, AMENDED);
    Proofs.proved("an amended booking, field by field in every system", "SR-15-10");
  }

  @Test
  void aBookingRolledOverGoesWithItsNewVesselInEverySystem() {
    Booking booking = Booking.of(23);
    told(booking);

    steps.play("line-alpha", "rolled-over", ofTheLine(booking));
    steps.awaitGot("portal", 1, "BOOKING_ROLLED_OVER", booking.no());
    for (String box : List.of(booking.dry(), booking.reefer())) {
      steps.awaitGot("terminal-alpha", 1, "COPARN", box, "ORCHID TEST");
      steps.awaitGot("tally-alpha", 1, box, "ORCHID TEST");
    }
    steps.awaitGot("loadplan-alpha", 1, booking.no(), "ORCHID TEST");
    steps.awaitGot("yard-alpha", 1, booking.no(), "ORCHID TEST");
    steps.enterTheTerminal(booking);

    Map<String, String> partners = new HashMap<>(BookingFields.PARTNERS);
    partners.remove("line"); // it said so itself
    BookingFields.areWhereTheyBelong(partners, booking, steps::lastWords, ROLLED_OVER);
    Proofs.proved("a booking rolled over, field by field in every system", "SR-15-10");
  }

  /** As DCSA has it: the whole booking again, as it shall be. */
  private static String update(Booking booking) {
    String text = booking.request();
    for (Map.Entry<String, String> change : AMENDED.entrySet()) {
      text = text.replace(change.getKey(), change.getValue());
    }
    return "{\"carrierBookingRequestReference\":\"%s\",".formatted(booking.no())
        + text.substring(text.indexOf('{') + 1);
  }

  private static void told(Booking booking) {
    steps.book(booking);
    steps.release(booking);
    steps.pack(booking);
  }

  private static void cancel(Booking booking) {
    String cancellation =
        """
        {"carrierBookingRequestReference":"%s","bookingCancellationStatus":"CANCELLATION_RECEIVED","reason":"order lost"}"""
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
