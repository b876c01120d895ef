package org.singlewindow.hub.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./hub adapter list} tells who is there, and who is not sound. */
class AdapterListTest {

  @TempDir private Path home;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void everyAdapterIsALineAndTheTemplateIsNone() {
    HomeCopy.withOwnAdapters(home);
    Folders.write(home.resolve("adapters/yard-alpha/stray.txt"), "x");
    Folders.write(home.resolve("adapters/line-alpha").resolve(Manifest.FILE), "name: [");

    assertThat(list().run(new PrintStream(out, true, UTF_8))).isEqualTo(1);

    assertThat(out.toString(UTF_8).replaceAll(" {2,}", "  "))
        .startsWith("name  title  speaks  carried  grade  proof\n")
        .contains(
            "terminal-beta  Beta Container Terminal  edifact-d95b, csv-port, edifact-d3  jms  working  sound\n",
            "line-alpha  ?  ?  ?  ?  NOT SOUND, 1 findings\n",
            "yard-alpha  Alpha Yard  csv-yard  sftp  working  NOT SOUND, 1 findings\n")
        .doesNotContain("_template");
  }

  private AdapterList list() {
    return new AdapterList(
        home, home.resolve("config/partners.yaml"), List.of(home.resolve("adapters")));
  }
}
