package org.singlewindow.hub.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The house opens what is sound, starts without the rest, and does not prove twice. */
class AdapterLoaderTest {

  @TempDir private Path work;
  private Path adapters;
  private Path gamma;
  private AdapterLoader loader;

  @BeforeEach
  void aSoundAdapter() {
    adapters = work.resolve("adapters");
    gamma = SpoiledAdapter.copyTemplate(adapters);
    replace(gamma.resolve(Manifest.FILE), "grade: draft", "grade: working");
    PartyTable parties = PartyTable.read(SpoiledAdapter.HOME.resolve("config/partners.yaml"));
    loader = new AdapterLoader(SpoiledAdapter.HOME, work.resolve("data"), parties);
  }

  @Test
  void aSoundAdapterIsOpened() {
    AdapterLoader.Loaded loaded = load();

    assertThat(loaded.opened())
        .extracting(one -> one.manifest().name())
        .containsExactly("terminal-gamma");
    assertThat(loaded.refused()).isEmpty();
  }

  @Test
  void aTemplateAndADraftAreProvenAndNotOpened() {
    replace(gamma.resolve(Manifest.FILE), "grade: working", "grade: draft");
    SpoiledAdapter.copy(
        SpoiledAdapter.HOME.resolve("adapters/_template"), adapters.resolve("_template"));

    AdapterLoader.Loaded loaded = load();

    assertThat(loaded.opened()).isEmpty();
    assertThat(loaded.refused()).isEmpty();
  }

  @Test
  void aRefusedAdapterSaysWhyAndTheOthersAreOpened() {
    Path delta = adapters.resolve("terminal-delta");
    SpoiledAdapter.copy(gamma, delta);

    AdapterLoader.Loaded loaded = load();

    assertThat(loaded.opened())
        .extracting(one -> one.manifest().name())
        .containsExactly("terminal-gamma");
    assertThat(loaded.refused()).extracting(AdapterReport::name).containsExactly("terminal-delta");
    assertThat(loaded.refused().get(0).findings())
        .extracting(LintFinding::rule)
        .contains("folder-name");
  }

  @Test
  void aProofThatHeldIsRememberedUntilSomethingChanges() {
    load();
    Path memory = work.resolve("data/proofs/terminal-gamma");
    String before = Folders.text(memory);

    load();
    assertThat(Folders.text(memory)).isEqualTo(before);

    replace(gamma.resolve("golden/examples/gate-out/event.xml"), "CSQU3054383", "TCLU6854833");
    assertThat(load().refused()).hasSize(1);
    assertThat(Folders.text(memory)).isEqualTo(before);

    replace(gamma.resolve("golden/examples/gate-out/received.edi"), "CSQU3054383", "TCLU6854833");
    assertThat(load().opened()).hasSize(1);
    assertThat(Folders.text(memory)).isNotEqualTo(before);
  }

  @Test
  void aRememberedProofDoesNotExcuseTheLint() {
    load();
    Folders.write(gamma.resolve("stray.txt"), "x");

    assertThat(load().refused()).hasSize(1);
  }

  @Test
  void theOneItIsLikeMayBeAnAdapterOfTheHouse() {
    Path child = work.resolve("elsewhere/terminal-child");
    Folders.write(
        child.resolve(Manifest.FILE),
        "{name: terminal-child, title: Child, owner: a@b.example, like: terminal-alpha}");

    AdapterLoader.Loaded loaded = loader.load(List.of(work.resolve("elsewhere")));

    assertThat(loaded.refused()).isEmpty();
    assertThat(loaded.opened().get(0).manifest().receives()).containsKey("CODECO");
    assertThat(loaded.opened().get(0).parent())
        .contains(SpoiledAdapter.HOME.toAbsolutePath().resolve("adapters/terminal-alpha"));
  }

  @Test
  void noAdaptersAtAllIsAHouseWithoutAdapters() {
    assertThat(loader.load(List.of(work.resolve("nowhere"))).opened()).isEmpty();
    assertThat(Files.exists(work.resolve("data"))).isFalse();
  }

  private AdapterLoader.Loaded load() {
    return loader.load(List.of(adapters));
  }

  private static void replace(Path file, String from, String to) {
    Folders.write(file, Folders.text(file).replace(from, to));
  }
}
