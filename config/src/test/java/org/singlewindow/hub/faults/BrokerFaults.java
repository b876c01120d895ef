package org.singlewindow.hub.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The broker forgets. */
final class BrokerFaults {

  private static final List<String> FOLDERS =
      List.of("journal", "bindings", "large-messages", "paging");
  private static final String BY_JMS = "terminal-beta";
  private static final Duration FETCHED = Duration.ofSeconds(5);

  private BrokerFaults() {}

  /**
   * Everything the embedded broker had is gone, also what lay there for a partner that does not
   * fetch. What that partner has sent is read first: nobody but the broker had it.
   */
  static void journalLost(Scene scene) {
    scene.house().fault(BY_JMS, "down", Integer.MAX_VALUE, 500);
    Campaign.pause(FETCHED);
    scene.house().killHub();
    FOLDERS.forEach(folder -> delete(scene.house().data().resolve(folder)));
    scene.house().startHub();
    scene.house().fault(BY_JMS, "none", 0, 0);
    scene.kills().run();
  }

  private static void delete(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be deleted", e);
    }
  }
}
