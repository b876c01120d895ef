package org.singlewindow.hub.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.Refusal;

/** A platform file that is none of the agreed messages is refused by name, and never more. */
class PlatformMessagesTest {

  private static final Path MAPPINGS = Path.of(System.getProperty("hub.home", ".."), "mappings");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00::B:202511241015'\n50:CSQU3054383'\n99:3'\n",
        "00::B:202511241015'\n50:CSQU3054383'\n",
        "00'\n99:2'\n"
      })
  void aHeadWithoutItsTypeIsRefused(String file) {
    assertThat(refusals(file)).isNotEmpty();
  }

  @Test
  void aTypeThatIsNotAgreedIsNamed() {
    assertThat(refusals("00:BAPLIE:PLAN:9:A:B:202511241015'\n99:2'\n"))
        .anySatisfy(
            refusal -> {
              assertThat(refusal.code()).isEqualTo("HUB-R402");
              assertThat(refusal.came()).isEqualTo("BAPLIE");
            });
  }

  private static List<Refusal> refusals(String file) {
    try (Translator translator = new Translator(MAPPINGS, new NoParties(), new CanonicalXml())) {
      List<Translated> all =
          translator.read(
              new Inbound(
                  file.getBytes(StandardCharsets.UTF_8),
                  List.of("platform-cn"),
                  Set.of("CODECO"),
                  Optional.empty(),
                  "terminal-alpha",
                  Instant.parse("2026-11-24T00:00:00Z"),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of("received.txt")));
      assertThat(all).singleElement().satisfies(one -> assertThat(one.events()).isEmpty());
      return all.get(0).refusals();
    }
  }
}
