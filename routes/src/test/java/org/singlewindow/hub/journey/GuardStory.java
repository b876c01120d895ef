package org.singlewindow.hub.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The story of one purpose as a table: with all that is told the container may move; for each half
 * the same story lacks just that one, and says who owes it.
 *
 * @param title what it tells
 * @param proves the requirements it proves
 * @param purpose why the container is to move
 * @param containerNo which container
 * @param lines what is told, in order
 * @param owed what is missing, case by case
 */
record GuardStory(
    String title,
    List<String> proves,
    Purpose purpose,
    String containerNo,
    List<Line> lines,
    List<Owed> owed) {

  /**
   * One sentence.
   *
   * @param kind given: in every case; have: in every case but that of its half; lack: in the case
   *     of its half alone
   * @param half empty where it is always told
   */
  record Line(String kind, Optional<String> half, List<String> words, int number) {

    /** True when it is told in the case where this is missing; empty: where nothing is. */
    boolean isTold(Optional<String> missing) {
      boolean ofTheCase = half.isPresent() && half.equals(missing);
      return switch (kind) {
        case "given" -> true;
        case "have" -> !ofTheCase;
        default -> ofTheCase;
      };
    }
  }

  /**
   * One half that is missing.
   *
   * @param owner the role that owes it
   * @param party the party that owes it, where one can be named
   * @param besides what cannot be there without it
   */
  record Owed(String half, String owner, Optional<String> party, Set<String> besides) {}

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException naming the line that is not one
   */
  static GuardStory read(Path file) throws IOException {
    String title = "";
    List<String> proves = new ArrayList<>();
    Purpose purpose = null;
    String containerNo = "";
    List<Line> lines = new ArrayList<>();
    List<Owed> owed = new ArrayList<>();
    List<String> texts = Files.readAllLines(file);
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).isBlank()) {
        continue;
      }
      List<String> words = List.of(texts.get(i).strip().split("\\s+"));
      List<String> rest = words.subList(1, words.size());
      switch (words.get(0)) {
        case "story" -> title = String.join(" ", rest);
        case "proves" -> proves.addAll(rest);
        case "guard" -> {
          purpose = Purpose.valueOf(rest.get(0));
          containerNo = rest.get(2);
        }
        case "given" -> lines.add(new Line("given", Optional.empty(), rest, i + 1));
        case "have", "lack" ->
            lines.add(
                new Line(
                    words.get(0), Optional.of(rest.get(0)), rest.subList(1, rest.size()), i + 1));
        case "owed" -> owed.add(owed(rest));
        default ->
            throw new IllegalArgumentException(file + ":" + (i + 1) + " is no sentence: " + words);
      }
    }
    return new GuardStory(title, proves, purpose, containerNo, lines, owed);
  }

  /** {@code HOLD_LIFT by CUSTOMS customs-alpha besides LEAVE_PERMIT}. */
  private static Owed owed(List<String> words) {
    int besides = words.contains("besides") ? words.indexOf("besides") : words.size();
    return new Owed(
        words.get(0),
        words.get(2),
        besides > 3 ? Optional.of(words.get(3)) : Optional.empty(),
        besides == words.size()
            ? Set.of()
            : new TreeSet<>(words.subList(besides + 1, words.size())));
  }

  /** The story in which this is missing; empty: in which nothing is. */
  Story with(Optional<String> missing) {
    return new Story(
        title,
        proves,
        List.of(),
        lines.stream()
            .filter(line -> line.isTold(missing))
            .map(line -> new Story.Line("given", line.words(), line.number()))
            .toList());
  }
}
