package org.singlewindow.hub.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.singlewindow.hub.flow.Reconciliation;

/** What a partner compares with what it has. */
class SentReferencesTest {

  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
  private static final String FIRST = "SWH00000000001";
  private static final String SECOND = "SWH00000000002";

  @TempDir Path folder;

  @Test
  void whatWasTakenCountsAndWhatIsUnderWayIsNamed() {
    try (Memory memory = new Memory(folder)) {
      memory.exchange("m1", "H1", NOW);
      memory.claim("m2", "H2", NOW);
      Reconciliation reconciliation = new Reconciliation(new SentReferences(memory.database()), 10);

      Map<String, Object> all = reconciliation.of("terminal", "");
      Map<String, Object> rest = reconciliation.of("terminal", FIRST);

      assertThat(all)
          .containsEntry("count", 1)
          .containsEntry("digest", Digests.of(FIRST + "\n"))
          .containsEntry("underWay", List.of(SECOND))
          .containsEntry("last", SECOND)
          .containsEntry("more", false);
      assertThat(rest).containsEntry("count", 0).containsEntry("digest", Digests.of(""));
    }
  }

  @Test
  void aLongStretchIsAskedForInParts() {
    try (Memory memory = new Memory(folder)) {
      memory.exchange("m1", "H1", NOW);
      memory.exchange("m2", "H2", NOW);
      Reconciliation reconciliation = new Reconciliation(new SentReferences(memory.database()), 1);

      assertThat(reconciliation.of("terminal", ""))
          .containsEntry("last", FIRST)
          .containsEntry("more", true);
      assertThat(reconciliation.of("terminal", FIRST)).containsEntry("last", SECOND);
    }
  }
}
