package org.singlewindow.hub.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A story as a customs officer reads it.
 *
 * @param title what it tells
 * @param proves the requirements it proves, and the anomaly rules it alarms
 * @param denies the anomaly rules that do not alarm in it although one might think so
 * @param lines its sentences
 */
record Story(String title, List<String> proves, List<String> denies, List<Line> lines) {

  private static final Set<String> KINDS = Set.of("given", "when", "then", "fact");

  /**
   * One sentence.
   *
   * @param kind given, when, then, or fact: one that may come in any order
   * @param number its line in the file
   */
  record Line(String kind, List<String> words, int number) {

    String text() {
      return String.join(" ", words);
    }
  }

  /**
   * Reads a story.
   *
   * @throws IllegalArgumentException naming the line that is not one
   */
  static Story read(Path file) throws IOException {
    String title = "";
    List<String> proves = new ArrayList<>();
    List<String> denies = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    List<String> texts = Files.readAllLines(file);
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i).strip();
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      List<String> words = List.of(text.split("\\s+"));
      List<String> rest = words.subList(1, words.size());
      String first = words.get(0);
      if (first.equals("story")) {
        title = String.join(" ", rest);
      } else if (first.equals("proves")) {
        rest.forEach(word -> proves.add(word.replace(",", "")));
      } else if (first.equals("denies")) {
        rest.forEach(word -> denies.add(word.replace(",", "")));
      } else if (first.equals("and") && !lines.isEmpty()) {
        lines.add(new Line(lines.get(lines.size() - 1).kind(), rest, i + 1));
      } else if (KINDS.contains(first)) {
        lines.add(new Line(first, rest, i + 1));
      } else {
        throw new IllegalArgumentException(file + ":" + (i + 1) + " is no sentence: " + text);
      }
    }
    return new Story(title, List.copyOf(proves), List.copyOf(denies), List.copyOf(lines));
  }
}
