package org.singlewindow.hub.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.singlewindow.hub.mapping.StandardFolder;

/**
 * Every standard's own golden cases, {@code mappings/<standard>/<message>/golden}, happen as they
 * say. {@code -Dgolden=write} writes the expectations that are missing, and fails, because a person
 * must read them.
 */
class StandardsTest {

  private static final Path HOME = SpoiledAdapter.HOME;
  private static final List<Path> WRITTEN = new ArrayList<>();
  private static AdapterInspection inspection;

  @BeforeAll
  static void open() {
    Optional<Consumer<Path>> write =
        Optional.<Consumer<Path>>of(WRITTEN::add)
            .filter(any -> "write".equals(System.getProperty("golden")));
    PartyTable parties = PartyTable.read(HOME.resolve("config/partners.yaml"));
    inspection = new AdapterInspection(HOME, parties, write, Optional.empty());
  }

  @AfterAll
  static void close() {
    inspection.close();
  }

  @TestFactory
  Stream<DynamicTest> everyMessageHappensAsItsCasesSay() {
    return StandardFolder.list(HOME.resolve("mappings")).stream()
        .flatMap(standard -> standard.messages().stream().map(message -> test(standard, message)));
  }

  private static DynamicTest test(StandardFolder standard, Path message) {
    String name = standard.name() + "/" + message.getFileName();
    return DynamicTest.dynamicTest(
        name,
        () -> {
          WRITTEN.clear();
          StandardReport report = inspection.inspect(standard, message);
          assertThat(report.findings()).as(name).isEmpty();
          assertThat(WRITTEN).as("written just now: read them, then run again").isEmpty();
        });
  }
}
