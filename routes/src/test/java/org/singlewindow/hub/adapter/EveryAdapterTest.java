package org.singlewindow.hub.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every adapter of the house is sound, and so are the mappings and the Party table. */
class EveryAdapterTest {

  private static final Path HOME = SpoiledAdapter.HOME;

  @TestFactory
  Stream<DynamicTest> everyAdapterIsLintedAndProven() {
    PartyTable parties = PartyTable.read(HOME.resolve("config/partners.yaml"));
    List<AdapterFolder> adapters = new ArrayList<>();
    List<DynamicTest> tests = new ArrayList<>();
    Findings house = new Findings(HOME);
    try (AdapterInspection inspection =
        new AdapterInspection(HOME, parties, write(), Optional.empty())) {
      for (Path folder : AdapterFolder.list(List.of(HOME.resolve("adapters")))) {
        AdapterReport report = inspection.inspect(folder);
        report.adapter().ifPresent(adapters::add);
        tests.add(sound(report.name(), report.findings()));
      }
    }
    new MappingsLint(HOME.resolve("mappings"), parties.parties()).check(adapters, house);
    new PartyTableLint(HOME.resolve("config/partners.yaml")).check(parties, adapters, house);
    tests.add(sound("mappings and the Party table", house.list()));
    return tests.stream();
  }

  private static Optional<java.util.function.Consumer<Path>> write() {
    return Optional.<java.util.function.Consumer<Path>>of(file -> {})
        .filter(any -> "write".equals(System.getProperty("golden")));
  }

  private static DynamicTest sound(String name, List<LintFinding> findings) {
    return DynamicTest.dynamicTest(name, () -> assertThat(findings).isEmpty());
  }
}
