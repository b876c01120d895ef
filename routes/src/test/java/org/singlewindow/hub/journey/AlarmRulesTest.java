package org.singlewindow.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every anomaly rule has a story that alarms it ({@code proves AN-..}) and one that comes close and
 * does not ({@code denies AN-..}).
 */
class AlarmRulesTest {

  @Test
  void whatIsProvedIsAlarmedAndWhatIsDeniedIsNot() throws IOException {
    for (Path file : StoriesTest.list()) {
      Story story = Story.read(file);
      Set<String> alarmed = alarmed(story);
      assertThat(alarmed).as(file + " proves").containsAll(rules(story.proves()));
      assertThat(rules(story.denies())).as(file + " denies").noneMatch(alarmed::contains);
    }
  }

  private static Set<String> rules(Iterable<String> ids) {
    Set<String> rules = new TreeSet<>();
    ids.forEach(id -> rules.add(id));
    rules.removeIf(id -> !id.startsWith("AN-"));
    return rules;
  }

  private static Set<String> alarmed(Story story) {
    return story.lines().stream()
        .filter(line -> line.kind().equals("then") && line.text().startsWith("alarm "))
        .map(line -> line.words().get(1))
        .collect(Collectors.toSet());
  }
}
