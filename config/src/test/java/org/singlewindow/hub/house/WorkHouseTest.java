package org.singlewindow.hub.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orders for work and their payment, end to end over the real transports. */
class WorkHouseTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final int ORDERS = 6;

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
  void aPaidOrderBringsThePickupOrderWithItsTruckAndNoHumanStep() throws IOException {
    for (int no = 1; no <= ORDERS; no++) {
      fetch(Release.of(700 + no));
    }
    JsonNode figure = house.desk().path("leadTime");
    assertThat(figure.path("orders").asInt()).isEqualTo(ORDERS);
    Files.writeString(
        JavaProcess.home().resolve("target/lead-time.txt"),
        "SR-15-05, submit to pick-up order, all partners simulated on this machine: " + figure);
    Proofs.proved("a quote paid at the bank brings the pick-up order", "SR-15-02", "SR-15-03");
    Proofs.proved("every step of it by a machine's door", "SR-15-04");
    Proofs.proved("lead time of each order, its median and p95 on the desk", "SR-15-05");
  }

  private static void fetch(Release release) {
    String quote = "Q" + release.no();
    String with =
        """
        {"BLLYG0001":"%1$s","CSQU3054383":"%2$s","Q4711":"%3$s","BK20261124-0001":"B%3$s","PAY-1":"P%3$s"}"""
            .formatted(release.bill(), release.containerNo(), quote);
    accepted(
        """
        {"type":"work-order","documentId":"F-%1$s","requestNo":"F%1$s","work":"PICKUP_LADEN",
         "containers":["%2$s"],"plate":"SUG12345","driver":"Li Ming"}"""
            .formatted(release.no(), release.containerNo()));
    house.submit("agency-alpha", release.release());
    house.submit("forwarder-alpha", release.exchange());
    house.play("customs-alpha", "customs-release", with);
    house.play("terminal-alpha", "charges-quoted", with);
    await().atMost(SOON).until(() -> seen(release).contains("CHARGES_QUOTED"));
    assertThat(pickupOrders(release)).isEmpty();

    house.play("bank-alpha", "payment", with);
    await().atMost(SOON).until(() -> !pickupOrders(release).isEmpty());
    assertThat(pickupOrders(release)).singleElement().asString().contains("SUG12345", "Li Ming");
    house.play("terminal-alpha", "gate-out", with);
    await().atMost(SOON).until(() -> seen(release).contains("GATED_OUT"));
  }

  private static List<String> pickupOrders(Release release) {
    return house.texts("terminal-alpha", "COPINO").stream()
        .filter(text -> text.contains(release.containerNo()))
        .toList();
  }

  private static String seen(Release release) {
    return house.timeline("forwarder-alpha", release.containerNo()).body().toString();
  }

  @Test
  void theSameFormGoesToATerminalAYardAndADepotEachInItsDialect() {
    for (String place : List.of("terminal-alpha", "yard-alpha", "depot-alpha")) {
      Release box = Release.of(720 + place.length());
      accepted(
          """
          {"type":"work-order","documentId":"T-%1$s","requestNo":"T-%1$s","work":"TRANSLOAD",
           "containers":["%2$s"],"place":"%1$s","fleet":"Harbour Haulage"}"""
              .formatted(place, box.containerNo()));
      await().atMost(SOON).until(() -> issued(place));
      assertThat(house.texts(place, box.containerNo())).hasSize(1);

      accepted(
          """
          {"type":"work-order-cancellation","documentId":"C-%1$s","requestNo":"T-%1$s"}"""
              .formatted(place));
      await().atMost(SOON).until(() -> house.texts(place, box.containerNo()).size() == 2);
    }
    assertThat(house.texts("terminal-alpha", "HAN+TRL")).hasSize(2);
    assertThat(house.texts("yard-alpha", "TRANSLOAD")).hasSize(2);
    assertThat(house.texts("depot-alpha", "\"TRANSLOAD\"")).hasSize(2);
    Proofs.proved("one form, three dialects, each answered and taken back", "SR-15-01");
  }

  @Test
  void whatAPlaceHasNoMessageForWaitsForAPersonWhoIsToldWhy() {
    Release box = Release.of(740);
    accepted(
        """
        {"type":"work-order","documentId":"W-740","requestNo":"W-740","work":"TRANSLOAD",
         "containers":["%s"],"place":"inspection-alpha","fleet":"Harbour Haulage"}"""
            .formatted(box.containerNo()));

    await().atMost(SOON).until(() -> house.desk().path("parked").size() == 1);

    JsonNode parked = house.desk().path("parked").get(0);
    assertThat(parked.toString())
        .contains("OrderWork", "inspection-alpha", "arranged by telephone")
        .doesNotContain("Exception");
    assertThat(house.texts("inspection-alpha", box.containerNo())).isEmpty();
    assertThat(seen(box)).as("the agent sees his order and no promise").contains("W-740");
    Proofs.proved("what a partner cannot be told is parked with its reason", "SR-15-01");
  }

  private static boolean issued(String place) {
    return house
        .timeline("forwarder-alpha", "T-" + place)
        .body()
        .toString()
        .contains("WORK_ORDER_ISSUED");
  }

  private static void accepted(String json) {
    assertThat(house.submit("forwarder-alpha", json).status()).isEqualTo(202);
  }
}
