package org.singlewindow.hub.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.singlewindow.hub.ledger.Drafts.Draft;
import org.singlewindow.hub.ledger.Drafts.Kept;
import org.singlewindow.hub.ledger.Drafts.State;

/** A form is taken back or leaves, never both. */
class DraftsTest {

  private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
  private static final Instant LEAVES = NOW.plusSeconds(10);
  private static final Instant AGAIN = LEAVES.plusSeconds(30);

  @TempDir Path folder;
  private Database database;
  private Drafts drafts;

  @BeforeEach
  void open() {
    database = Database.open("jdbc:sqlite:" + folder.resolve("ledger.db"), "", "");
    drafts = new Drafts(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Draft draft(String id, State state) {
    Instant leavesAt = state == State.HELD ? LEAVES : Instant.EPOCH;
    return new Draft(id, "wang", "forwarder-alpha", "booking", state, "{}", "", NOW, leavesAt);
  }

  private State state(String id) {
    return drafts.find(id, "wang", "forwarder-alpha").orElseThrow().state();
  }

  @Test
  void whatIsTakenBackInTimeNeverLeaves() {
    drafts.keep(draft("a", State.HELD), 5);
    assertThat(drafts.listDue(LEAVES.minusMillis(1), 9)).isEmpty();
    assertThat(drafts.claim("a", LEAVES.minusMillis(1), AGAIN)).isFalse();
    assertThat(drafts.takeBack("a", "wang", "forwarder-alpha", LEAVES.minusMillis(1))).isTrue();
    assertThat(drafts.listDue(AGAIN, 9)).isEmpty();
    assertThat(drafts.claim("a", AGAIN, AGAIN)).isFalse();
    assertThat(state("a")).isEqualTo(State.DRAFT);
  }

  @Test
  void whatIsDueLeavesAndIsNotTakenBack() {
    drafts.keep(draft("a", State.HELD), 5);
    assertThat(drafts.takeBack("a", "wang", "forwarder-alpha", LEAVES)).isFalse();
    assertThat(drafts.claim("a", LEAVES, AGAIN)).isTrue();
    assertThat(drafts.claim("a", LEAVES, AGAIN)).isFalse();
    assertThat(drafts.keep(draft("a", State.DRAFT), 5)).isEqualTo(Kept.GONE);
    assertThat(drafts.delete("a", "wang", "forwarder-alpha")).isFalse();
    // the house stopped before the door's answer was written down
    assertThat(drafts.listDue(AGAIN, 9)).hasSize(1);
    assertThat(drafts.claim("a", AGAIN, AGAIN.plusSeconds(30))).isTrue();
    drafts.left("a", "[]");
    assertThat(drafts.listDue(AGAIN.plusSeconds(60), 9)).isEmpty();
    assertThat(state("a")).isEqualTo(State.LEFT);
  }

  @Test
  void aPersonHasSoManyAndNobodyElses() {
    assertThat(drafts.keep(draft("a", State.DRAFT), 1)).isEqualTo(Kept.DONE);
    assertThat(drafts.keep(draft("b", State.DRAFT), 1)).isEqualTo(Kept.TOO_MANY);
    assertThat(drafts.keep(draft("a", State.DRAFT), 1)).isEqualTo(Kept.DONE);
    assertThat(drafts.find("a", "li", "forwarder-alpha")).isEmpty();
    assertThat(drafts.find("a", "wang", "forwarder-beta")).isEmpty();
    assertThat(drafts.delete("a", "li", "forwarder-alpha")).isFalse();
    drafts.forget(NOW, NOW.plusSeconds(1));
    assertThat(drafts.list("wang", "forwarder-alpha")).isEmpty();
  }
}
