package org.singlewindow.hub.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of each adapter its promise is said, and the fault runs behind it. */
class PromiseOfAdapterTest {

  private static final String RUNS =
      """
      fault,seed,kills,day,version,partners,accepted,delivered,waiting,dead,cancelled,lost,twice
      hub-kill,7,5,2026-01-02,abc1,portal customs-alpha,106,106,0,0,0,0,0
      partner-down,8,1,2026-01-03,abc2,portal,94,93,0,0,0,1,0
      """;

  @TempDir private Path home;

  @Test
  void itNamesWhatTheLastRunsShowed() throws IOException {
    Files.writeString(
        Files.createDirectories(home.resolve("bench")).resolve("faults-runs.csv"), RUNS);
    Promise promise = new Promise(home);

    assertThat(promise.of("portal", "ignored").get(1))
        .contains("2 faults", "partner-down on 2026-01-03 (seed 8, version abc2)")
        .contains("200 accepted, 1 lost, 0 twice");
    assertThat(promise.of("customs-alpha", "ignored").get(1)).contains("1 faults", "hub-kill");
    assertThat(promise.of("yard-alpha", "ignored").get(1)).isEqualTo("fault runs: none met it");
  }

  @Test
  void itPromisesNoMoreThanThePartnersSideAllows() {
    Promise promise = new Promise(home);

    assertThat(promise.of("portal", "ignored").get(0)).endsWith("each effect is once");
    assertThat(promise.of("portal", "ask-first").get(0)).contains("can be asked", "stops");
    assertThat(promise.of("portal", "unsafe").get(0)).contains("stops", "a person decides");
  }
}
