package org.singlewindow.hub.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.singlewindow.hub.mapping.CsvTable;

/** A booking submitted once, over the real transports of all five kinds of partner. */
class BookingHouseTest {

  private static final Duration SOON = Duration.ofSeconds(60);

  @TempDir static Path data;
  private static House house;

  @BeforeAll
  static void open() {
    house = House.start(data);
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void aBookingSubmittedOnceReachesEverybodyAndSails() {
    Booking booking = Booking.of(1);
    play("terminal-alpha", "vessel-announced");
    book(booking);
    release(booking);
    pack(booking);
    goByRail(booking);
    enterTheTerminal(booking);
    declareAndLoad(booking);

    String seen = timeline("forwarder-alpha", booking.no());
    assertThat(seen)
        .contains("BookingRequested", "BookingAnswered", "EmptyReleaseOrdered", "LoadPlanDeclared")
        .contains("TrainPlanAnswered", "RailMoveReported", "RailWaybillIssued", "DraftDeclaration")
        .contains("DeclarationReported", "LoadingPermitted", "TallyReported", "VesselMoveReported");
    assertThat(timeline("forwarder-alpha", booking.dry())).contains("EXPORT", "SAILED");
    assertThat(house.timeline("forwarder-beta", booking.no()).status()).isEqualTo(404);
    assertThat(timeline("line-alpha", booking.no())).doesNotContain("Declaration", "DECLARATION");
    assertThat(house.alarms()).doesNotContain(booking.dry());
    everyFieldIsWhereItBelongs(booking);
    Proofs.proved(
        "a booking through line, yard, packer, railway, depot, terminal, tally and customs",
        "SR-15-04",
        "SR-15-10");
    Proofs.proved("arrival reports, receipts and releases are electronic", "SR-16-03");
  }

  private static void book(Booking booking) {
    assertThat(house.submit("forwarder-alpha", booking.request()).status()).isEqualTo(202);
    awaitSeen("forwarder-alpha", booking.no(), "\"what\":\"EMPTY_RELEASE\"");
    awaitGot("loadplan-alpha", 1, booking.no());
    awaitGot("rail-alpha", 1, booking.no());
  }

  private static void release(Booking booking) {
    play(
        "line-alpha",
        "empty-release-two-size-types",
        with("BKGLYG4711", booking.no(), "RE-4712", release(booking.no())),
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
          with("CSQU3054383", box, "BKG77", booking.no()),
          "RE4711",
          release(booking.no()),
          "22G1",
          sizeType(booking, box));
    }
    awaitSeen("forwarder-alpha", booking.reefer(), "LOAD_PLAN");
  }

  private static String sizeType(Booking booking, String box) {
    return box.equals(booking.dry()) ? "22G1" : "45R1";
  }

  private static String release(String bookingNo) {
    return "RE" + bookingNo;
  }

  private static void pack(Booking booking) {
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

  private static void goByRail(Booking booking) {
    for (String box : List.of(booking.dry(), booking.reefer())) {
      play(
          "depot-alpha",
          "gate-in",
          with("TCLU6854833", box, "BKG0101", booking.no()),
          "SL101",
          booking.seal(box),
          "45G1",
          sizeType(booking, box));
      awaitGot("depot-alpha", 1, "WLJK_ERRA", box);
      play("depot-alpha", "release-order", with("TCLU6854833", box));
      awaitSeen("forwarder-alpha", box, "WAGON_LOADING");
      play(
          "rail-alpha",
          "consist-loaded",
          with("CSQU3054383", box, "BKG0101", booking.no()),
          "SL100",
          booking.seal(box));
      awaitSeen("forwarder-alpha", box, "RAIL_WAYBILL");
      assertThat(got("depot-alpha", "WLJK_TLA", box)).isZero();
      play(
          "rail-alpha",
          "waybill",
          with("CSQU3054383", box, "BKG0101", booking.no()),
          "LYG00123456",
          "WB" + box);
      awaitGot("depot-alpha", 1, "WLJK_TLA", box);
      play("rail-alpha", "consist-departed-and-arrived", with("CSQU3054383", box));
      awaitSeen("forwarder-alpha", box, "LADEN_GATE_IN");
    }
    Proofs.proved("load record and waybill reach customs when both are there", "SR-16-06");
  }

  private static void enterTheTerminal(Booking booking) {
    play(
        "terminal-alpha",
        "gate-in-export",
        with("TCLU6854833", booking.dry(), "BKG0001", booking.no()));
    awaitGot("customs-alpha", 1, "MT3101", booking.dry());
    assertThat(got("customs-alpha", "DecMessage", booking.dry())).isZero();
    play(
        "terminal-alpha",
        "gate-in-export",
        with("TCLU6854833", booking.reefer(), "BKG0001", booking.no()),
        "22G1",
        sizeType(booking, booking.reefer()));
    awaitGot("customs-alpha", 1, "DecMessage", booking.dry(), booking.reefer());
    awaitGot("portal", 1, "DECLARATION_DRAFTED", booking.no());
  }

  private static void declareAndLoad(Booking booking) {
    String declaration = with("I20260000000000017", declarationNo(booking));
    play("customs-alpha", "declaration-entered", declaration);
    play("customs-alpha", "declaration-released", declaration);
    awaitSeen("broker-alpha", booking.no(), "DECLARATION", "RELEASED");
    assertThat(got("terminal-alpha", "CUSRES", booking.dry())).isZero();
    for (String box : List.of(booking.dry(), booking.reefer())) {
      play(
          "customs-alpha",
          "loading-permitted",
          with("CSQU3054383", box, "CI0101", "CI" + box),
          "BLLYG0101",
          "BLOUT" + booking.no().substring(3));
      awaitGot("terminal-alpha", 1, "CUSRES", box);
      play(
          "tally-alpha",
          "tally-of-export",
          with("CSQU3054383", box, "BKG0101", booking.no()),
          "M/SL100",
          "M/" + booking.seal(box));
      play(
          "terminal-alpha",
          "vessel-loaded",
          with("CSQU3054383", box, "BKGLYG4711", booking.no()),
          "2648W",
          "1439E",
          "SEAL77001",
          booking.seal(box),
          "BLLYG4711",
          "BLOUT" + booking.no().substring(3));
      awaitSeen("forwarder-alpha", box, "LOADED");
      awaitSeen("forwarder-alpha", box, "TallyReported");
    }
    play("terminal-alpha", "vessel-departed");
    awaitSeen("forwarder-alpha", booking.dry(), "SAILED");
  }

  /** The simulated declaration system keeps a draft under the number it came with. */
  private static String declarationNo(Booking booking) {
    Matcher number =
        Pattern.compile("<ClientSeqNo>([^<]+)<").matcher(everything("customs-alpha", booking));
    assertThat(number.find()).isTrue();
    return number.group(1);
  }

  /** SR-15-10: every field that went in, against what each system got; none lost, none retyped. */
  private static void everyFieldIsWhereItBelongs(Booking booking) {
    Map<String, String> partners =
        Map.of(
            "line", "line-alpha",
            "yard", "yard-alpha",
            "packer", "loadplan-alpha",
            "terminal", "terminal-alpha",
            "tally", "tally-alpha",
            "customs", "customs-alpha",
            "railway", "rail-alpha");
    Map<String, String> got = new java.util.HashMap<>();
    partners.forEach((column, partner) -> got.put(column, everything(partner, booking)));
    got.computeIfPresent("packer", (column, json) -> json.replace("\"", ""));
    SoftAssertions all = new SoftAssertions();
    List<Map<String, String>> rows =
        CsvTable.read(JavaProcess.home().resolve("config/src/test/resources/booking-fields.csv"));
    assertThat(rows).hasSizeGreaterThan(60);
    for (Map<String, String> row : rows) {
      for (String column : partners.keySet()) {
        String cell = row.get(column);
        if (!cell.equals("-")) {
          String expected = fill(cell.startsWith("=") ? row.get("value") : cell, booking);
          all.assertThat(got.get(column))
              .as(row.get("field") + " at the " + column)
              .contains(expected);
        }
      }
      assertThat(row.get("why")).as(row.get("field")).isNotBlank();
    }
    all.assertAll();
  }

  private static String fill(String cell, Booking booking) {
    return cell.replace("{no}", booking.no())
        .replace("{box1}", booking.dry())
        .replace("{seal1}", booking.seal(booking.dry()));
  }

  private static String everything(String partner, Booking booking) {
    StringBuilder text = new StringBuilder();
    for (JsonNode entry : house.received(partner)) {
      String one = entry.path("text").asText();
      if (List.of(booking.no(), booking.dry(), booking.reefer()).stream().anyMatch(one::contains)) {
        text.append(one).append('\n');
      }
    }
    return text.toString();
  }

  @Test
  void whatTheSystemsToldIsWhatCustomsSupervisesAndWhatEverybodyPlansBy() {
    play("terminal-alpha", "vessel-announced", "{}", "1439E", "7001E");
    play("yard-alpha", "stock-counted");
    play("terminal-beta", "vessel-discharged", with("CSQU3054383", Release.of(970).containerNo()));
    await()
        .atMost(SOON)
        .until(() -> read("customs-alpha", "supervision").contains(Release.of(970).containerNo()));

    await().atMost(SOON).until(() -> read("customs-alpha", "supervision").contains("STOCK"));
    await()
        .atMost(SOON)
        .until(() -> read("customs-alpha", "supervision").contains("\"ANNOUNCED\""));
    assertThat(read("customs-alpha", "supervision"))
        .contains("\"movement\":\"DISCHARGED\"", "\"movement\":\"ANNOUNCED\"", "\"ship\"");
    assertThat(house.hub().get("/v1/supervision", key("forwarder-alpha")).status()).isEqualTo(401);
    await().atMost(SOON).until(() -> read("forwarder-beta", "vessel-calls").contains("7001E"));
    assertThat(read("yard-alpha", "vessel-calls")).contains("cutOffs", "verifiedGrossMass");
    assertThat(house.hub().get("/v1/vessel-calls", Map.of()).status()).isEqualTo(401);
    await().atMost(SOON).until(() -> read("yard-alpha", "stock").contains("quantity"));
    assertThat(read("forwarder-alpha", "stock")).doesNotContain("quantity");
    Proofs.proved(
        "customs reads truck, ship, cargo and person from the partners' feeds", "SR-15-50");
  }

  private static Map<String, String> key(String party) {
    return Map.of("X-API-Key", "demo-" + party);
  }

  private static String read(String party, String feed) {
    return house.hub().get("/v1/" + feed, key(party)).text();
  }

  /** SR-16-02: vertically independent. The one that stops is the only one that waits. */
  @Test
  void aPartnerThatStopsLeavesTheOthersWorkingAndItsBacklogDrainsInOrder() {
    house.fault("terminal-alpha", "down", 10_000);
    List<Release> waiting = new ArrayList<>();
    for (int no = 981; no <= 984; no++) {
      Release release = Release.of(no);
      waiting.add(release);
      house.submit("forwarder-alpha", release.exchange());
      house.submit("agency-alpha", release.release());
      awaitSeen("agency-alpha", release.containerNo(), "ReleaseContainer"); // before customs speaks
      house.play("customs-alpha", "inspection-notice", release.with());
      house.play("customs-alpha", "inspection-lift", release.with());
    }
    Booking booking = Booking.of(9);
    book(booking); // line, packer and railway work as if nothing were wrong
    release(booking); // and so does the yard
    assertThat(got("terminal-alpha", "COREOR", waiting.get(0).containerNo())).isZero();

    house.partners().put("/terminal-alpha/faults", "{\"fault\":\"none\"}");
    for (Release release : waiting) {
      awaitGot("terminal-alpha", 1, "COHAOR", "LFT", release.containerNo());
      List<String> order = kinds("terminal-alpha", release.containerNo());
      assertThat(order).containsExactlyInAnyOrder("COREOR 9", "COHAOR 9HLD", "COHAOR 9LFT");
      assertThat(order.indexOf("COHAOR 9HLD")).isLessThan(order.indexOf("COHAOR 9LFT"));
      assertThat(order.indexOf("COREOR 9")).isLessThan(order.indexOf("COHAOR 9LFT"));
    }
    Proofs.proved("one partner stopped: others work, its backlog drains in order", "SR-16-02");
  }

  private static List<String> kinds(String partner, String box) {
    List<String> kinds = new ArrayList<>();
    for (JsonNode entry : house.received(partner)) {
      if (entry.path("text").asText().contains(box) && !entry.path("repeat").asBoolean()) {
        kinds.add(entry.path("kind").asText());
      }
    }
    return kinds;
  }

  private static String with(String... pairs) {
    return Booking.with(pairs);
  }

  private static void play(String partner, String example) {
    play(partner, example, "{}");
  }

  /** Plays an example with these values replaced, and some more. */
  private static void play(String partner, String example, String with, String... more) {
    String rest = Booking.with(more);
    String both =
        with.length() > 2 && rest.length() > 2
            ? with.substring(0, with.length() - 1) + "," + rest.substring(1)
            : with.length() > 2 ? with : rest;
    Answer answer = house.play(partner, example, both);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  private static String timeline(String party, String reference) {
    return house.timeline(party, reference).text();
  }

  private static void awaitSeen(String party, String reference, String... words) {
    await(reference + " shows " + List.of(words) + " to " + party)
        .atMost(SOON)
        .until(
            () -> {
              String seen = timeline(party, reference);
              return java.util.Arrays.stream(words).allMatch(seen::contains);
            });
  }

  private static void awaitGot(String partner, int times, String... words) {
    await(partner + " gets " + List.of(words))
        .atMost(SOON)
        .until(() -> got(partner, words) == times);
  }

  /** How many different messages with all these words a partner has got. */
  private static int got(String partner, String... words) {
    int count = 0;
    for (JsonNode entry : house.received(partner)) {
      String text = entry.path("kind").asText() + " " + entry.path("text").asText();
      boolean has = java.util.Arrays.stream(words).allMatch(text::contains);
      count += has && !entry.path("repeat").asBoolean() ? 1 : 0;
    }
    return count;
  }
}
