package org.singlewindow.hub.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.ContainerGated;
import org.singlewindow.hub.canonical.EventHeader;
import org.singlewindow.hub.canonical.Fullness;
import org.singlewindow.hub.canonical.GateDirection;
import org.singlewindow.hub.canonical.TradeStatus;
import org.singlewindow.hub.journey.Ledger.Received;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.journey.PartyTerms;
import org.singlewindow.hub.journey.PortJourney;
import org.singlewindow.hub.journey.Role;
import org.singlewindow.hub.ledger.Alarms;
import org.singlewindow.hub.ledger.Alarms.Handled;
import org.singlewindow.hub.ledger.Alarms.Handling;
import org.singlewindow.hub.ledger.Database;
import org.singlewindow.hub.ledger.JdbcLedger;
import org.singlewindow.hub.ledger.LedgerView;
import org.singlewindow.hub.mapping.RefusalText;

/** The life of an alarm in the ledger: who sees it, who ends it, and the watch over silence. */
class AlarmsTest {

  private static final Path HOME = Path.of(System.getProperty("hub.home", "."));
  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
  private static final String UNRELEASED = "CSQU3054383";
  private static final String MISWRITTEN = "CSQU3054384";

  private static final Party CUSTOMS = party("customs", Role.CUSTOMS, PartyTerms.NONE);
  private static final Party OPERATOR = party("operator", Role.OPERATOR, PartyTerms.NONE);
  private static final Party TERMINAL =
      party(
          "terminal",
          Role.TERMINAL,
          new PartyTerms(
              Set.of(), Optional.empty(), Optional.of(Duration.ofHours(2)), Optional.empty()));
  private static final Parties PARTIES = new Parties(List.of(CUSTOMS, OPERATOR, TERMINAL));

  @TempDir Path folder;
  private Database database;
  private JdbcLedger ledger;
  private Alarms alarms;
  private AlarmPages pages;
  private LedgerView view;

  private static Party party(String id, Role role, PartyTerms terms) {
    return new Party(id, id, Set.of(role), Set.of(), Map.of(), terms);
  }

  @BeforeEach
  void openLedger() {
    CanonicalXml canonical = new CanonicalXml();
    database = Database.open("jdbc:sqlite:" + folder.resolve("ledger.db"), "", "");
    PortJourney journey = new PortJourney(PARTIES, Duration.ofDays(7));
    ledger = new JdbcLedger(database, journey, canonical, party -> Optional.empty(), 100, "node-1");
    alarms = new Alarms(database, canonical);
    view = new LedgerView(database, canonical);
    pages =
        new AlarmPages(
            alarms,
            view,
            new RefusalText(HOME.resolve("mappings/codes")),
            new Words(HOME.resolve("mappings/codes/timeline.csv")),
            1);
  }

  @AfterEach
  void closeLedger() {
    database.close();
  }

  private void gateOut(String id, String containerNo, Instant at) {
    ContainerGated gated =
        new ContainerGated(
            new EventHeader(id + "#1", id, "terminal", at, at, false),
            GateDirection.OUT,
            containerNo,
            Fullness.FULL,
            Optional.of(TradeStatus.IMPORT),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of("CN4711"),
            Optional.empty(),
            Optional.empty());
    ledger.record(List.of(new Received(id, "terminal", id, at, List.of(gated))), at);
  }

  private List<Alarms.Alarm> list(Party viewer, Optional<String> rule, Optional<Boolean> open) {
    return alarms.list(
        new Alarms.Query(pages.codesFor(viewer), rule, Optional.empty(), open, Optional.empty()),
        100);
  }

  @Test
  void customsSeesCustomsMattersTheOperatorTechnicalOnesAndOthersNone() {
    gateOut("g1", MISWRITTEN, NOW);

    assertThat(list(CUSTOMS, Optional.empty(), Optional.empty()))
        .extracting(Alarms.Alarm::rule)
        .contains("AN-01")
        .doesNotContain("AN-16");
    assertThat(list(OPERATOR, Optional.empty(), Optional.empty()))
        .extracting(Alarms.Alarm::rule)
        .containsExactly("AN-16");
    assertThat(pages.codesFor(TERMINAL)).isEmpty();
    assertThat(list(TERMINAL, Optional.empty(), Optional.empty())).isEmpty();
  }

  @Test
  void anAlarmSaysWhatItsSourcesSaidAndWhatToDoNext() {
    gateOut("g1", UNRELEASED, NOW);

    Map<String, Object> shown =
        pages.of(list(CUSTOMS, Optional.of("AN-01"), Optional.of(true)).get(0), CUSTOMS);

    assertThat(shown)
        .containsEntry("severity", "A")
        .containsEntry("subject", "container:" + UNRELEASED)
        .containsKeys("en", "zh", "nextEn", "nextZh");
    assertThat(shown.get("evidence").toString()).contains("source=terminal", "CN4711", "OUT");
  }

  @Test
  void pagesFollowEachOther() {
    gateOut("g1", UNRELEASED, NOW);
    Alarms.Query first =
        new Alarms.Query(
            pages.codesFor(CUSTOMS),
            Optional.empty(),
            Optional.of("container:" + UNRELEASED),
            Optional.empty(),
            Optional.empty());

    Map<String, Object> page = pages.list(CUSTOMS, first);

    assertThat((List<?>) page.get("alarms")).hasSize(1);
    assertThat(page).containsKey("next");
  }

  @Test
  void whatRecursOpensAgain() {
    gateOut("g1", MISWRITTEN, NOW);
    gateOut("g2", MISWRITTEN, NOW.plusSeconds(60));
    Alarms.Alarm first = list(OPERATOR, Optional.of("AN-16"), Optional.of(true)).get(0);
    assertThat(first.evidence()).as("one alarm, all that shows it").hasSize(2);

    alarms.handle(first.no(), new Handling("operator/Wang", "asked the gate", "operator/k1"), NOW);
    gateOut("g3", MISWRITTEN, NOW.plusSeconds(120));

    assertThat(list(OPERATOR, Optional.of("AN-16"), Optional.of(true)))
        .extracting(Alarms.Alarm::no)
        .hasSize(1)
        .doesNotContain(first.no());
  }

  @Test
  void handledOnceByANamedPerson() {
    gateOut("g1", UNRELEASED, NOW);
    long no = list(CUSTOMS, Optional.of("AN-01"), Optional.of(true)).get(0).no();
    Handling handling = new Handling("customs/Officer Chen", "truck called back", "customs/k1");

    assertThat(alarms.handle(no, handling, NOW)).isEqualTo(Handled.DONE);
    assertThat(alarms.handle(no, handling, NOW)).as("again").isEqualTo(Handled.DONE);
    assertThat(alarms.handle(no, new Handling("customs/Li", "other", "customs/k1"), NOW))
        .isEqualTo(Handled.KEY_USED);
    assertThat(alarms.handle(no, new Handling("customs/Li", "other", "customs/k2"), NOW))
        .isEqualTo(Handled.CLOSED_BEFORE);
    assertThat(alarms.find(no).orElseThrow())
        .satisfies(
            alarm -> {
              assertThat(alarm.open()).isFalse();
              assertThat(alarm.closedBy()).contains("customs/Officer Chen");
              assertThat(alarm.result()).contains("truck called back");
            });
    assertThat(list(CUSTOMS, Optional.of("AN-01"), Optional.of(true))).isEmpty();
  }

  @Test
  void aPartnerThatFallsSilentIsNoticedOnceAndItsReturnEndsTheAlarmWithTheDelay() {
    gateOut("g1", UNRELEASED, NOW);

    assertThat(look(NOW.plus(Duration.ofHours(1)))).isEmpty();
    assertThat(look(NOW.plus(Duration.ofHours(3)))).hasSize(1);
    assertThat(look(NOW.plus(Duration.ofHours(4)))).as("known").isEmpty();
    assertThat(list(OPERATOR, Optional.of("AN-50"), Optional.of(true))).hasSize(1);

    gateOut("g2", UNRELEASED, NOW.plus(Duration.ofHours(5)));
    assertThat(look(NOW.plus(Duration.ofHours(5)))).hasSize(1);
    assertThat(look(NOW.plus(Duration.ofHours(5)))).isEmpty();
    Alarms.Alarm ended = list(OPERATOR, Optional.of("AN-50"), Optional.of(false)).get(0);
    assertThat(pages.of(ended, OPERATOR)).containsEntry("delaySeconds", 7200L);

    assertThat(look(NOW.plus(Duration.ofHours(8)))).as("silent again").hasSize(1);
    assertThat(list(OPERATOR, Optional.of("AN-50"), Optional.of(true))).hasSize(1);
  }

  /** One look at the clock; what it puts on the queue is recorded at once. */
  private List<Received> look(Instant at) {
    List<Received> said = new ArrayList<>();
    new SilenceWatch(PARTIES, view, said::add, Clock.fixed(at, ZoneOffset.UTC)).run();
    ledger.record(said, at);
    return said;
  }
}
