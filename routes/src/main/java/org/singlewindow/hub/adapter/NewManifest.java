package org.singlewindow.hub.adapter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The manifest of a new adapter: the template's, filled in, or the few lines of a likeness. */
final class NewManifest {

  private static final Set<String> DOORS = Set.of("rest", Manifest.GATE);

  private final NewAdapter asked;
  private final AdapterModel model;

  NewManifest(NewAdapter asked, AdapterModel model) {
    this.asked = asked;
    this.model = model;
  }

  /** Its text. */
  String text() {
    return asked.like().isPresent() ? likeness(asked.like().get()) : filledIn();
  }

  private String likeness(String like) {
    StringBuilder text = new StringBuilder();
    line(text, ManifestKey.NAME, asked.name());
    line(text, ManifestKey.TITLE, YamlText.of(asked.title()));
    line(text, ManifestKey.LIKE, like);
    line(text, ManifestKey.OWNER, asked.owner());
    List<String> ways = ways();
    if (!ways.isEmpty()) {
      text.append(ManifestKey.CARRIED.word()).append(":\n");
      ways.forEach(way -> text.append(way).append("\n"));
    }
    if (model.says(ManifestKey.GRADE).equals("draft")) {
      line(text, ManifestKey.GRADE, "working");
      text.append(cannot(model.says(ManifestKey.ROLE)));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, ManifestKey key, String value) {
    text.append(key.word()).append(": ").append(value).append("\n");
  }

  private String filledIn() {
    String text = Folders.text(model.path().resolve(Manifest.FILE));
    text = fill(text, ManifestKey.NAME, asked.name());
    text = fill(text, ManifestKey.TITLE, YamlText.of(asked.title()));
    text = fill(text, ManifestKey.ROLE, asked.role().orElseThrow());
    text = fill(text, ManifestKey.OWNER, asked.owner());
    text = fill(text, ManifestKey.GRADE, "working");
    text = text.replaceFirst("(?m)^cannot:.*\\n( .*\\n)*", cannot(asked.role().orElseThrow()));
    for (String way : ways()) {
      String key = way.substring(0, way.indexOf(':') + 1);
      text = text.replaceFirst("(?m)^" + key + ".*$", Matcher.quoteReplacement(way));
    }
    return text;
  }

  /** What its role may be told and the template has no message for: that is for people to agree. */
  private String cannot(String role) {
    Set<String> lacking = CannotLint.told(role);
    lacking.removeAll(model.sends());
    return lacking.isEmpty()
        ? ""
        : ManifestKey.CANNOT.word()
            + ":\n"
            + lacking.stream()
                .map(word -> "  " + word + ": no message agreed yet\n")
                .collect(Collectors.joining());
  }

  /** A key's line with another value; its comment stays where it stands. */
  private static String fill(String text, ManifestKey key, String value) {
    Matcher line = Pattern.compile("(?m)^(" + key.word() + ": )([^\\n#]*?) *(#.*)?$").matcher(text);
    if (!line.find()) {
      return text;
    }
    String filled = line.group(1) + value;
    if (line.group(3) != null) {
      int column = line.start(3) - line.start();
      filled += " ".repeat(Math.max(1, column - filled.length())) + line.group(3);
    }
    return text.substring(0, line.start()) + filled + text.substring(line.end());
  }

  /** How it is carried, where that is its own: as asked, or by a door of the same kind. */
  private List<String> ways() {
    boolean inheritsDoor =
        asked.like().isPresent() && DOORS.contains(model.by("receive")); // two share no door
    Optional<String> by =
        asked.by().or(() -> Optional.of(model.by("receive")).filter(door -> inheritsDoor));
    return by.map(
            word ->
                Stream.of("receive", "send")
                    .filter(way -> !model.by(way).isEmpty())
                    .map(way -> "  " + way + ": { by: " + carriage(word, way) + " }")
                    .toList())
        .orElse(List.of());
  }

  private String carriage(String by, String way) {
    boolean receive = way.equals("receive");
    return switch (by) {
      case "sftp" -> receive ? "sftp, folder: outbound, every: 30s" : "sftp, folder: inbound";
      case "rest" -> receive ? "rest, path: /v1/" + asked.name() : "http";
      case Manifest.GATE -> receive ? "gate, path: /v1/" + asked.name() : by;
      default -> by;
    };
  }
}
