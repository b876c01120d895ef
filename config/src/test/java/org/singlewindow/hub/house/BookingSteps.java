package org.singlewindow.hub.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The first steps every booking takes through the simulated port, and how one looks at it. */
final class BookingSteps {

  private static final Duration SOON = Duration.ofSeconds(60);

  private final House house;

  /** Steps through a house that is open. */
  BookingSteps(House house) {
    this.house = house;
  }

  /** The forwarder books; line, packer and railway are told of it. */
  void book(Booking booking) {
    assertThat(house.submit("forwarder-alpha", booking.request()).status()).isEqualTo(202);
    awaitSeen("forwarder-alpha", booking.no(), "\"what\":\"EMPTY_RELEASE\"");
    awaitGot("loadplan-alpha", 1, booking.no());
    awaitGot("rail-alpha", 1, booking.no());
  }

  /** The line releases the empties and the yard hands them out. */
  void release(Booking booking) {
    play(
        "line-alpha",
        "empty-release-two-size-types",
        Booking.with("BKGLYG4711", booking.no(), "RE-4712", release(booking.no())),
        "45G1",
        "22G1",
        "2",
        "1",
        "3",
        "2");
    awaitGot("yard-alpha", 1, booking.no(), "22G1,1", "45R1,1");
    awaitSeen("forwarder-alpha", booking.no(), "EMPTY_PICKUP");
    for (String box : List.of(booking.dry(), booking.reefer())) {
      play(
          "yard-alpha",
          "empty-picked",
          Booking.with("CSQU3054383", box, "BKG77", booking.no()),
          "RE4711",
          release(booking.no()),
          "22G1",
          sizeType(booking, box));
    }
    awaitSeen("forwarder-alpha", booking.reefer(), "LOAD_PLAN");
  }

  /** The size-type of one of its boxes. */
  static String sizeType(Booking booking, String box) {
    return box.equals(booking.dry()) ? "22G1" : "45R1";
  }

  private static String release(String bookingNo) {
    return "RE" + bookingNo;
  }

  /** Both boxes are packed, and announced to terminal and tally. */
  void pack(Booking booking) {
    for (String box : List.of(booking.dry(), booking.reefer())) {
      String sizeType = sizeType(booking, box);
      Answer answer =
          house
              .hub()
              .post(
                  "/v1/load-plans",
                  Map.of("X-API-Key", "demo-loadplan-alpha", "Content-Type", "application/json"),
                  booking.loadPlan(box, sizeType));
      assertThat(answer.status()).as(answer.text()).isEqualTo(202);
      awaitGot("terminal-alpha", 1, "COPARN", box);
      awaitGot("tally-alpha", 1, box);
    }
  }

  /** Both boxes come to the terminal; when the last is there, customs gets the draft. */
  void enterTheTerminal(Booking booking) {
    play(
        "terminal-alpha",
        "gate-in-export",
        Booking.with("TCLU6854833", booking.dry(), "BKG0001", booking.no()));
    awaitGot("customs-alpha", 1, "MT3101", booking.dry());
    assertThat(got("customs-alpha", "DecMessage", booking.dry())).isZero();
    play(
        "terminal-alpha",
        "gate-in-export",
        Booking.with("TCLU6854833", booking.reefer(), "BKG0001", booking.no()),
        "22G1",
        sizeType(booking, booking.reefer()));
    awaitGot("customs-alpha", 1, "DecMessage", booking.dry(), booking.reefer());
    awaitGot("portal", 1, "DECLARATION_DRAFTED", booking.no());
  }

  /** All that a partner has got about a booking or its boxes, in order. */
  String everything(String partner, Booking booking) {
    StringBuilder text = new StringBuilder();
    for (JsonNode entry : house.received(partner)) {
      String one = entry.path("text").asText();
      if (List.of(booking.no(), booking.dry(), booking.reefer()).stream().anyMatch(one::contains)) {
        text.append(one).append('\n');
      }
    }
    return text.toString();
  }

  /** The kinds of what a partner has got about this, in order. */
  List<String> kinds(String partner, String box) {
    List<String> kinds = new ArrayList<>();
    for (JsonNode entry : house.received(partner)) {
      if (entry.path("text").asText().contains(box) && !entry.path("repeat").asBoolean()) {
        kinds.add(entry.path("kind").asText());
      }
    }
    return kinds;
  }

  /** Plays an example as it stands. */
  void play(String partner, String example) {
    play(partner, example, "{}");
  }

  /** Plays an example with these values replaced, and some more. */
  void play(String partner, String example, String with, String... more) {
    String rest = Booking.with(more);
    String both =
        with.length() > 2 && rest.length() > 2
            ? with.substring(0, with.length() - 1) + "," + rest.substring(1)
            : with.length() > 2 ? with : rest;
    Answer answer = house.play(partner, example, both);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  /** The last word of a partner on a booking: of each kind, and where it has one of each box. */
  String lastWords(String partner, Booking booking) {
    Map<String, String> last = new LinkedHashMap<>();
    for (String text : all(partner)) {
      String kind = text.substring(0, text.indexOf('\n'));
      for (String about : List.of(booking.dry(), booking.reefer(), booking.no())) {
        if (text.contains(about)) {
          last.put(kind.split(" ")[0] + " " + about, text);
          break;
        }
      }
    }
    return String.join("\n", last.values());
  }

  /** What a party sees of a reference. */
  String timeline(String party, String reference) {
    return house.timeline(party, reference).text();
  }

  /** Waits until a party sees all these words of a reference. */
  void awaitSeen(String party, String reference, String... words) {
    await(reference + " shows " + List.of(words) + " to " + party)
        .atMost(SOON)
        .until(
            () -> {
              String seen = timeline(party, reference);
              return Stream.of(words).allMatch(seen::contains);
            });
  }

  /** Waits until a partner has got so many messages with all these words. */
  void awaitGot(String partner, int times, String... words) {
    await(partner + " gets " + List.of(words))
        .atMost(SOON)
        .until(() -> got(partner, words) == times);
  }

  /** How many different messages with all these words a partner has got. */
  int got(String partner, String... words) {
    return all(partner, words).size();
  }

  /** The different messages with all these words that a partner has got, in order. */
  List<String> all(String partner, String... words) {
    List<String> texts = new ArrayList<>();
    for (JsonNode entry : house.received(partner)) {
      String text = entry.path("kind").asText() + "\n" + entry.path("text").asText();
      boolean has = Stream.of(words).allMatch(text::contains);
      if (has && !entry.path("repeat").asBoolean()) {
        texts.add(text);
      }
    }
    return texts;
  }
}
