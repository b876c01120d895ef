package org.singlewindow.hub.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.canonical.BookingRequested;
import org.singlewindow.hub.canonical.CanonicalXml;

/** A carrier has two codes; a booking that names it by its SCAC finds it by its SMDG code. */
class CarrierCodesTest {

  private static final Path MAPPINGS =
      Path.of(System.getProperty("hub.home", "..")).resolve("mappings");
  private static final Path BOOKING =
      MAPPINGS.resolve("dcsa-booking-2/booking/golden/edges/scac-nobody-here-has/received.json");

  @Test
  void aScacFindsTheLineBySmdg() throws IOException {
    assertThat(line("smdg/MSK")).isEqualTo("line-one");
  }

  @Test
  void itsOwnScacIsFoundFirst() throws IOException {
    assertThat(line("nmfta/MAEU")).isEqualTo("line-one");
  }

  private static String line(String code) throws IOException {
    try (Translator translator = new Translator(MAPPINGS, new One(code), new CanonicalXml())) {
      Inbound in =
          new Inbound(
              Files.readAllBytes(BOOKING),
              List.of("dcsa-booking-2"),
              Set.of("booking"),
              Optional.empty(),
              "forwarder-one",
              Instant.parse("2026-11-24T00:00:00Z"),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      Translated translated = translator.read(in).get(0);
      assertThat(translated.refusals()).isEmpty();
      return ((BookingRequested) translated.events().get(0)).details().line();
    }
  }

  /** One line is known, by one code. */
  private record One(String code) implements PartyCodes {
    @Override
    public Optional<String> findParty(String scheme, String code) {
      return this.code.equals(scheme + "/" + code) ? Optional.of("line-one") : Optional.empty();
    }

    @Override
    public Optional<String> findCode(String scheme, String partyId) {
      return Optional.empty();
    }

    @Override
    public Optional<String> findName(String partyId) {
      return Optional.empty();
    }
  }
}
