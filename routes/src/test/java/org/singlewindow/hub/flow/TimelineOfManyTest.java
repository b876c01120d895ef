package org.singlewindow.hub.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.DocumentFunction;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.EventHeader;
import org.singlewindow.hub.canonical.ManifestContainer;
import org.singlewindow.hub.canonical.ManifestKind;
import org.singlewindow.hub.canonical.ManifestReported;
import org.singlewindow.hub.canonical.MilestoneClassifier;
import org.singlewindow.hub.canonical.MilestoneReported;
import org.singlewindow.hub.canonical.ReleaseKind;
import org.singlewindow.hub.canonical.ReleaseOrdered;
import org.singlewindow.hub.canonical.TrainComposed;
import org.singlewindow.hub.canonical.TrainWagon;
import org.singlewindow.hub.journey.Ledger.Received;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.journey.PortJourney;
import org.singlewindow.hub.journey.Role;
import org.singlewindow.hub.ledger.Database;
import org.singlewindow.hub.ledger.JdbcLedger;
import org.singlewindow.hub.ledger.LedgerView;
import org.singlewindow.hub.mapping.RefusalText;

/** What one event says of the cargo of many: each finds its own, and reads nothing of the rest. */
class TimelineOfManyTest {

  private static final Path HOME = Path.of(System.getProperty("hub.home", "."));
  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
  private static final String OURS = "CSQU3054383";
  private static final String THEIRS = "TGHU7378319";
  private static final Parties PARTIES =
      new Parties(
          List.of(
              party("agency", Role.RELEASE_AGENT, "line"),
              party("line", Role.LINE),
              party("forwarder", Role.FORWARDER),
              party("other", Role.FORWARDER),
              party("terminal", Role.TERMINAL),
              party("rail", Role.RAILWAY),
              party("customs", Role.CUSTOMS)));

  @TempDir Path folder;
  private Database database;
  private JdbcLedger ledger;
  private Timelines timelines;

  @BeforeEach
  void openLedger() {
    CanonicalXml canonical = new CanonicalXml();
    database = Database.open("jdbc:sqlite:" + folder.resolve("ledger.db"), "", "");
    ledger =
        new JdbcLedger(
            database,
            new PortJourney(PARTIES, Duration.ofDays(7)),
            canonical,
            party -> Optional.empty(),
            100,
            "node-1");
    timelines =
        new Timelines(
            new LedgerView(database, canonical),
            PARTIES,
            new RefusalText(HOME.resolve("mappings/codes")),
            new Words(HOME.resolve("mappings/codes/timeline.csv")),
            Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @AfterEach
  void closeLedger() {
    database.close();
  }

  @Test
  void aTrainShowsEachItsOwnBox() {
    release("BLOURS", OURS, "forwarder");
    release("BLTHEIRS", THEIRS, "other");
    say(
        new TrainComposed(
            header("train", "rail"),
            "X8001",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(
                new TrainWagon(1, "W1", List.of(OURS), Optional.empty()),
                new TrainWagon(2, "W2", List.of(THEIRS), Optional.empty()))));

    assertThat(entry(OURS, "forwarder", "TrainComposed").get("about"))
        .isEqualTo(List.of("container:" + OURS, "train:X8001"));
    assertThat(entry("X8001", "rail", "TrainComposed").get("about"))
        .isEqualTo(List.of("container:" + OURS, "container:" + THEIRS, "train:X8001"));
    assertThat(timelines.find(OURS, party("other"))).isEmpty();
  }

  @Test
  void aManifestOfMoreBoxesThanADecisionLoadsIsRecorded() {
    List<ManifestContainer> many =
        IntStream.range(0, 150)
            .mapToObj(i -> String.format("CSQU%07d", i))
            .map(TimelineOfManyTest::listed)
            .toList();

    say(manifest("BLOURS", many));

    assertThat(entry("BLOURS", "customs", "ManifestReported").get("outcome")).isEqualTo("RECORDED");
    assertThat(entry("CSQU0000007", "customs", "ManifestReported")).isNotEmpty();
  }

  @Test
  void aBoxDoesNotShowWhatElseGoesWithItsShip() {
    release("BLOURS", OURS, "forwarder");
    say(manifest("BLOURS", List.of(listed(OURS))));
    say(manifest("BLTHEIRS", List.of(listed(THEIRS))));
    say(milestone("call", Optional.empty()));
    say(milestone("box", Optional.of(OURS)));

    assertThat(abouts("BLOURS", "customs")).noneMatch(about -> about.contains("BLTHEIRS"));
    assertThat(abouts("BLOURS", "forwarder")).noneMatch(about -> about.contains("BLTHEIRS"));
    assertThat(abouts("9074729/1439E", "customs"))
        .contains(
            List.of("bill:BLTHEIRS", "container:" + THEIRS, "voyage:9074729/1439E"),
            List.of("voyage:9074729/1439E"));
    assertThat(abouts("9074729/1439E", "forwarder"))
        .as("what is said of the call itself, everybody reads")
        .containsExactly(List.of("voyage:9074729/1439E"));
    assertThat(entry(OURS, "forwarder", "MilestoneReported").get("text"))
        .isEqualTo(Map.of("en", "vessel arrived", "zh", "船舶到港"));
  }

  private void release(String bill, String container, String agent) {
    say(
        new ReleaseOrdered(
            header("release-" + bill, "agency"),
            ReleaseKind.CARGO,
            "RO-" + bill,
            bill,
            "line",
            Optional.of(agent),
            "terminal",
            List.of(container),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private static ManifestReported manifest(String bill, List<ManifestContainer> containers) {
    return new ManifestReported(
        header("manifest-" + bill, "line"),
        "MF1",
        ManifestKind.ORIGINAL,
        DocumentFunction.ORIGINAL,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("UN9074729"),
        Optional.empty(),
        Optional.of("1439E"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        bill,
        Optional.empty(),
        Optional.of("Tulip"),
        Optional.of("Lotus"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        containers);
  }

  private static ManifestContainer listed(String no) {
    return new ManifestContainer(
        no, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
  }

  private static MilestoneReported milestone(String id, Optional<String> container) {
    return new MilestoneReported(
        header("milestone-" + id, "line"),
        "VESSEL_ARRIVED",
        "DCSA",
        "ARRI",
        MilestoneClassifier.ACTUAL,
        container,
        Optional.empty(),
        Optional.empty(),
        Optional.of("9074729"),
        Optional.of("1439E"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static EventHeader header(String messageId, String by) {
    return new EventHeader(messageId + "#1", messageId, by, NOW, NOW, false);
  }

  private void say(Event event) {
    String id = event.header().messageId();
    var recorded =
        ledger.record(
            List.of(new Received(id, event.header().saidBy(), id, NOW, List.of(event))), NOW);
    assertThat(recorded.get(0).fault()).isEmpty();
  }

  private static Party party(String id, Role role, String... mandates) {
    return new Party(id, id, Set.of(role), Set.of(mandates), Map.of());
  }

  private static Party party(String id) {
    return PARTIES.find(id).orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> entries(String reference, String viewer) {
    return (List<Map<String, Object>>)
        timelines.find(reference, party(viewer)).orElseThrow().get("entries");
  }

  private Map<String, Object> entry(String reference, String viewer, String what) {
    return entries(reference, viewer).stream()
        .filter(one -> one.get("what").equals(what))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private List<List<String>> abouts(String reference, String viewer) {
    return entries(reference, viewer).stream().map(one -> (List<String>) one.get("about")).toList();
  }
}
