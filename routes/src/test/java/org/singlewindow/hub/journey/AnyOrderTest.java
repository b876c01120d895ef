package org.singlewindow.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.EventHeader;

/**
 * Facts come in any order: every order ends with the same instructions standing at every partner,
 * the same life cycles and the same dossiers, also while a hold stands.
 */
class AnyOrderTest {

  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

  @Test
  void sixFactsInEveryOrderEndTheSame() {
    List<Event> facts =
        List.of(
            fact(1, "customs-alpha", "CustomsReleased", "BLLYG0001", "CSQU3054383"),
            fact(2, "terminal-alpha", "ChargesSettled", "CSQU3054383"),
            fact(3, "customs-alpha", "HoldPlaced", "CSQU3054383", "site", "terminal-alpha"),
            fact(4, "customs-alpha", "HoldLifted", "CSQU3054383", "holdNo", "CI0002"),
            fact(
                5,
                "customs-alpha",
                "HoldPlaced",
                "CSQU3054383",
                "holdNo",
                "CI0009",
                "site",
                "terminal-alpha"),
            fact(6, "customs-alpha", "HoldLifted", "CSQU3054383", "holdNo", "CI0009"));
    Map<String, String> expected = null;
    String states = null;
    int orders = 0;
    for (List<Event> order : Permutations.of(facts)) {
      PureHouse house = new PureHouse();
      papers().forEach(event -> house.tell(event, NOW));
      order.forEach(event -> house.tell(event, NOW));
      Map<String, String> standing = Promises.standing(house);
      ContainerDossier box = house.container("CSQU3054383");
      String now =
          box.order().state()
              + " "
              + box.holds().values().stream()
                  .map(hold -> hold.state().name().replace("LIFTED_EARLY", "LIFTED"))
                  .toList();
      expected = expected == null ? standing : expected;
      states = states == null ? now : states;
      assertThat(standing).as("standing after " + order).isEqualTo(expected);
      assertThat(now).as("states after " + order).isEqualTo(states);
      orders++;
    }
    assertThat(orders).isEqualTo(720);
    assertThat(expected.keySet()).anyMatch(key -> key.startsWith("order "));
    assertThat(expected.keySet()).noneMatch(key -> key.startsWith("hold "));
  }

  @Test
  void withAHoldThatStandsEveryOrderOfFactsAndPapersEndsTheSame() {
    List<Event> all = new ArrayList<>(papers());
    all.add(fact(1, "customs-alpha", "CustomsReleased", "BLLYG0001", "CSQU3054383"));
    all.add(fact(2, "terminal-alpha", "ChargesSettled", "CSQU3054383"));
    all.add(fact(3, "customs-alpha", "HoldPlaced", "CSQU3054383", "site", "terminal-alpha"));
    all.add(fact(4, "customs-alpha", "HoldLifted", "CSQU3054383", "holdNo", "CI0002"));
    sameInEveryOrder(List.of(), all);

    all.remove(all.size() - 1);
    PureHouse held = sameInEveryOrder(List.of(), all);
    assertThat(held.container("CSQU3054383").order().state()).hasToString("SUSPENDED");
    assertThat(Promises.standing(held).keySet()).noneMatch(key -> key.startsWith("order "));
  }

  @Test
  void withTheGateEveryOrderOfFactsEndsTheSame() {
    List<Event> facts =
        List.of(
            fact(1, "customs-alpha", "CustomsReleased", "BLLYG0001", "CSQU3054383"),
            fact(2, "customs-alpha", "CustomsReleased", "BLLYG0001"),
            fact(3, "terminal-alpha", "ChargesSettled", "CSQU3054383"),
            fact(4, "customs-alpha", "HoldPlaced", "CSQU3054383", "site", "terminal-alpha"),
            fact(5, "terminal-alpha", "ContainerGated", "IN", "CSQU3054383"),
            fact(6, "terminal-alpha", "ContainerGated", "OUT", "CSQU3054383"));
    sameInEveryOrder(papers(), facts);
  }

  @Test
  void aHoldPlacedTwiceAndLiftedBetweenStandsInEveryOrder() {
    List<Event> facts =
        List.of(
            fact(1, "customs-alpha", "HoldPlaced", "CSQU3054383", "site", "terminal-alpha"),
            fact(2, "customs-alpha", "HoldLifted", "CSQU3054383", "holdNo", "CI0002"),
            fact(3, "customs-alpha", "HoldPlaced", "CSQU3054383", "site", "terminal-alpha"),
            fact(4, "terminal-alpha", "ChargesSettled", "CSQU3054383"),
            fact(5, "customs-alpha", "CustomsReleased", "BLLYG0001"));
    PureHouse house = sameInEveryOrder(papers(), facts);
    assertThat(Promises.standing(house).keySet()).anyMatch(key -> key.startsWith("hold "));
  }

  /** Quoted, paid, paid back, paid anew: the number of the order counts the recalls, no more. */
  @Test
  void withPaymentsEveryOrderOfFactsEndsTheSame() {
    List<Event> facts =
        List.of(
            fact(1, "terminal-alpha", "ChargesQuoted", "CSQU3054383"),
            fact(2, "bank-alpha", "PaymentReported", "PAID"),
            fact(3, "bank-alpha", "PaymentReported", "REFUNDED"),
            fact(4, "bank-alpha", "PaymentReported", "PAID", "paymentNo", "PAY2"),
            fact(5, "customs-alpha", "CustomsReleased", "BLLYG0001", "CSQU3054383"),
            fact(6, "terminal-alpha", "ChargesQuoted", "CSQU3054383", "quoteNo", "Q2"));
    String expected = null;
    int orders = 0;
    for (List<Event> order : Permutations.of(facts)) {
      PureHouse house = new PureHouse();
      papers().forEach(event -> house.tell(event, NOW));
      order.forEach(event -> house.tell(event, NOW));
      String now = charges(house) + Promises.standing(house).size();
      expected = expected == null ? now : expected;
      assertThat(now).as("after " + order).isEqualTo(expected);
      orders++;
    }
    assertThat(orders).isEqualTo(720);
    assertThat(expected).contains("PAID").contains("QUOTED");
  }

  private static String charges(PureHouse house) {
    return house.dossiers().values().stream()
        .filter(ChargeDossier.class::isInstance)
        .map(ChargeDossier.class::cast)
        .map(charge -> charge.quoteNo() + " " + charge.state() + " " + charge.payments() + "; ")
        .collect(Collectors.joining());
  }

  /** Tells what comes first, then the rest in every order; the last house, for a closer look. */
  private static PureHouse sameInEveryOrder(List<Event> first, List<Event> rest) {
    Map<String, String> standing = null;
    List<Dossier> known = null;
    PureHouse house = new PureHouse();
    for (List<Event> order : Permutations.of(rest)) {
      house = new PureHouse();
      for (Event event : first) {
        house.tell(event, NOW);
      }
      for (Event event : order) {
        house.tell(event, NOW);
      }
      standing = standing == null ? Promises.standing(house) : standing;
      known = known == null ? withoutBookkeeping(house) : known;
      assertThat(Promises.standing(house)).as("standing after " + order).isEqualTo(standing);
      assertThat(withoutBookkeeping(house)).as("known after " + order).isEqualTo(known);
    }
    return house;
  }

  /**
   * All that is known but what was told and what waited. The number of an order that was never
   * issued, because the container had left, is bookkeeping too.
   */
  private static List<Dossier> withoutBookkeeping(PureHouse house) {
    return house.dossiers().values().stream().map(AnyOrderTest::withoutBookkeeping).toList();
  }

  private static Dossier withoutBookkeeping(Dossier dossier) {
    if (dossier instanceof BillDossier bill) {
      return bill.with(draft -> draft.parked = Set.of());
    }
    ContainerDossier container = (ContainerDossier) dossier;
    return container.with(
        draft -> {
          draft.told = Set.of();
          draft.answered = Set.of();
          draft.parked = Set.of();
          draft.stay = ImportStay.NONE; // what was awaited
          if (container.isGone()) {
            draft.order = PickupOrder.drawnUp(container.order().state(), "", 0, "");
          }
        });
  }

  private static List<Event> papers() {
    return List.of(
        fact(11, "forwarder-alpha", "BillOfLadingPresented", "BLLYG0001"),
        fact(12, "agency-alpha", "ReleaseOrdered", "CONTAINER", "BLLYG0001", "CSQU3054383"),
        fact(
            13,
            "agency-alpha",
            "ReleaseOrdered",
            "CARGO",
            "BLLYG0001",
            "CSQU3054383",
            "consigneeAgent",
            "forwarder-alpha"));
  }

  private static Event fact(int no, String party, String type, String... words) {
    Instant occurred = NOW.plusSeconds(60L * no);
    return EventWords.read(
        type,
        List.of(words),
        new EventHeader("F" + no + "#1", "F" + no, party, occurred, NOW, false));
  }
}
