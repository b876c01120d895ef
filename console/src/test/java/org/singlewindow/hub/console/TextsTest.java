package org.singlewindow.hub.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.flow.Reception;
import org.singlewindow.hub.journey.Role;

/** Everything a page says is there in both languages, and nothing else is. */
class TextsTest {

  private static final Path CONSOLE = Path.of(System.getProperty("hub.home"), "console");
  private static final Pattern PLAIN = Pattern.compile("#\\{([a-z][a-z0-9.-]*)[}(]");
  private static final Pattern BUILT = Pattern.compile("#\\{\\$\\{'([a-z][a-z0-9.-]*\\.)'");

  private static final TextFile TEXTS = new TextFile("window");

  @Test
  void bothLanguagesSayTheSameThings() {
    TEXTS.saysTheSameInBothLanguages();
  }

  @Test
  void everyTextOfAPageIsThere() throws IOException {
    assertThat(TEXTS.keys()).containsAll(found(PLAIN));
  }

  @Test
  void noTextIsLeftBehind() throws IOException {
    Set<String> plain = found(PLAIN);
    Set<String> built = found(BUILT);
    built.add("role."); // PartyNames
    assertThat(TEXTS.keys())
        .allMatch(key -> plain.contains(key) || built.stream().anyMatch(key::startsWith));
  }

  @Test
  void whateverTheHouseCountsHasAName() throws IOException {
    Set<String> keys = TEXTS.keys();
    for (Subject.Kind kind : Subject.Kind.values()) {
      assertThat(keys).contains("kind." + kind.name().toLowerCase(Locale.ROOT));
    }
    for (Role role : Role.values()) {
      assertThat(keys).contains("role." + role.name().toLowerCase(Locale.ROOT));
    }
    for (Reception.Outcome outcome : Reception.Outcome.values()) {
      assertThat(keys).contains("outcome." + outcome);
    }
  }

  private static Set<String> found(Pattern pattern) throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> pages = Files.list(CONSOLE.resolve("pages"))) {
      for (Path page : pages.toList()) {
        Matcher matcher = pattern.matcher(Files.readString(page));
        while (matcher.find()) {
          keys.add(matcher.group(1));
        }
      }
    }
    return keys;
  }
}
