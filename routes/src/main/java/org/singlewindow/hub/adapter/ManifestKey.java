package org.singlewindow.hub.adapter;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys of a manifest, declared once, in the order of the template. */
enum ManifestKey {
  NAME(true, false, "equals the folder name"),
  TITLE(true, false, "its name for people"),
  LIKE(false, false, "the adapter whose speech it inherits"),
  ROLE(true, true, "portal, or a role of the Party table: terminal, customs, line ..."),
  OWNER(true, false, "whom to write to about it"),
  SPEAKS(true, true, "a folder of mappings/, or a list of them"),
  RECEIVES(false, true, "their message: our event, or a list of events"),
  SENDS(false, true, "our instruction: their message"),
  CANNOT(false, true, "our instruction: why they have no message for it"),
  CARRIED(true, true, "receive: { by: ... } and send: { by: ... }"),
  ANSWERS(
      false, true, "{ with: their message, within: 15m }, and contrl-within: 5m if they promise"),
  ACKNOWLEDGES(false, true, "{ interchange: asked, message: refused }"),
  TOLERANCE(false, true, "a point of theirs that is odd: reject, warn or repair"),
  REPEATS(true, true, "ignored, ask-first or unsafe"),
  GRADE(true, true, "draft, working or proven");

  private final boolean required;
  private final boolean inherited;
  private final String meaning;

  ManifestKey(boolean required, boolean inherited, String meaning) {
    this.required = required;
    this.inherited = inherited;
    this.meaning = meaning;
  }

  /** The key as it stands in the file. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True when a manifest without it cannot be read. */
  boolean required() {
    return required;
  }

  /** True when an adapter that is like another takes it from there. */
  boolean inherited() {
    return inherited;
  }

  /** What belongs there. */
  String meaning() {
    return meaning;
  }

  /** The key with this word. */
  static Optional<ManifestKey> find(String word) {
    return Stream.of(values()).filter(key -> key.word().equals(word)).findFirst();
  }

  /** All keys, for a message. */
  static String words() {
    return Stream.of(values()).map(ManifestKey::word).collect(Collectors.joining(", "));
  }
}
