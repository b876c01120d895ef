package org.singlewindow.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every anomaly rule has a story that alarms it ({@code proves AN-..}) and one that comes close and
 * does not ({@code denies AN-..}).
 */
class AlarmRulesTest {

  /** The rules of the journeys: each is held by a story of either kind. */
  private static final List<String> RULES =
      List.of(
          "AN-01", "AN-02", "AN-04", "AN-05", "AN-14", "AN-15", "AN-16", "AN-17", "AN-18", "AN-19",
          "AN-21", "AN-22", "AN-23", "AN-24", "AN-25", "AN-26", "AN-27", "AN-28", "AN-29", "AN-30",
          "AN-34", "AN-35", "AN-36", "AN-47", "AN-48", "AN-50");

  @Test
  void everyRuleHasAStoryThatAlarmsAndOneThatDoesNot() throws IOException {
    Set<String> proved = new TreeSet<>();
    Set<String> denied = new TreeSet<>();
    for (Path file : StoriesTest.list()) {
      Story story = Story.read(file);
      proved.addAll(story.proves());
      denied.addAll(story.denies());
    }
    assertThat(proved).as("proved").containsAll(RULES);
    assertThat(denied).as("denied").containsAll(RULES);
  }

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
