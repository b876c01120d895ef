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

/** {@code ./hub check} tells a person everything, and a script whether all is well. */
class AdapterCheckTest {

  @TempDir private Path work;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void theWholeHouseIsSound() {
    int code = check();

    assertThat(code).as(out.toString(UTF_8)).isZero();
    assertThat(out.toString(UTF_8)).contains("terminal-alpha").endsWith("everything is sound\n");
  }

  @Test
  void aFindingIsPrintedWithFileRuleAndRemedy() {
    Path gamma = SpoiledAdapter.copyTemplate(work);
    Folders.write(gamma.resolve("README.md"), "# short\n");

    assertThat(check(gamma.toString())).isEqualTo(1);

    assertThat(out.toString(UTF_8))
        .contains(
            "NOT SOUND",
            "README.md",
            "readme: it has 1 lines",
            "next: write 10 to 30",
            "1 findings");
  }

  @Test
  void whatIsMissingIsWrittenOnceAndProvesItselfAfterwards() throws Exception {
    Path gamma = SpoiledAdapter.copyTemplate(work);
    Path event = gamma.resolve("golden/examples/gate-out/event.xml");
    String right = Folders.text(event);
    Files.delete(event);

    assertThat(check(gamma.toString())).isEqualTo(1);
    assertThat(check(gamma.toString(), "--write")).isZero();

    assertThat(event).hasContent(right);
    assertThat(out.toString(UTF_8)).contains("wrote " + event);
    assertThat(check(gamma.toString())).isZero();
  }

  @Test
  void whatIsWrongIsNeverOverwritten() {
    Path gamma = SpoiledAdapter.copyTemplate(work);
    Path event = gamma.resolve("golden/examples/gate-out/event.xml");
    Folders.write(event, Folders.text(event).replace("OUT", "IN"));

    assertThat(check(gamma.toString(), "--write")).isEqualTo(1);

    assertThat(Folders.text(event)).contains("<direction>IN");
  }

  @Test
  void wrongArgumentsAreNamed() {
    assertThat(check("--wrote")).isEqualTo(2);
    assertThat(check(work.resolve("nowhere").toString())).isEqualTo(2);

    assertThat(out.toString(UTF_8)).contains("no option --wrote", "no folder");
  }

  private int check(String... args) {
    return new AdapterCheck(
            SpoiledAdapter.HOME,
            SpoiledAdapter.HOME.resolve("config/partners.yaml"),
            List.of(SpoiledAdapter.HOME.resolve("adapters")))
        .run(List.of(args), new PrintStream(out, true, UTF_8));
  }
}
