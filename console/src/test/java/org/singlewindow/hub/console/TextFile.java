package org.singlewindow.hub.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;

/** The texts of one name, {@code console/texts/NAME_LANGUAGE.properties}, in both languages. */
record TextFile(String name) {

  private static final Path HOME = Path.of(System.getProperty("hub.home"));

  /** What has a text. */
  Set<String> keys() {
    return in("en").stringPropertyNames();
  }

  private Properties in(String language) {
    Properties texts = new Properties();
    Path file = HOME.resolve("console/texts/" + name + "_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** Each text is there in both languages, and says something. */
  void saysTheSameInBothLanguages() {
    assertThat(in("zh").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys());
    assertThat(in("zh").values()).noneMatch(text -> text.toString().isBlank());
    assertThat(in("en").values()).noneMatch(text -> text.toString().isBlank());
  }
}
