package org.singlewindow.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run inside the build; {@code bench/fuzz} is the long one. */
class FuzzTest {

  private static final Path HOME = Path.of(System.getProperty("hub.home", ".."));

  @Test
  void damagedInterchangesHurtNobody() throws IOException {
    Outcome outcome = new Fuzz(HOME, 7).run(new EdifactTarget(), 5_000);

    assertThat(outcome.isSound()).as(outcome.toString()).isTrue();
    assertThat(outcome.inputs()).isEqualTo(5_000);
  }

  @Test
  void damagedMessagesOfEverySyntaxAreToldOrRefused() throws IOException {
    for (Target target : Fuzz.targets(HOME.resolve("mappings"))) {
      Outcome outcome = new Fuzz(HOME, 7).run(target, 200);

      assertThat(outcome.isSound()).as(outcome.toString()).isTrue();
      assertThat(outcome.inputs()).isEqualTo(200);
    }
  }

  @Test
  void whatThrowsIsCountedAndKept(@TempDir Path folder) throws IOException {
    Target bad =
        new Target() {
          @Override
          public String name() {
            return "bad";
          }

          @Override
          public String extension() {
            return ".edi";
          }

          @Override
          public void read(byte[] input) {
            throw new IllegalStateException("no");
          }
        };
    Watch watch = new Watch(bad, folder);

    watch.give("UNB".getBytes());

    assertThat(watch.outcome(7).isSound()).isFalse();
    assertThat(folder.resolve("bad-thrown-1.edi")).hasContent("UNB");
  }
}
