package org.singlewindow.hub.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.canonical.AcknowledgeMessage;
import org.singlewindow.hub.canonical.Answer;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.ChargesSettled;
import org.singlewindow.hub.canonical.CustomsReleased;
import org.singlewindow.hub.canonical.DeadlineKind;
import org.singlewindow.hub.canonical.DeadlinePassed;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.EventHeader;
import org.singlewindow.hub.canonical.HoldPlaced;
import org.singlewindow.hub.canonical.HoldType;
import org.singlewindow.hub.canonical.InstructionAnswered;
import org.singlewindow.hub.canonical.Interchange;
import org.singlewindow.hub.canonical.MessageReceived;
import org.singlewindow.hub.canonical.MessageRefusal;
import org.singlewindow.hub.canonical.ReleaseKind;
import org.singlewindow.hub.canonical.ReleaseOrdered;
import org.singlewindow.hub.canonical.ReleaseRevoked;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.Decision;
import org.singlewindow.hub.journey.Dossier;
import org.singlewindow.hub.journey.Journey;
import org.singlewindow.hub.journey.Ledger;
import org.singlewindow.hub.journey.Ledger.Push;
import org.singlewindow.hub.journey.Ledger.Received;
import org.singlewindow.hub.journey.Ledger.Recorded;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.journey.PortJourney;
import org.singlewindow.hub.journey.Role;
import org.singlewindow.hub.ledger.DeadDecisions.Begun;

/** What every ledger promises, whatever database it is on. */
abstract class LedgerContract {

  static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
  private static final CanonicalXml CANONICAL = new CanonicalXml();

  private Database database;
  private Ledger ledger;
  private LedgerView view;

  /** An empty database. */
  abstract Database open();

  @BeforeEach
  void openLedger() {
    database = open();
    ledger = ledger("node-1");
    view = new LedgerView(database, CANONICAL);
  }

  @AfterEach
  void closeLedger() {
    database.close();
  }

  private Ledger ledger(String node) {
    Journey journey = new PortJourney(parties(), Duration.ofDays(7));
    Journey poisoned =
        (dossiers, event, now) -> {
          if (event.header().messageId().startsWith("poison")) {
            throw new IllegalStateException("it cannot be decided");
          }
          return event.header().messageId().startsWith("deadline")
              ? deadline(event)
              : journey.decide(dossiers, event, now);
        };
    return new JdbcLedger(database, poisoned, CANONICAL, party -> Optional.of(party), 100, node);
  }

  /** Nothing follows but that somebody is to be heard of within a day. */
  private static Decision deadline(Event event) {
    Decision.Due due =
        new Decision.Due(
            NOW.plus(Duration.ofDays(1)),
            Decision.Due.What.DEADLINE,
            Subject.container("CSQU3054383"),
            event.header().eventId(),
            Optional.of(DeadlineKind.IMPORT_PICKUP),
            Optional.of("terminal"));
    return new Decision(
        Decision.Outcome.RECORDED,
        List.of(),
        List.of(),
        List.of(due),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void aDeadlineComesBackWhenItsTimeHasComeAndIsRecordedOnce() {
    ledger.record(List.of(release("deadline-1", "BL1", "CSQU3054383")), NOW);
    Instant later = NOW.plus(Duration.ofDays(1));

    assertThat(ledger.listDue(later.minusMillis(1), 10)).isEmpty();
    List<Received> due = ledger.listDue(later, 10);
    assertThat(due).hasSize(1);
    assertThat(due.get(0).events())
        .first()
        .isInstanceOfSatisfying(
            DeadlinePassed.class,
            passed -> {
              assertThat(passed.kind()).isEqualTo(DeadlineKind.IMPORT_PICKUP);
              assertThat(passed.about()).isEqualTo("container:CSQU3054383");
              assertThat(passed.awaitedFrom()).contains("terminal");
              assertThat(passed.header().occurredAt()).isEqualTo(later);
            });
    assertThat(ledger.listDue(later, 10)).as("on its way").isEmpty();
    assertThat(ledger.listDue(later.plus(Ledger.WAKE_AGAIN), 10))
        .as("lost on its way, the same again")
        .isEqualTo(due);

    ledger.record(due, later);
    ledger.record(due, later);

    assertThat(ledger.listDue(later.plus(Duration.ofDays(1)), 10)).isEmpty();
    assertThat(view.listEvents(Subject.container("CSQU3054383")))
        .filteredOn(row -> row.event() instanceof DeadlinePassed)
        .hasSize(1);
  }

  private static Parties parties() {
    return new Parties(
        List.of(
            party("agency", Role.RELEASE_AGENT, "line"),
            party("line", Role.LINE),
            party("forwarder", Role.FORWARDER),
            party("terminal", Role.TERMINAL),
            party("customs", Role.CUSTOMS)));
  }

  private static Party party(String id, Role role, String... mandates) {
    return new Party(id, id, Set.of(role), Set.of(mandates), java.util.Map.of());
  }

  private static EventHeader header(String messageId, String by) {
    return new EventHeader(messageId + "#1", messageId, by, NOW, NOW, false);
  }

  private static Received release(String messageId, String bill, String container) {
    return received(
        "agency",
        new ReleaseOrdered(
            header(messageId, "agency"),
            ReleaseKind.CONTAINER,
            "RO-" + bill,
            bill,
            "line",
            Optional.empty(),
            "terminal",
            List.of(container),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(true),
            Optional.empty()));
  }

  private static Received hold(String messageId, String holdNo, String container) {
    return received(
        "customs",
        new HoldPlaced(
            header(messageId, "customs"),
            holdNo,
            HoldType.INSPECTION,
            Optional.empty(),
            Optional.empty(),
            container,
            Optional.of("terminal")));
  }

  private static Received received(String by, Event event) {
    String id = event.header().messageId();
    return new Received(id, by, Digests.of(event.toString()), NOW, List.of(event));
  }

  private Recorded record(Received one) {
    return ledger.record(List.of(one), NOW).get(0);
  }

  private static String only(Recorded recorded) {
    assertThat(recorded.wakes()).hasSize(1);
    return recorded.wakes().get(0).instructionId();
  }

  @Test
  void theSameMessageTwiceIsDecidedOnceAndItsWakesAreOwedUntilPushed() {
    Received one = release("m1", "BL1", "CSQU3054383");
    String id = only(record(one));

    assertThat(only(record(one))).isEqualTo(id);
    ledger.claim(id, NOW);
    ledger.pushed(id, NOW, Optional.empty());

    assertThat(record(one).wakes()).isEmpty();
    assertThat(view.listEvents(one.events().get(0).subjects().get(0))).hasSize(1);
  }

  @Test
  void theSameIdWithOtherContentIsKeptAsideWithoutEffect() {
    record(release("m1", "BL1", "CSQU3054383"));
    Recorded other = record(release("m1", "BL2", "TCLU6854833"));

    assertThat(other.wakes()).isEmpty();
    assertThat(other.fault()).isEmpty();
    assertThat(view.listQuarantined()).containsExactly("m1");
    assertThat(view.listSubjects("BL2")).isEmpty();
  }

  @Test
  void poisonIsRolledBackAloneAndItsNeighboursStand() {
    List<Recorded> all =
        ledger.record(
            List.of(
                release("m1", "BL1", "CSQU3054383"),
                release("poison-1", "BL9", "FCIU9908030"),
                release("m2", "BL2", "TCLU6854833")),
            NOW);

    assertThat(all.get(1).fault())
        .hasValueSatisfying(fault -> assertThat(fault).contains("cannot be decided"));
    assertThat(all.get(0).wakes()).hasSize(1);
    assertThat(all.get(2).wakes()).hasSize(1);
    assertThat(view.listSubjects("BL9")).isEmpty();
    assertThat(ledger.findMessage("poison-1").orElseThrow().status()).isEqualTo("DEAD");
  }

  @Test
  void aPushKeepsItsNumberAndReferenceThroughEveryRepeat() {
    String first = only(record(release("m1", "BL1", "CSQU3054383")));
    String second = only(record(release("m2", "BL2", "TCLU6854833")));
    Push one = ledger.claim(first, NOW).orElseThrow();
    ledger.failed(first, NOW, "timeout", true, Optional.of(NOW.plusSeconds(1)));
    Push other = ledger.claim(second, NOW).orElseThrow();
    Push again = ledger.claim(first, NOW.plusSeconds(1)).orElseThrow();

    assertThat(one.sequence()).isEqualTo(1);
    assertThat(other.sequence()).isEqualTo(2);
    assertThat(again.sequence()).isEqualTo(1);
    assertThat(again.reference()).isEqualTo(one.reference()).hasSize(14);
    assertThat(again.attempt()).isEqualTo(2);
    assertThat(again.repeat()).isTrue();
    assertThat(one.repeat()).isFalse();
  }

  @Test
  void whatIsBeingSentIsNotClaimedTwiceAndComesBackAfterACrash() {
    String id = only(record(release("m1", "BL1", "CSQU3054383")));
    ledger.claim(id, NOW).orElseThrow();

    assertThat(ledger.claim(id, NOW)).isEmpty();
    ledger.recover(NOW);
    assertThat(ledger.claim(id, NOW).orElseThrow().repeat()).isTrue();
  }

  /** A booking's request was the one whose name a column had no room for: accepted, and poison. */
  @Test
  void everyKindOfDossierHasRoom() {
    for (Class<?> kind : Dossier.class.getPermittedSubclasses()) {
      database
          .jdbc()
          .sql("insert into dossier (subject, kind, version, body) values (?, ?, 1, '{}')")
          .params(kind.getName(), kind.getSimpleName())
          .update();
    }
  }

  /** After a crash an instruction is woken twice: by the broker, and by the ledger's own watch. */
  @Test
  void howeverManyAreWokenAtOnceOneClaimsItAndNoNumberIsLost() throws Exception {
    int senders = 4;
    int rounds = 20;
    ExecutorService woken = Executors.newFixedThreadPool(senders);
    try {
      for (int round = 1; round <= rounds; round++) {
        String id = only(record(release("m" + round, "BL" + round, "CSQU3054383")));
        Callable<Optional<Push>> claim = () -> ledger.claim(id, NOW);
        List<Push> claimed = new ArrayList<>();
        for (Future<Optional<Push>> one : woken.invokeAll(Collections.nCopies(senders, claim))) {
          one.get().ifPresent(claimed::add);
        }
        assertThat(claimed).extracting(Push::sequence).containsExactly((long) round);
        ledger.pushed(id, NOW, Optional.empty());
      }
    } finally {
      woken.shutdownNow();
    }
  }

  @Test
  void aNodeThatBeginsAnewTakesNothingFromAnother() {
    String one = only(record(release("m1", "BL1", "CSQU3054383")));
    String other = only(record(release("m2", "BL2", "MSKU1234565")));
    ledger.claim(one, NOW).orElseThrow();
    Ledger second = ledger("node-2");
    second.claim(other, NOW).orElseThrow();

    second.recover(NOW);

    assertThat(second.claim(other, NOW).orElseThrow().repeat()).isTrue();
    assertThat(second.claim(one, NOW)).as("the first node is sending it").isEmpty();
  }

  @Test
  void whatADeadNodeWasSendingLeavesByALivingOneAsARepeat() {
    Duration lostAfter = Duration.ofHours(1);
    Nodes first = new Nodes(database, "node-1", lostAfter);
    Nodes second = new Nodes(database, "node-2", lostAfter);
    first.join("a");
    second.join("a");
    String id = only(record(release("m1", "BL1", "CSQU3054383")));
    ledger.claim(id, NOW).orElseThrow();

    assertThat(second.beat(NOW)).as("the first was heard of").isEmpty();
    database.jdbc().sql("update node set seen_at = 0 where node = 'node-1'").update();
    assertThat(second.beat(NOW)).containsExactly("node-1");
    assertThat(second.beat(NOW)).as("once").isEmpty();

    assertThat(ledger("node-2").claim(id, NOW).orElseThrow().repeat()).isTrue();
  }

  @Test
  void oneNodeDoesWhatOneDoesForAllAndAnotherAfterIt() {
    Duration lostAfter = Duration.ofHours(1);
    AtomicLong nanos = new AtomicLong();
    Nodes first = new Nodes(database, "node-1", lostAfter, nanos::get);
    Nodes second = new Nodes(database, "node-2", lostAfter, nanos::get);

    assertThat(first.has("files")).isTrue();
    assertThat(second.has("files")).isFalse();
    assertThat(second.has("retention")).isTrue();

    database.jdbc().sql("update duty set until_at = 0 where duty = 'files'").update();
    assertThat(second.has("files")).as("it asks now and then only").isFalse();
    nanos.addAndGet(lostAfter.toNanos());
    assertThat(second.has("files")).isTrue();
    assertThat(first.has("files")).isFalse();
    nanos.addAndGet(lostAfter.toNanos());
    assertThat(second.has("files")).as("it keeps what it has").isTrue();
  }

  @Test
  void aDecisionWhoseHubDiedIsGoneOnWithAndADoubleClickIsOne() {
    DeadDecisions decisions = new DeadDecisions(database);
    Instant later = NOW.plus(DeadDecisions.STEP_MAX).plusMillis(1);

    assertThat(decisions.begin("k", "replay", NOW)).isEqualTo(Begun.NEW);
    assertThat(decisions.begin("k", "replay", NOW)).isEqualTo(Begun.BEFORE);
    assertThat(decisions.begin("k", "discard", NOW)).isEqualTo(Begun.OTHER);
    decisions.goOn("k", NOW.plusSeconds(1));
    assertThat(decisions.begin("k", "replay", later))
        .as("somebody is at it")
        .isEqualTo(Begun.BEFORE);
    assertThat(decisions.begin("k", "replay", later.plusSeconds(1))).isEqualTo(Begun.NEW);
    assertThat(decisions.begin("k", "replay", later.plusSeconds(1))).isEqualTo(Begun.BEFORE);
    decisions.end("k", "done");
    assertThat(decisions.begin("k", "replay", later.plusSeconds(999))).isEqualTo(Begun.BEFORE);
    assertThat(decisions.answer("k")).isEqualTo("done");
  }

  @Test
  void nodesThatDoNotShareTheirDataFolderDoNotRunTogether() {
    Nodes first = new Nodes(database, "node-1", Duration.ofSeconds(30));
    first.join("a");
    Nodes second = new Nodes(database, "node-2", Duration.ofSeconds(30));

    assertThatThrownBy(() -> second.join("b"))
        .isInstanceOf(Nodes.Apart.class)
        .hasMessageContaining("HUB-F013")
        .hasMessageContaining("node-1");
    first.join("b"); // alone it may move
    second.join("b");
  }

  @Test
  void whatItsSenderCouldNotSpeakOfComesBackWithoutARestart() {
    String id = only(record(release("m1", "BL1", "CSQU3054383")));
    ledger.claim(id, NOW).orElseThrow();
    Instant later = NOW.plus(Ledger.SENDING_MAX);

    assertThat(ledger.listReady(later.minusMillis(1), 10)).isEmpty();
    assertThat(ledger.listReady(later, 10))
        .extracting(Ledger.Wake::instructionId)
        .containsExactly(id);
    assertThat(ledger.claim(id, later).orElseThrow().repeat()).isTrue();
  }

  @Test
  void nothingWaitsForATimeThatAWrongClockHasSet() {
    String id = only(record(release("m1", "BL1", "CSQU3054383")));
    ledger.claim(id, NOW).orElseThrow();
    ledger.failed(id, NOW, "down", false, Optional.of(NOW.plusSeconds(5)));
    Instant right = NOW.minus(Duration.ofDays(1));

    assertThat(ledger.claim(id, right)).isEmpty();
    ledger.recover(right);
    assertThat(ledger.claim(id, right)).isPresent();
  }

  @Test
  void aRestartForgetsNoBackoffWhileTheClockIsRight() {
    String id = only(record(release("m1", "BL1", "CSQU3054383")));
    ledger.claim(id, NOW).orElseThrow();
    ledger.failed(id, NOW, "down", false, Optional.of(NOW.plusSeconds(60)));

    ledger.recover(NOW.plusSeconds(1));
    assertThat(ledger.claim(id, NOW.plusSeconds(1))).isEmpty();
  }

  @Test
  void whatLayInQueuesThatAreGoneLeavesAgainUnderItsOwnId() {
    String id = only(record(release("m1", "BL1", "CSQU3054383")));
    Push first = ledger.claim(id, NOW).orElseThrow();
    ledger.pushed(id, NOW, Optional.empty());

    assertThat(ledger.pushAgain(List.of("another"), NOW, NOW)).isZero();
    assertThat(ledger.pushAgain(List.of(first.link()), NOW.plusSeconds(1), NOW)).isZero();
    assertThat(ledger.pushAgain(List.of(first.link()), NOW, NOW)).isEqualTo(1);
    Push again = ledger.claim(id, NOW).orElseThrow();
    assertThat(again.reference()).isEqualTo(first.reference());
    assertThat(again.repeat()).isTrue();
  }

  @Test
  void aFailedOneHoldsLaterOnesOfItsSubjectAndNoOthers() {
    String release = only(record(release("m1", "BL1", "CSQU3054383")));
    String second = only(record(release("m2", "BL2", "CSQU3054383")));
    String elsewhere = only(record(release("m3", "BL3", "TCLU6854833")));
    ledger.claim(release, NOW).orElseThrow();
    ledger.failed(release, NOW, "refused", false, Optional.empty());

    assertThat(ledger.claim(second, NOW)).isEmpty();
    assertThat(ledger.claim(elsewhere, NOW)).isPresent();
    assertThat(ledger.replay(release, "operator", "link repaired", NOW)).isTrue();
    assertThat(ledger.replay(release, "operator", "double click", NOW)).isFalse();
    ledger.claim(release, NOW).orElseThrow();
    assertThat(ledger.pushed(release, NOW, Optional.empty()))
        .extracting(Ledger.Wake::instructionId)
        .containsExactly(second);
  }

  @Test
  void aHoldNeverWaitsBehindARelease() {
    String release = only(record(release("m1", "BL1", "CSQU3054383")));
    Recorded hold = record(hold("m2", "H1", "CSQU3054383"));
    ledger.claim(release, NOW).orElseThrow();
    ledger.failed(release, NOW, "down", false, Optional.of(NOW.plusSeconds(60)));

    assertThat(hold.wakes().get(0).urgent()).isTrue();
    assertThat(ledger.claim(only(hold), NOW)).isPresent();
  }

  @Test
  void nothingLeavesByALinkThatIsOffAndAHoldGoesFirstWhenItIsOnAgain() {
    String release = only(record(release("m1", "BL1", "CSQU3054383")));
    String hold = only(record(hold("m2", "H1", "CSQU3054383")));
    String link = "terminal";
    Links links = new Links(database);

    assertThat(links.off(link, "operator", "their host is rebuilt", NOW)).isTrue();
    assertThat(links.off(link, "operator", "double click", NOW)).isFalse();
    Links restarted = new Links(database);
    ledger("node-1").recover(NOW);

    Instant later = NOW.plusSeconds(60);
    assertThat(ledger.claim(release, later)).isEmpty();
    assertThat(ledger.claim(hold, later)).isEmpty();
    assertThat(ledger.listReady(later, 10)).as("nobody is woken in vain").isEmpty();
    assertThat(restarted.listClosed())
        .singleElement()
        .satisfies(one -> assertThat(one.off().orElseThrow().why()).contains("rebuilt"));

    assertThat(restarted.on(link, "operator", "it is there", later)).isTrue();
    assertThat(ledger.listReady(later, 10))
        .extracting(Ledger.Wake::instructionId)
        .containsExactly(hold, release);
    assertThat(ledger.claim(hold, later)).isPresent();
  }

  @Test
  void aLinkThatFailsTooOftenIsPausedAndProbedByOneWhileTheOthersWait() {
    String first = only(record(release("m1", "BL1", "CSQU3054383")));
    String second = only(record(release("m2", "BL2", "TCLU6854833")));
    String link = "terminal";
    Links links = new Links(database);
    Duration pause = Duration.ofSeconds(30);
    ledger.claim(first, NOW).orElseThrow();
    ledger.failed(first, NOW, "down", false, Optional.of(NOW.plusSeconds(1)));
    links.failed(link, 2, pause, NOW);
    assertThat(links.find(link).pausedUntil()).as("once is not often").isEmpty();
    links.failed(link, 2, pause, NOW);

    assertThat(ledger.claim(second, NOW)).isEmpty();
    assertThat(ledger.listReady(NOW.plusSeconds(29), 10)).isEmpty();
    Instant after = NOW.plusSeconds(30);
    assertThat(ledger.claim(second, after).orElseThrow().attempt()).isEqualTo(1);
    assertThat(ledger.claim(first, after)).as("one probes").isEmpty();

    ledger.pushed(second, after, Optional.empty());
    assertThat(links.find(link).failures()).isZero();
    assertThat(ledger.listReady(after, 10))
        .extracting(Ledger.Wake::instructionId)
        .as("woken at once")
        .containsExactly(first);
    assertThat(ledger.claim(first, after)).isPresent();
  }

  @Test
  void anAnswerEndsADeliveryAndSilenceComesBackAsAnEvent() {
    String id = only(record(release("m1", "BL1", "CSQU3054383")));
    Push push = ledger.claim(id, NOW).orElseThrow();
    ledger.pushed(id, NOW, Optional.of(Duration.ofMinutes(15)));

    assertThat(ledger.listDue(NOW, 10)).isEmpty();
    List<Received> due = ledger.listDue(NOW.plusSeconds(900), 10);
    assertThat(due).hasSize(1);
    assertThat(ledger.listDue(NOW.plusSeconds(901), 10)).isEmpty();
    assertThat(ledger.listDue(NOW.plusSeconds(931), 10)).isEqualTo(due);

    record(
        received(
            "terminal",
            new InstructionAnswered(
                header("m2", "terminal"),
                push.reference(),
                Answer.ACCEPTED,
                Optional.empty(),
                Optional.empty())));
    record(due.get(0));
    assertThat(ledger.listDue(NOW.plusSeconds(2000), 10)).isEmpty();
    assertThat(view.listAlarms()).isEmpty();
    assertThat(view.countDeliveries()).containsEntry("ANSWERED", 1L);
  }

  /** A CONTRL says that it arrived; whoever promised an answer still owes it. */
  @Test
  void aReceiptEndsTheWaitForItselfAndNotTheWaitForAnAnswer() {
    String id = only(record(release("m1", "BL1", "CSQU3054383")));
    Push push = ledger.claim(id, NOW).orElseThrow();
    record(answered("m2", push.reference(), Answer.RECEIVED)); // faster than our own record of it
    ledger.pushed(id, NOW, Optional.of(minutes(15)), Optional.of(minutes(5)));

    List<Received> due = ledger.listDue(NOW.plus(minutes(20)), 10);
    assertThat(due)
        .extracting(one -> one.events().get(0).getClass().getSimpleName())
        .containsExactly("ReceiptDue", "AnswerDue");
    record(due.get(0));
    assertThat(view.listAlarms()).isEmpty();
    record(due.get(1));
    assertThat(view.listAlarms()).extracting(LedgerView.AlarmRow::code).containsExactly("HUB-A102");
  }

  @Test
  void aReceiptThatNeverComesIsAnAlarm() {
    String id = only(record(release("m1", "BL1", "CSQU3054383")));
    ledger.claim(id, NOW).orElseThrow();
    ledger.pushed(id, NOW, Optional.empty(), Optional.of(minutes(5)));

    record(ledger.listDue(NOW.plus(minutes(6)), 10).get(0));
    assertThat(view.listAlarms()).extracting(LedgerView.AlarmRow::code).containsExactly("HUB-A108");
  }

  @Test
  void aRefusalByReceiptStandsAndIsAnAlarm() {
    String id = only(record(release("m1", "BL1", "CSQU3054383")));
    Push push = ledger.claim(id, NOW).orElseThrow();
    ledger.pushed(id, NOW, Optional.of(minutes(15)));
    record(answered("m2", push.reference(), Answer.RECEIVED));
    record(answered("m3", push.reference(), Answer.REFUSED));

    assertThat(view.listAlarms()).extracting(LedgerView.AlarmRow::code).containsExactly("HUB-A101");
    assertThat(view.listInstructions(Subject.container("CSQU3054383")).get(0).answer())
        .contains("REFUSED");
  }

  @Test
  void anAnswerToNothingWeSaidIsFoundByItsReference() {
    record(answered("m2", "SWH00000009999", Answer.RECEIVED));

    assertThat(view.listAlarms()).extracting(LedgerView.AlarmRow::code).containsExactly("HUB-A021");
    assertThat(view.listSubjects("SWH00000009999"))
        .singleElement()
        .satisfies(subject -> assertThat(view.listEvents(subject)).hasSize(1));
  }

  /** A request refused after its 202: the last event of its message knows why. */
  @Test
  void whatIsRefusedAfterwardsIsToldToItsSenderOnceByMessage() {
    ReleaseRevoked nothingToRevoke =
        new ReleaseRevoked(
            header("m1", "agency"), ReleaseKind.CONTAINER, "RO1", "BL1", Optional.empty());
    Received message =
        new Received(
            "m1", "agency", Digests.of("m1"), NOW, List.of(nothingToRevoke, messageReceived("m1")));

    Recorded first = record(message);
    Recorded again = record(message);

    assertThat(again.wakes()).isEqualTo(first.wakes());
    List<LedgerView.InstructionRow> told =
        view.listInstructions(Subject.interchange("agency", "I1"));
    assertThat(told).hasSize(1);
    AcknowledgeMessage answer = (AcknowledgeMessage) told.get(0).instruction();
    assertThat(answer.accepted()).isFalse();
    assertThat(answer.refusals()).extracting(MessageRefusal::code).containsExactly("HUB-R507");
    assertThat(answer.documentNo()).contains("DOC1");
  }

  @Test
  void whatIsTakenIsNotToldToWhomeverDidNotAsk() {
    Received message = release("m1", "BL1", "CSQU3054383");
    List<Event> events = List.of(message.events().get(0), messageReceived("m1"));
    record(new Received("m1", "agency", message.digest(), NOW, events));

    assertThat(view.listInstructions(Subject.interchange("agency", "I1"))).isEmpty();
  }

  private static MessageReceived messageReceived(String messageId) {
    return new MessageReceived(
        new EventHeader(messageId + "#2", messageId, "agency", NOW, NOW, false),
        new Interchange("I1", "UNOA", "2", "AGY", Optional.empty(), "HUB", Optional.empty(), false),
        "1",
        "COREOR",
        Optional.of("DOC1"),
        false,
        List.of());
  }

  private static Received answered(String messageId, String reference, Answer answer) {
    return received(
        "terminal",
        new InstructionAnswered(
            header(messageId, "terminal"), reference, answer, Optional.empty(), Optional.empty()));
  }

  private static Duration minutes(int minutes) {
    return Duration.ofMinutes(minutes);
  }

  /** A due event carries the id of what caused it, and the language allows 70 characters. */
  @Test
  void timeSpeaksOurLanguageHoweverLongTheIdThatCausedIt() {
    String longId = "terminal-with-a-long-name/" + "x".repeat(34);
    record(
        received(
            "terminal",
            new ChargesSettled(
                header(longId, "terminal"), "RC1", "CSQU3054383", Optional.empty())));

    List<Received> due = ledger.listDue(NOW.plus(Duration.ofDays(8)), 10);

    assertThat(due).hasSize(1);
    assertThat(new CanonicalXml().writeEvents(due.get(0).events())).contains("parkingExpired");
  }

  @Test
  void whatWasNeverWokenIsWokenAgainAndNotAtEveryLook() {
    String id = only(record(release("m1", "BL1", "CSQU3054383")));

    assertThat(ledger.listReady(NOW, 10)).isEmpty();
    assertThat(ledger.listReady(NOW.plusSeconds(31), 10))
        .extracting(Ledger.Wake::instructionId)
        .containsExactly(id);
    assertThat(ledger.listReady(NOW.plusSeconds(32), 10)).isEmpty();
  }

  @Test
  void aTestMessageIsRecordedAndTouchesNothing() {
    Received live = release("m1", "BL1", "CSQU3054383");
    ReleaseOrdered event = (ReleaseOrdered) live.events().get(0);
    EventHeader test = new EventHeader("m1#1", "m1", "agency", NOW, NOW, true);
    Recorded recorded =
        record(
            received(
                "agency",
                new ReleaseOrdered(
                    test,
                    event.kind(),
                    event.releaseNo(),
                    event.blNo(),
                    event.line(),
                    event.consigneeAgent(),
                    event.terminal(),
                    event.containerNos(),
                    event.validUntil(),
                    event.freeDays(),
                    event.returnDepot(),
                    event.numberAsMarked(),
                    event.billKind())));

    assertThat(recorded.wakes()).isEmpty();
    assertThat(view.dossiers(event.subjects())).isEmpty();
  }

  @Test
  void aParkedFactIsListedUntilItsOtherHalfComes() {
    record(
        received(
            "customs",
            new CustomsReleased(
                header("m1", "customs"),
                "C1",
                "BL1",
                Optional.of("CSQU3054383"),
                Optional.empty())));
    assertThat(view.listParkings()).hasSize(1);

    record(release("m2", "BL1", "CSQU3054383"));
    assertThat(view.listParkings()).isEmpty();
  }

  /** Two nodes want the same dossiers at the same time: nobody's word is lost, nobody hangs. */
  @Test
  void manyAtOnceLoseNothing() throws Exception {
    int each = 25;
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Integer>> work = new ArrayList<>();
      for (int node = 1; node <= 2; node++) {
        Ledger own = ledger("node-" + node);
        String prefix = "n" + node + "-";
        work.add(
            () -> {
              for (int i = 0; i < each; i++) {
                own.record(
                    List.of(
                        hold(prefix + i, prefix + i, "CSQU3054383"),
                        hold(prefix + "x" + i, prefix + "x" + i, "TCLU6854833")),
                    NOW);
              }
              return each;
            });
      }
      for (Future<Integer> one : nodes.invokeAll(work, 60, TimeUnit.SECONDS)) {
        assertThat(one.get()).isEqualTo(each);
      }
    } finally {
      nodes.shutdownNow();
    }
    assertThat(
            view.listInstructions(org.singlewindow.hub.canonical.Subject.container("CSQU3054383")))
        .hasSize(2 * each);
    assertThat(brokenChains()).isZero();
  }

  /** Every row's chain follows from the one before it on its node. */
  private long brokenChains() {
    long broken = 0;
    for (String node : List.of("node-1", "node-2")) {
      String before = "";
      for (ChainRow row :
          database
              .jdbc()
              .sql("select * from chain where node = ? order by no")
              .param(node)
              .query(Chain.ROW)
              .list()) {
        broken += row.expected(before).equals(row.chain()) ? 0 : 1;
        before = row.chain();
      }
    }
    return broken;
  }

  @Test
  void aQuestionIsAnsweredOnceAndTheSameAgainAsBefore() {
    Ledger gates = GateQuestions.ledger(database, CANONICAL, event -> {});
    Received question = GateQuestions.question("Q1", "CSQU3054383");

    Ledger.Asked first = gates.ask(question, NOW);
    Ledger.Asked again = gates.ask(question, NOW.plusSeconds(60));
    Ledger.Asked other = gates.ask(GateQuestions.question("Q1", "TCLU6854833"), NOW);

    assertThat(first.answer()).isPresent();
    assertThat(again.answer()).isEqualTo(first.answer());
    assertThat(other.conflict()).isTrue();
    assertThat(other.answer()).isEmpty();
  }

  @Test
  void aQuestionNobodyWaitsForHasNotHappened() {
    Ledger gates = GateQuestions.ledger(database, CANONICAL, event -> {});
    Received question = GateQuestions.question("Q1", "CSQU3054383");

    assertThatThrownBy(() -> gates.ask(question, NOW, () -> false))
        .isInstanceOf(Ledger.NobodyWaits.class);

    assertThat(gates.findMessage("Q1")).isEmpty();
    assertThat(view.countDeliveries()).isEmpty();
    assertThat(gates.ask(question, NOW).answer()).isPresent();
  }

  @Test
  void aQuestionWhoseAnswerGotLostIsNotDecidedAgain() {
    List<Event> decided = new java.util.ArrayList<>();
    Received question = GateQuestions.question("Q1", "CSQU3054383");
    // the plug is pulled after the commit: the gate heard nothing, and asks the hub that came back
    Ledger.Asked lost = GateQuestions.ledger(database, CANONICAL, decided::add).ask(question, NOW);
    Ledger.Asked again =
        GateQuestions.ledger(database, CANONICAL, decided::add).ask(question, NOW.plusSeconds(30));

    assertThat(again.answer()).isPresent().isEqualTo(lost.answer());
    assertThat(decided).hasSize(1);
    assertThat(view.countDeliveries()).containsEntry("ON_REQUEST", 1L);
  }

  @Test
  void anAnswerToAQuestionIsNeverPushedAndIsMarkedWhenItWasGiven() {
    Ledger gates = GateQuestions.ledger(database, CANONICAL, event -> {});

    Ledger.Asked asked = gates.ask(GateQuestions.question("Q1", "CSQU3054383"), NOW);

    assertThat(asked.recorded().wakes()).isEmpty();
    assertThat(gates.listReady(NOW.plusSeconds(3600), 10)).isEmpty();
    assertThat(view.countDeliveries()).containsEntry("ON_REQUEST", 1L);
    gates.handedOver(asked.answer().orElseThrow().header().instructionId(), NOW);
    assertThat(view.countDeliveries()).containsEntry("PUSHED", 1L).doesNotContainKey("ON_REQUEST");
  }

  @Test
  void aQuestionDoesNotWaitForTheRestOfABatch() throws Exception {
    java.util.concurrent.ExecutorService gate =
        java.util.concurrent.Executors.newSingleThreadExecutor();
    List<java.util.concurrent.Future<Ledger.Asked>> asked = new java.util.ArrayList<>();
    java.util.concurrent.atomic.AtomicReference<Ledger> self =
        new java.util.concurrent.atomic.AtomicReference<>();
    self.set(
        GateQuestions.ledger(
            database,
            CANONICAL,
            event -> {
              if (event.header().messageId().equals("B1")) {
                asked.add(
                    gate.submit(
                        () -> self.get().ask(GateQuestions.question("Q1", "CSQU3054383"), NOW)));
                // it waits for this writer, or does not have to
                org.awaitility.Awaitility.await()
                    .until(() -> database.isAwaited() || asked.get(0).isDone());
              }
            }));

    self.get()
        .record(
            List.of(
                GateQuestions.question("B1", "TCLU6854833"),
                GateQuestions.question("B2", "TCLU6854833"),
                GateQuestions.question("B3", "TCLU6854833")),
            NOW);

    assertThat(asked.get(0).get().answer()).isPresent();
    assertThat(
            database
                .jdbc()
                .sql("select message_id from event order by seq")
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder("B1", "Q1", "B2", "B3")
        .containsSubsequence("Q1", "B3");
    gate.shutdown();
  }
}
