package org.singlewindow.hub.adapter;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person asks for when a partner is new.
 *
 * @param name {@code <role>-<short-name>}: of the folder, of the party, of all that is its own
 * @param givenTitle its name for people, where one was given
 * @param like the adapter whose speech it inherits; without it the template is copied
 * @param by how it is carried: sftp, jms, soap or rest
 * @param code by what its messages name it, where it is known
 */
record NewAdapter(
    String name,
    Optional<String> givenTitle,
    Optional<String> like,
    Optional<String> by,
    Optional<String> code) {

  /** How a partner can be carried; by rest it knocks at our door and we at its own by HTTP. */
  static final List<String> WAYS = List.of("sftp", "jms", "soap", "rest");

  private static final Set<String> OPTIONS = Set.of("--title", "--like", "--by", "--code");
  private static final String USAGE =
      "NAME [--like OTHER] [--title \"...\"] [--by " + String.join("|", WAYS) + "] [--code CODE]";

  /** Reads the words of a command; what is no word of it is a complaint. */
  static NewAdapter parse(List<String> args, List<String> complaints) {
    Deque<String> left = new ArrayDeque<>(args);
    Map<String, String> options = new HashMap<>();
    Optional<String> name = Optional.empty();
    while (!left.isEmpty()) {
      String word = left.pop();
      if (!word.startsWith("-") && name.isEmpty()) {
        name = Optional.of(word);
      } else if (!OPTIONS.contains(word)) {
        complaints.add("does not know " + word);
      } else if (left.isEmpty() || left.peek().startsWith("--")) {
        complaints.add(word + " says nothing");
      } else if (options.put(word, left.pop()) != null) {
        complaints.add(word + " is there twice");
      }
    }
    if (name.isEmpty()) {
      complaints.add("there is no name");
    }
    if (!complaints.isEmpty()) {
      complaints.add("write ./hub adapter new " + USAGE);
    }
    return new NewAdapter(
        name.orElse(""),
        Optional.ofNullable(options.get("--title")),
        Optional.ofNullable(options.get("--like")),
        Optional.ofNullable(options.get("--by")),
        Optional.ofNullable(options.get("--code")));
  }

  /** Roles a partner may have; our own front door is nobody's. */
  static Set<String> roles() {
    Set<String> roles = new TreeSet<>(ManifestTree.roles());
    roles.remove("portal");
    return roles;
  }

  /** The role its name begins with. */
  Optional<String> role() {
    return roles().stream().filter(role -> name.startsWith(role + "-")).findFirst();
  }

  /** What comes after the role; the whole name when it begins with none. */
  String shortName() {
    return role().map(role -> name.substring(role.length() + 1)).orElse(name);
  }

  /** Its name for people: {@code terminal-gamma} is "Gamma Terminal" where nothing was given. */
  String title() {
    return givenTitle.orElseGet(
        () ->
            Stream.of((shortName() + "-" + role().orElse("")).split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" ")));
  }

  /** Whom to write to, until somebody knows. */
  String owner() {
    return "edi@" + shortName() + ".example";
  }
}
