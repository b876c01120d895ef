package org.singlewindow.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.house.JavaProcess;

/** No promise without a test: each line of {@code docs/promise.md} names one that exists. */
class PromiseTest {

  private static final Pattern LINE = Pattern.compile("\\| .+ \\| `(\\w+)\\.(\\w+)` \\|");
  private static final List<String> ROOMS = List.of("routes", "config");

  @Test
  void eachPromiseNamesATestThatExists() throws IOException {
    List<String> rows =
        Files.readAllLines(JavaProcess.home().resolve("docs/promise.md")).stream()
            .filter(line -> line.startsWith("| "))
            .skip(1) // the titles
            .toList();

    assertThat(rows).isNotEmpty().allMatch(row -> LINE.matcher(row).matches());
    for (String row : rows) {
      var named = LINE.matcher(row);
      assertThat(named.matches()).isTrue();
      assertThat(source(named.group(1))).as(row).contains("void " + named.group(2) + "(");
    }
  }

  private static String source(String test) throws IOException {
    for (String room : ROOMS) {
      try (Stream<Path> files =
          Files.walk(JavaProcess.home().resolve(room).resolve("src/test/java"))) {
        List<Path> found =
            files.filter(file -> file.getFileName().toString().equals(test + ".java")).toList();
        if (!found.isEmpty()) {
          return Files.readString(found.get(0));
        }
      }
    }
    throw new AssertionError("there is no test " + test);
  }
}
