package org.singlewindow.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.singlewindow.hub.journey.GuardStory.Owed;

/**
 * Every purpose of the guards' table has its story of passing, and every condition of it one in
 * which just that is missing and the answer names it with who owes it (domain review, 4).
 */
class GuardStoriesTest {

  private static final Path HOME = Path.of(System.getProperty("hub.home", "."));
  private static final TreeSet<String> RESULTS = new TreeSet<>();

  private static List<GuardStory> stories() throws IOException {
    List<GuardStory> stories = new ArrayList<>();
    try (Stream<Path> files = Files.walk(HOME.resolve("routes/scenarios"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".guard")).sorted().toList()) {
        stories.add(GuardStory.read(file));
      }
    }
    return stories;
  }

  @Test
  void everyPurposeAndConditionOfTheTableHasItsStory() throws IOException {
    Set<String> told =
        stories().stream()
            .flatMap(
                story ->
                    Stream.concat(
                        Stream.of(story.purpose() + " passes"),
                        story.owed().stream()
                            .map(one -> story.purpose() + " misses " + one.half())))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> asked = new TreeSet<>();
    for (Purpose purpose : Purpose.values()) {
      asked.add(purpose + " passes");
      Guard.CONDITIONS.stream()
          .filter(row -> row.purposes().contains(purpose))
          .forEach(row -> asked.add(purpose + " misses " + row.half()));
    }
    assertThat(told).as("stories against the table of the guards").isEqualTo(asked);
    assertThat(stories()).as("one for each purpose").hasSize(Purpose.values().length);
  }

  @TestFactory
  Stream<DynamicTest> eachHalfAloneIsMissing() throws IOException {
    return stories().stream()
        .flatMap(
            story ->
                Stream.concat(
                    Stream.of(
                        DynamicTest.dynamicTest(story.purpose() + " passes", () -> passes(story))),
                    story.owed().stream()
                        .map(
                            owed ->
                                DynamicTest.dynamicTest(
                                    story.purpose() + " misses " + owed.half(),
                                    () -> misses(story, owed)))));
  }

  private static void passes(GuardStory story) {
    assertThat(missing(story, Optional.empty())).isEmpty();
    story.proves().forEach(id -> RESULTS.add(id + "\t" + story.title() + "\tpure\tpassed"));
  }

  private static void misses(GuardStory story, Owed owed) {
    List<Missing> missing = missing(story, Optional.of(owed.half()));
    Set<String> halves = new TreeSet<>(owed.besides());
    halves.add(owed.half());
    assertThat(missing)
        .extracting(one -> one.half().name())
        .containsExactlyInAnyOrderElementsOf(halves);
    Missing one =
        missing.stream()
            .filter(half -> half.half().name().equals(owed.half()))
            .findFirst()
            .orElseThrow();
    assertThat(one.owner()).hasToString(owed.owner());
    assertThat(one.party()).as("who owes it").isEqualTo(owed.party());
    assertThat(ownersOf(owed.half())).contains(one.owner());
  }

  /** What the table says of its owner; a hold is its authority's. */
  private static List<Role> ownersOf(String half) {
    return Guard.CONDITIONS.stream()
        .filter(row -> row.half().name().equals(half))
        .flatMap(
            row ->
                Arrays.stream(Role.values())
                    .filter(role -> row.owner().equals(role.name()) || half.equals("HOLD_LIFT")))
        .toList();
  }

  private static List<Missing> missing(GuardStory story, Optional<String> half) {
    StoryTeller teller = new StoryTeller();
    teller.tell(story.with(half));
    return teller.house().missing(story.purpose(), story.containerNo(), teller.now());
  }

  @AfterAll
  static void writeWhatIsProven() throws IOException {
    Path folder = Files.createDirectories(HOME.resolve("target/requirements.d"));
    Files.write(folder.resolve("guards.txt"), RESULTS);
  }
}
