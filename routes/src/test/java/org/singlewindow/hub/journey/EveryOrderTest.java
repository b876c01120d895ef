package org.singlewindow.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.EventHeader;

/**
 * The six facts of every file under {@code routes/scenarios/order} come in all 720 orders, some
 * twice: what we know ends the same, and so does the last standing instruction to every partner.
 */
class EveryOrderTest {

  private static final Path HOME = Path.of(System.getProperty("hub.home", "."));
  private static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final TreeSet<String> RESULTS = new TreeSet<>();

  @TestFactory
  Stream<DynamicTest> factsInEveryOrderEndTheSame() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(HOME.resolve("routes/scenarios/order"))) {
      files = all.filter(file -> file.toString().endsWith(".facts")).sorted().toList();
    }
    assertThat(files).hasSizeGreaterThanOrEqualTo(6);
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    HOME.relativize(file).toString(), file.toUri(), () -> all(Story.read(file))));
  }

  private static void all(Story story) {
    List<Event> given = events("given", story);
    List<Event> facts = events("fact", story);
    assertThat(facts).hasSize(6);
    Map<String, String> standing = null;
    String known = null;
    for (List<Event> order : Permutations.of(facts)) {
      PureHouse house = new PureHouse();
      given.forEach(event -> house.tell(event, NOW));
      tell(order, house);
      standing = standing == null ? LastStanding.of(house) : standing;
      known = known == null ? Bare.of(house) : known;
      String how = order.stream().map(one -> one.header().messageId()).toList().toString();
      assertThat(LastStanding.of(house)).as("standing after " + how).isEqualTo(standing);
      assertThat(Bare.of(house)).as("known after " + how).isEqualTo(known);
      StoryChecks checks = new StoryChecks(house, NOW);
      story.lines().stream().filter(line -> line.kind().equals("then")).forEach(checks::check);
    }
    story
        .proves()
        .forEach(id -> RESULTS.add(id + "\t" + story.title() + "\tpure, in 720 orders\tpassed"));
  }

  /** Each fact but the first is followed by the one before it once more; at last all come again. */
  private static void tell(List<Event> order, PureHouse house) {
    for (int i = 0; i < order.size(); i++) {
      house.tell(order.get(i), NOW);
      if (i > 0) {
        house.tell(order.get(i - 1), NOW);
      }
    }
    order.forEach(event -> house.tell(event, NOW));
  }

  /** Each happened a minute after the one above it, or at the time it names. */
  private static List<Event> events(String kind, Story story) {
    List<Event> events = new ArrayList<>();
    for (Story.Line line : story.lines()) {
      if (!line.kind().equals(kind)) {
        continue;
      }
      List<String> words = new ArrayList<>(line.words());
      Instant at = MORNING.plusSeconds(60L * line.number());
      int time = words.indexOf("at");
      if (time >= 0) {
        LocalTime said = LocalTime.parse(words.get(time + 1));
        at = MORNING.atZone(ZoneOffset.UTC).with(said).toInstant();
        words.subList(time, time + 2).clear();
      }
      assertThat(words.get(1)).isEqualTo("says");
      String id = "L" + line.number();
      EventHeader header = new EventHeader(id + "#1", id, words.get(0), at, NOW, false);
      events.add(EventWords.read(words.get(2), words.subList(3, words.size()), header));
    }
    return events;
  }

  @AfterAll
  static void writeWhatIsProven() throws IOException {
    Path folder = Files.createDirectories(HOME.resolve("target/requirements.d"));
    Files.write(folder.resolve("orders.txt"), RESULTS);
  }
}
