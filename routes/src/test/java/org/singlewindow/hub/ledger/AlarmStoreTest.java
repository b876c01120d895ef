package org.singlewindow.hub.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.AlarmSteps;
import org.singlewindow.hub.journey.Decision;
import org.singlewindow.hub.journey.Decision.Outcome;
import org.singlewindow.hub.ledger.Alarms.Alarm;
import org.singlewindow.hub.mapping.RefusalText;

/** One alarm of a rule and stay: it becomes graver, and what was handled is not asked again. */
class AlarmStoreTest {

  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
  private static final Subject BOX = Subject.container("CSQU3054383");

  @TempDir Path folder;
  private Database database;
  private AlarmStore store;
  private Alarms alarms;

  @BeforeEach
  void open() {
    database = Database.open("jdbc:sqlite:" + folder.resolve("ledger.db"), "", "");
    store = new AlarmStore(database.jdbc());
    alarms = new Alarms(database, new CanonicalXml());
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void raise(String rule, String code, String... evidence) {
    Decision.Alarm alarm = new Decision.Alarm(rule, BOX, code, List.of(evidence), "1");
    Decision decision =
        new Decision(
            Outcome.DECIDED,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(alarm),
            List.of());
    database.writeOnly(() -> store.write(decision, NOW));
  }

  private List<Alarm> list(boolean open) {
    Set<String> codes = Set.of("HUB-A161", "HUB-A162", "HUB-A194");
    return alarms.list(
        new Alarms.Query(
            codes, Optional.empty(), Optional.empty(), Optional.of(open), Optional.empty()),
        10);
  }

  private void handle(String key) {
    alarms.handle(list(true).get(0).no(), new Alarms.Handling("Li", "looked", key), NOW);
  }

  @Test
  void aLaterStepMakesTheOpenAlarmGraverAndAnEarlierOneDoesNotUndoIt() {
    raise("AN-23", "HUB-A161", "e1");
    raise("AN-23", "HUB-A162", "e2");
    raise("AN-23", "HUB-A161", "e3");

    assertThat(list(true)).hasSize(1);
    assertThat(list(true).get(0).code()).isEqualTo("HUB-A162");
    assertThat(list(true).get(0).evidence()).containsExactly("e1", "e2", "e3");
  }

  @Test
  void aLaterStepOfAWarningThatWasHandledIsAnAlarmOfItsOwn() {
    raise("AN-23", "HUB-A161", "e1");
    handle("k1");
    raise("AN-23", "HUB-A162", "e1");

    assertThat(list(true)).extracting(Alarm::code).containsExactly("HUB-A162");
    assertThat(list(false)).extracting(Alarm::code).containsExactly("HUB-A161");
  }

  @Test
  void whatWasHandledOpensAgainOnlyWhenSomethingElseShowsIt() {
    raise("AN-19", "HUB-A194", "e1", "e2");
    handle("k1");
    raise("AN-19", "HUB-A194", "e2");
    assertThat(list(true)).isEmpty();

    raise("AN-19", "HUB-A194", "e2", "e3");
    assertThat(list(true)).hasSize(1);
  }

  @Test
  void theLastStepOfEachRuleIsAnAlarmAndThoseBeforeAreWarnings() {
    RefusalText texts =
        new RefusalText(Path.of(System.getProperty("hub.home", "."), "mappings/codes"));
    for (List<String> steps : AlarmSteps.STEPS) {
      int last = steps.size() - 1;
      assertThat(texts.severity(steps.get(last))).isEqualTo("A");
      assertThat(steps.subList(0, last)).allMatch(code -> texts.severity(code).equals("W"));
    }
  }
}
