package org.singlewindow.hub.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.singlewindow.hub.mapping.StandardFolder;

/**
 * A standard's own cases are proven by {@code ./hub check}, and every sample among them is read.
 */
class StandardCasesTest {

  private static final String CASE =
      "mappings/edifact-d95b/codeco/golden/examples/gate-in-two-containers";

  @TempDir private Path work;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void whatComesOtherwiseIsFoundAndWrittenOnlyWhenAsked() throws Exception {
    Path home = HomeCopy.whole(work);
    Path event = home.resolve(CASE).resolve("event.xml");
    String right = Folders.text(event);
    Path message = home.resolve("mappings/edifact-d95b/codeco");

    Folders.write(event, right.replace("TGHU7378319", "TGHU7378324"));
    assertThat(check(home, message.toString())).isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains("codeco", "NOT SOUND", "something else came");

    Files.delete(event);
    assertThat(check(home, message.toString())).isEqualTo(1);
    assertThat(check(home, message.toString(), "--write")).isZero();
    assertThat(event).hasContent(right);
  }

  @Test
  void aCaseOfAnotherMessageIsFound() {
    Path home = HomeCopy.whole(work);
    Path message = home.resolve("mappings/edifact-d95b/iftsta");
    SpoiledAdapter.remove(message.resolve("golden"));
    SpoiledAdapter.copy(home.resolve(CASE), message.resolve("golden/examples/gate-in"));

    assertThat(check(home, message.toString())).isEqualTo(1);

    assertThat(out.toString(UTF_8)).contains("case-elsewhere", "not iftsta but [CODECO]");
  }

  @Test
  void aSampleNoProofReadsIsFound() {
    Path home = HomeCopy.whole(work);
    Path standard = home.resolve("mappings/edifact-d95b");
    Folders.write(standard.resolve("golden/examples/lost/received.edi"), "UNB");
    Folders.write(standard.resolve("codeco/golden/loose.edi"), "UNB");
    Folders.write(standard.resolve("tanker/golden/examples/lost/received.edi"), "UNB");
    Findings findings = new Findings(home);

    StandardCasesLint.checkRead(StandardFolder.read(standard), findings);

    assertThat(findings.list().stream().map(LintFinding::line))
        .containsExactlyInAnyOrder(
            "mappings/edifact-d95b/golden/examples/lost/received.edi: sample-unread: no test reads"
                + " it",
            "mappings/edifact-d95b/codeco/golden/loose.edi: sample-unread: no test reads it",
            "mappings/edifact-d95b/tanker/golden/examples/lost/received.edi: sample-unread: no"
                + " test reads it");
  }

  private int check(Path home, String... args) {
    out.reset();
    return new AdapterCheck(
            home, home.resolve("config/partners.yaml"), List.of(home.resolve("adapters")))
        .run(List.of(args), new PrintStream(out, true, UTF_8));
  }
}
