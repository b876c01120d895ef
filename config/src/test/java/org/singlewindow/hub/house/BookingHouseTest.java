package org.singlewindow.hub.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A booking submitted once, over the real transports of all five kinds of partner. */
class BookingHouseTest {

  private static final Duration SOON = Duration.ofSeconds(60);

  @TempDir static Path data;
  private static House house;
  private static BookingSteps steps;

  @BeforeAll
  static void open() {
    house = House.start(data);
    steps = new BookingSteps(house);
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void aBookingSubmittedOnceReachesEverybodyAndSails() {
    Booking booking = Booking.of(1);
    steps.play("terminal-alpha", "vessel-announced");
    steps.book(booking);
    steps.release(booking);
    steps.pack(booking);
    goByRail(booking);
    steps.enterTheTerminal(booking);
    declareAndLoad(booking);

    String seen = steps.timeline("forwarder-alpha", booking.no());
    assertThat(seen)
        .contains("BookingRequested", "BookingAnswered", "EmptyReleaseOrdered", "LoadPlanDeclared")
        .contains("TrainPlanAnswered", "RailMoveReported", "RailWaybillIssued", "DraftDeclaration")
        .contains("DeclarationReported", "LoadingPermitted", "TallyReported", "VesselMoveReported");
    assertThat(steps.timeline("forwarder-alpha", booking.dry())).contains("EXPORT", "SAILED");
    assertThat(house.timeline("forwarder-beta", booking.no()).status()).isEqualTo(404);
    assertThat(steps.timeline("line-alpha", booking.no()))
        .doesNotContain("Declaration", "DECLARATION");
    assertThat(house.alarms()).doesNotContain(booking.dry());
    BookingFields.areWhereTheyBelong(booking, steps::everything, Map.of());
    Proofs.proved(
        "a booking through line, yard, packer, railway, depot, terminal, tally and customs",
        "SR-15-04",
        "SR-15-10");
    Proofs.proved("arrival reports, receipts and releases are electronic", "SR-16-03");
  }

  private static void goByRail(Booking booking) {
    for (String box : List.of(booking.dry(), booking.reefer())) {
      steps.play(
          "depot-alpha",
          "gate-in",
          Booking.with("TCLU6854833", box, "BKG0101", booking.no()),
          "SL101",
          booking.seal(box),
          "45G1",
          BookingSteps.sizeType(booking, box));
      steps.awaitGot("depot-alpha", 1, "WLJK_ERRA", box);
      steps.play("depot-alpha", "release-order", Booking.with("TCLU6854833", box));
      steps.awaitSeen("forwarder-alpha", box, "WAGON_LOADING");
      steps.play(
          "rail-alpha",
          "consist-loaded",
          Booking.with("CSQU3054383", box, "BKG0101", booking.no()),
          "SL100",
          booking.seal(box));
      steps.awaitSeen("forwarder-alpha", box, "RAIL_WAYBILL");
      assertThat(steps.got("depot-alpha", "WLJK_TLA", box)).isZero();
      steps.play(
          "rail-alpha",
          "waybill",
          Booking.with("CSQU3054383", box, "BKG0101", booking.no()),
          "LYG00123456",
          "WB" + box);
      steps.awaitGot("depot-alpha", 1, "WLJK_TLA", box);
      steps.play("rail-alpha", "consist-departed-and-arrived", Booking.with("CSQU3054383", box));
      steps.awaitSeen("forwarder-alpha", box, "LADEN_GATE_IN");
    }
    Proofs.proved("load record and waybill reach customs when both are there", "SR-16-06");
  }

  private static void declareAndLoad(Booking booking) {
    String declaration = Booking.with("I20260000000000017", declarationNo(booking));
    steps.play("customs-alpha", "declaration-entered", declaration);
    steps.play("customs-alpha", "declaration-released", declaration);
    steps.awaitSeen("broker-alpha", booking.no(), "DECLARATION", "RELEASED");
    assertThat(steps.got("terminal-alpha", "CUSRES", booking.dry())).isZero();
    for (String box : List.of(booking.dry(), booking.reefer())) {
      steps.play(
          "customs-alpha",
          "loading-permitted",
          Booking.with("CSQU3054383", box, "CI0101", "CI" + box),
          "BLLYG0101",
          "BLOUT" + booking.no().substring(3));
      steps.awaitGot("terminal-alpha", 1, "CUSRES", box);
      steps.play(
          "tally-alpha",
          "tally-of-export",
          Booking.with("CSQU3054383", box, "BKG0101", booking.no()),
          "M/SL100",
          "M/" + booking.seal(box));
      steps.play(
          "terminal-alpha",
          "vessel-loaded",
          Booking.with("CSQU3054383", box, "BKGLYG4711", booking.no()),
          "2648W",
          "1439E",
          "SEAL77001",
          booking.seal(box),
          "BLLYG4711",
          "BLOUT" + booking.no().substring(3));
      steps.awaitSeen("forwarder-alpha", box, "LOADED");
      steps.awaitSeen("forwarder-alpha", box, "TallyReported");
    }
    steps.play("terminal-alpha", "vessel-departed");
    steps.awaitSeen("forwarder-alpha", booking.dry(), "SAILED");
  }

  /** The simulated declaration system keeps a draft under the number it came with. */
  private static String declarationNo(Booking booking) {
    Matcher number =
        Pattern.compile("<ClientSeqNo>([^<]+)<")
            .matcher(steps.everything("customs-alpha", booking));
    assertThat(number.find()).isTrue();
    return number.group(1);
  }

  @Test
  void whatTheSystemsToldIsWhatCustomsSupervisesAndWhatEverybodyPlansBy() {
    steps.play("terminal-alpha", "vessel-announced", "{}", "1439E", "7001E");
    steps.play("yard-alpha", "stock-counted");
    steps.play(
        "terminal-beta",
        "vessel-discharged",
        Booking.with("CSQU3054383", Release.of(970).containerNo()));
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
      steps.awaitSeen(
          "agency-alpha", release.containerNo(), "ReleaseContainer"); // before customs speaks
      house.play("customs-alpha", "inspection-notice", release.with());
      house.play("customs-alpha", "inspection-lift", release.with());
    }
    Booking booking = Booking.of(9);
    steps.book(booking); // line, packer and railway work as if nothing were wrong
    steps.release(booking); // and so does the yard
    assertThat(steps.got("terminal-alpha", "COREOR", waiting.get(0).containerNo())).isZero();

    house.partners().put("/terminal-alpha/faults", "{\"fault\":\"none\"}");
    for (Release release : waiting) {
      steps.awaitGot("terminal-alpha", 1, "COHAOR", "LFT", release.containerNo());
      List<String> order = steps.kinds("terminal-alpha", release.containerNo());
      assertThat(order).containsExactlyInAnyOrder("COREOR 9", "COHAOR 9HLD", "COHAOR 9LFT");
      assertThat(order.indexOf("COHAOR 9HLD")).isLessThan(order.indexOf("COHAOR 9LFT"));
      assertThat(order.indexOf("COREOR 9")).isLessThan(order.indexOf("COHAOR 9LFT"));
    }
    Proofs.proved("one partner stopped: others work, its backlog drains in order", "SR-16-02");
  }
}
