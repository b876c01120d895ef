package org.singlewindow.hub.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is wrong with an adapter is found, all of it at once: each folder of {@code
 * src/test/resources/adapters} spoils a sound adapter and says in {@code findings.txt} what is
 * found. {@code -Dgolden=write} writes a missing one.
 */
class AdapterFindingsTest {

  private static final Path CASES =
      SpoiledAdapter.HOME.resolve("routes/src/test/resources/adapters");
  private static AdapterInspection inspection;

  @TempDir private static Path work;

  @BeforeAll
  static void open() {
    PartyTable parties = PartyTable.read(SpoiledAdapter.HOME.resolve("config/partners.yaml"));
    inspection =
        new AdapterInspection(SpoiledAdapter.HOME, parties, Optional.empty(), Optional.empty());
  }

  @AfterAll
  static void close() {
    inspection.close();
  }

  @TestFactory
  Stream<DynamicTest> everySpoiledAdapterIsFoundOut() {
    return Folders.list(CASES).stream()
        .map(one -> DynamicTest.dynamicTest(one.getFileName().toString(), () -> check(one)));
  }

  private static void check(Path one) {
    Path adapters = work.resolve(one.getFileName().toString());
    SpoiledAdapter.copyTemplate(adapters);
    SpoiledAdapter.spoil(adapters, one);

    List<LintFinding> findings =
        AdapterFolder.list(List.of(adapters)).stream()
            .flatMap(folder -> inspection.inspect(folder).findings().stream())
            .toList();

    String came =
        findings.stream().map(found -> line(found, adapters)).collect(Collectors.joining());
    Path expected = one.resolve("findings.txt");
    if (!Files.exists(expected) && "write".equals(System.getProperty("golden"))) {
      Folders.write(expected, came);
    }
    assertThat(came).isEqualTo(Folders.text(expected));
    assertThat(findings).allSatisfy(found -> assertThat(found.remedy()).isNotBlank());
  }

  /** What came is shown by its first line; the rest is the proof's business. */
  private static String line(LintFinding finding, Path adapters) {
    return finding.line().replace(adapters.toAbsolutePath() + "/", "") + "\n";
  }
}
