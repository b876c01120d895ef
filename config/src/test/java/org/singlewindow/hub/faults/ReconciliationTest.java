package org.singlewindow.hub.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.ledger.Digests;

/** The judge is judged: each way to cheat turns the balance red. */
class ReconciliationTest {

  private static final String ID = "agency-alpha/REL-00001";
  private static final String BOX = "container:CSQU0000017";
  private static final Told TOLD = new Told("agency-alpha", "REL-00001", "sent");
  private static final Kept.Message MESSAGE =
      new Kept.Message(ID, "agency-alpha", Digests.of("sent\n" + ID), "RECORDED");
  private static final Kept.Delivery HOLD = delivery("hold", 2, true, "ANSWERED", 1);
  private static final Kept.Delivery RELEASE = delivery("release", 3, false, "PUSHED", 2);
  private static final Arrival HELD = arrival(1, "COHAOR 9HLD", "content-1");
  private static final Arrival RELEASED = arrival(2, "COREOR 9", "content-2");
  private static final Effect ONE_RELEASE =
      new Effect("terminal-alpha", "COREOR 9", List.of("CSQU0000017"));

  @Test
  void whatWasToldKeptAndArrivedIsDelivered() {
    Balance balance = balance(List.of(MESSAGE), List.of(HOLD, RELEASE), List.of(HELD, RELEASED));

    assertThat(balance.holds()).as(balance.findings().toString()).isTrue();
    assertThat(balance)
        .hasToString("1 accepted, 1 delivered, 0 waiting, 0 dead, 0 cancelled, 0 lost, 0 twice");
  }

  @Test
  void whatTheHubForgotIsLost() {
    Balance balance = balance(List.of(), List.of(), List.of());

    assertThat(balance.holds()).isFalse();
    assertThat(balance.lost()).isEqualTo(2); // the message, and its effect
    assertThat(balance.findings().get(0)).contains("REL-00001", "knows nothing");
  }

  @Test
  void whatWasKeptWithOtherContentIsLost() {
    Kept.Message other = new Kept.Message(ID, "agency-alpha", Digests.of("other"), "RECORDED");

    assertThat(balance(List.of(other), List.of(HOLD, RELEASE), List.of(HELD, RELEASED)).lost())
        .isEqualTo(1);
  }

  @Test
  void whatTheHubCallsPushedAndThePartnerHasNotIsLost() {
    assertThat(balance(List.of(MESSAGE), List.of(HOLD, RELEASE), List.of(RELEASED)).lost())
        .isEqualTo(1);
  }

  @Test
  void whatArrivedWithOtherContentIsLost() {
    Arrival other = arrival(1, "COHAOR 9HLD", "nobody wrote this");

    assertThat(balance(List.of(MESSAGE), List.of(HOLD, RELEASE), List.of(other, RELEASED)).lost())
        .isEqualTo(1);
  }

  @Test
  void anEffectUnderASecondIdIsTwice() {
    Kept.Delivery again = delivery("again", 4, false, "PUSHED", 3);
    Arrival second = arrival(3, "COREOR 9", "content-3");

    assertThat(
            balance(
                    List.of(MESSAGE),
                    List.of(HOLD, RELEASE, again),
                    List.of(HELD, RELEASED, second))
                .twice())
        .isEqualTo(1);
  }

  @Test
  void oneIdWithTwoContentsIsTwice() {
    Arrival changed = arrival(2, "COREOR 9", "content-1");

    assertThat(
            balance(List.of(MESSAGE), List.of(HOLD, RELEASE), List.of(HELD, RELEASED, changed))
                .twice())
        .isEqualTo(1);
  }

  @Test
  void whatNoInstructionAskedForIsTwice() {
    Arrival stranger = arrival(9, "COPINO 9", "content-1");

    assertThat(
            balance(List.of(MESSAGE), List.of(HOLD, RELEASE), List.of(HELD, RELEASED, stranger))
                .twice())
        .isEqualTo(1);
  }

  @Test
  void aRepeatUnderItsOwnIdIsHarmless() {
    Balance balance =
        balance(List.of(MESSAGE), List.of(HOLD, RELEASE), List.of(HELD, RELEASED, RELEASED));

    assertThat(balance.holds()).isTrue();
    assertThat(balance.repeats()).isEqualTo(1);
  }

  @Test
  void aReleaseBeforeItsHoldIsASwap() {
    Balance balance = balance(List.of(MESSAGE), List.of(HOLD, RELEASE), List.of(RELEASED, HELD));

    assertThat(balance.lost() + balance.twice()).isZero();
    assertThat(balance.swapped()).isEqualTo(1);
    assertThat(balance.holds()).isFalse();
  }

  @Test
  void aHoldMayOvertakeWhatIsNotUrgent() {
    Kept.Delivery earlier = delivery("release", 1, false, "PUSHED", 2);

    assertThat(balance(List.of(MESSAGE), List.of(HOLD, earlier), List.of(HELD, RELEASED)).holds())
        .isTrue();
  }

  @Test
  void whatIsOnItsWayWaitsAndWhatAPersonMustDecideIsDead() {
    Kept.Delivery ready = delivery("release", 3, false, "READY", 0);
    Kept.Delivery parked = delivery("release", 3, false, "PARKED", 2);

    assertThat(fate(ready).waiting()).isEqualTo(1);
    assertThat(fate(parked).dead()).isEqualTo(1);
    assertThat(
            Reconciliation.of(
                    List.of(TOLD),
                    new Kept(List.of(), List.of(), Set.of(ID), Set.of()),
                    List.of(),
                    List.of())
                .waiting())
        .isEqualTo(1);
  }

  private static Balance fate(Kept.Delivery open) {
    Kept kept = new Kept(List.of(MESSAGE), List.of(HOLD, open), Set.of(), Set.of("content-1"));
    return Reconciliation.of(List.of(TOLD), kept, List.of(HELD), List.of());
  }

  private static Balance balance(
      List<Kept.Message> messages, List<Kept.Delivery> deliveries, List<Arrival> arrivals) {
    Set<String> contents = Set.of("content-1", "content-2", "content-3");
    return Reconciliation.of(
        List.of(TOLD),
        new Kept(messages, deliveries, Set.of(), contents),
        new ArrayList<>(arrivals),
        List.of(ONE_RELEASE));
  }

  private static Kept.Delivery delivery(
      String id, long seq, boolean urgent, String state, long sequence) {
    return new Kept.Delivery(
        id, ID, "terminal-alpha", BOX, seq, urgent, state, sequence, reference(sequence));
  }

  private static Arrival arrival(long sequence, String kind, String content) {
    return new Arrival(
        "terminal-alpha", reference(sequence), reference(sequence), kind, content, "CSQU0000017");
  }

  private static String reference(long sequence) {
    return sequence == 0 ? "" : "SWH%011d".formatted(sequence);
  }
}
