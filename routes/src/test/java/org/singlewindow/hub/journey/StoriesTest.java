package org.singlewindow.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every story under {@code routes/scenarios} comes true, and says which requirement it proves. */
class StoriesTest {

  private static final Path HOME = Path.of(System.getProperty("hub.home", "."));
  private static final TreeSet<String> RESULTS = new TreeSet<>();

  static List<Path> list() throws IOException {
    try (Stream<Path> files = Files.walk(HOME.resolve("routes/scenarios"))) {
      return files.filter(file -> file.toString().endsWith(".story")).sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyStoryComesTrue() throws IOException {
    List<Path> files = list();
    assertThat(files).isNotEmpty();
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    HOME.relativize(file).toString(), file.toUri(), () -> tell(file)));
  }

  private static void tell(Path file) throws IOException {
    Story story = Story.read(file);
    assertThat(story.title()).isNotEmpty();
    boolean passed = false;
    try {
      new StoryTeller().tell(story);
      passed = true;
    } finally {
      for (String id : story.proves()) {
        RESULTS.add(id + "\t" + story.title() + "\tpure\t" + (passed ? "passed" : "failed"));
      }
    }
  }

  @AfterAll
  static void writeWhatIsProven() throws IOException {
    Path folder = Files.createDirectories(HOME.resolve("target/requirements.d"));
    Files.write(folder.resolve("pure.txt"), RESULTS);
  }
}
