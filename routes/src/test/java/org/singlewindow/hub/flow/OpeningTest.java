package org.singlewindow.hub.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
import org.singlewindow.hub.adapter.PartyTable;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.ContainerDossier;
import org.singlewindow.hub.journey.Ledger.Received;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.journey.PartyTerms;
import org.singlewindow.hub.journey.PortJourney;
import org.singlewindow.hub.journey.Role;
import org.singlewindow.hub.ledger.Database;
import org.singlewindow.hub.ledger.JdbcLedger;
import org.singlewindow.hub.ledger.LedgerView;
import org.singlewindow.hub.mapping.Translator;

/** A port's opening file: all of it or nothing, once, and without an alarm. */
class OpeningTest {

  private static final Path HOME = Path.of(System.getProperty("hub.home", "."));
  private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
  private static final Optional<Instant> LIVE = Optional.of(Instant.parse("2026-12-01T00:00:00Z"));
  private static final String BOX = "CSQU3054383";
  private static final String HEADING =
      "what,party,at,container_no,bl_no,fullness,status,document_no,line,agent,terminal,hold_type\n";
  private static final String GOOD =
      HEADING
          + "STOCK,terminal,2026-11-20 08:00,CSQU3054383,BL1,F,IMPORT,,,,,\n"
          + "CONTAINER_RELEASE,agency,2026-11-20 09:00,CSQU3054383,BL1,,,RO1,line,,terminal,\n"
          + "\n"
          + "CUSTOMS_RELEASE,customs,2026-11-20 10:00,CSQU3054383,BL1,,,DOC1,,,,\n"
          + "HOLD,customs,2026-11-21 10:00,CSQU3054383,,,,CI1,,,terminal,INSPECTION\n";

  private static final Parties PARTIES =
      new Parties(
          List.of(
              party("terminal", Role.TERMINAL, LIVE),
              party("agency", Role.RELEASE_AGENT, LIVE, "line"),
              party("line", Role.LINE, LIVE),
              party("customs", Role.CUSTOMS, LIVE),
              party("yard", Role.YARD, Optional.empty())));

  @TempDir Path folder;
  private Database database;
  private JdbcLedger ledger;
  private LedgerView view;
  private Translator translator;
  private Opening opening;
  private final List<Received> door = new ArrayList<>();

  private static Party party(String id, Role role, Optional<Instant> liveFrom, String... mandates) {
    PartyTerms terms = new PartyTerms(Set.of(), liveFrom, Optional.empty(), Optional.empty());
    return new Party(id, id, Set.of(role), Set.of(mandates), Map.of(), terms);
  }

  @BeforeEach
  void open() {
    CanonicalXml canonical = new CanonicalXml();
    database = Database.open("jdbc:sqlite:" + folder.resolve("ledger.db"), "", "");
    PortJourney journey = new PortJourney(PARTIES, Duration.ofDays(7));
    ledger = new JdbcLedger(database, journey, canonical, party -> Optional.empty(), 100, "node-1");
    view = new LedgerView(database, canonical);
    translator =
        new Translator(
            HOME.resolve("mappings"),
            PartyTable.read(HOME.resolve("config/partners.yaml")),
            canonical);
    opening =
        new Opening(
            translator,
            new Examination(translator, PARTIES),
            PARTIES,
            ledger,
            door::add,
            Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    translator.close();
    database.close();
  }

  private Opening.Outcome take(String file, boolean dryRun) {
    return opening.take(file.getBytes(StandardCharsets.UTF_8), "operator", dryRun);
  }

  @Test
  void stockAndCasesAreKnownAfterwardsAndNothingAlarms() {
    Opening.Outcome outcome = take(GOOD, false);

    assertThat(outcome.refusals()).isEmpty();
    assertThat(outcome.taken())
        .isEqualTo(Map.of("STOCK", 1, "CONTAINER_RELEASE", 1, "CUSTOMS_RELEASE", 1, "HOLD", 1));
    ledger.record(door, NOW);
    ContainerDossier box =
        (ContainerDossier)
            view.dossiers(List.of(Subject.container(BOX))).get(Subject.container(BOX));
    assertThat(box.isHeld()).isTrue();
    assertThat(box.blNos()).containsExactly("BL1");
    assertThat(box.terminal()).contains("terminal");
    assertThat(box.custody().arrivedAt()).contains(Instant.parse("2026-11-20T00:00:00Z"));
    assertThat(view.listAlarms()).isEmpty();
  }

  @Test
  void theSameFileAgainHasNoEffect() {
    take(GOOD, false);
    ledger.record(door, NOW);
    door.clear();

    Opening.Outcome again = take(GOOD, false);

    assertThat(again.known()).isEqualTo(4);
    assertThat(again.taken()).isEmpty();
    assertThat(door).isEmpty();
  }

  @Test
  void theSameRowUnderAnotherOrderOfColumnsHasNoEffect() {
    take(GOOD, false);
    ledger.record(door, NOW);
    door.clear();

    Opening.Outcome again =
        take(
            "at;party;what;status;fullness;bl_no;container_no\r\n"
                + "2026-11-20 08:00;terminal;STOCK;IMPORT;F;\"BL1\";CSQU3054383\r\n",
            false);

    assertThat(again.refusals()).isEmpty();
    assertThat(again.known()).isEqualTo(1);
    assertThat(door).isEmpty();
  }

  @Test
  void aRowThatStandsTwiceCountsOnceAndWasNotKnownBefore() {
    Opening.Outcome outcome =
        take(GOOD + "STOCK,terminal,2026-11-20 08:00,CSQU3054383,BL1,F,IMPORT,,,,,\n", false);

    assertThat(outcome.taken()).containsEntry("STOCK", 1);
    assertThat(outcome.known()).isZero();
    assertThat(outcome.repeated()).isEqualTo(1);
  }

  @Test
  void aSeparatorInsideQuotesDoesNotShiftTheColumns() {
    Opening.Outcome outcome =
        take(
            "facility,what,party,at,container_no,fullness\n"
                + "\"Block A, row 3\",STOCK,terminal,2026-11-20 08:00,CSQU3054383,F\n",
            true);

    assertThat(outcome.refusals()).isEmpty();
    assertThat(outcome.taken()).containsEntry("STOCK", 1);
  }

  @Test
  void tryingItTakesNothing() {
    assertThat(take(GOOD, true).taken()).containsEntry("STOCK", 1);
    assertThat(door).isEmpty();
  }

  @Test
  void allThatIsWrongIsSaidAtOnceWithItsPlaceAndNothingIsTaken() {
    Opening.Outcome outcome =
        take(
            GOOD
                + "STOCK,nobody,2026-11-20 08:00,CSQU3054383,,F,,,,,,\n"
                + "STOCK,terminal,2026-12-02 08:00,CSQU3054383,,F,,,,,,\n"
                + "STOCK,yard,2026-11-20 08:00,CSQU3054383,,F,,,,,,\n"
                + "STOCK,terminal,2026-11-20 08:00,CSQU3054383,,,,,,,,\n"
                + "HOLD,terminal,2026-11-20 08:00,CSQU3054383,,,,CI1,,,,INSPECTION\n",
            false);

    assertThat(door).isEmpty();
    assertThat(outcome.taken()).isEmpty();
    assertThat(outcome.refusals())
        .extracting(Refusal::code)
        .containsExactly("HUB-R404", "HUB-R663", "HUB-R663", "HUB-R405", "HUB-R501");
    assertThat(outcome.refusals())
        .extracting(Refusal::place)
        .allMatch(place -> place.matches("row [5-9] \\(line (7|8|9|10|11)\\).*"));
    assertThat(outcome.refusals().get(3).place()).isEqualTo("row 8 (line 10), column fullness");
  }

  @Test
  void anEmptyFileIsNone() {
    assertThat(take("", false).refusals()).extracting(Refusal::code).containsExactly("HUB-R662");
  }
}
