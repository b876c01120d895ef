package org.singlewindow.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A queue's name is spelled in one place. */
class NamesTest {

  private static final Pattern SPELLED =
      Pattern.compile("\"(hub\\.(in|out\\.|dead\\.)|partner\\.)[^\"]*\"");

  @Test
  void noQueueIsSpelledOutsideNames() throws IOException {
    Path home = Path.of(System.getProperty("hub.home", ".."));
    try (Stream<Path> files =
        Stream.of("routes", "config", "mappings", "adapters/simulator")
            .map(room -> home.resolve(room).resolve("src/main/java"))
            .flatMap(NamesTest::walk)) {
      List<Path> offenders =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("Names.java"))
              .filter(file -> SPELLED.matcher(read(file)).find())
              .toList();

      assertThat(offenders).isEmpty();
    }
  }

  private static Stream<Path> walk(Path root) {
    try {
      return Files.walk(root);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
