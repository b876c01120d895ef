package org.singlewindow.hub.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.hub.canonical.BookingRequested;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.RequestBooking;

/**
 * What we write to a line as IFTMBF, a forwarder may send us, and not a word is lost on the way.
 */
class BookingByEdifactTest {

  private static final Path ADAPTERS = SpoiledAdapter.HOME.resolve("adapters");
  private final CanonicalXml canonical = new CanonicalXml();

  @ParameterizedTest
  @CsvSource({
    "examples/request-booking, examples/booking-by-edifact",
    "examples/request-booking-minimal, examples/booking-by-edifact-minimal",
    "edges/words-beyond-their-places, edges/booking-by-edifact-beyond-places"
  })
  void whatIsWrittenIsReadAgainWordForWord(String written, String read) {
    Path line = ADAPTERS.resolve("line-alpha/golden").resolve(written);
    Path portal = ADAPTERS.resolve("portal/golden").resolve(read);

    RequestBooking asked =
        (RequestBooking) canonical.readInstruction(Folders.text(line.resolve("instruction.xml")));
    BookingRequested heard =
        (BookingRequested) canonical.readEvents(Folders.text(portal.resolve("event.xml"))).get(0);

    assertThat(Folders.bytes(portal.resolve("received.edi")))
        .isEqualTo(Folders.bytes(line.resolve("sent.edi")));
    assertThat(heard.details()).isEqualTo(asked.details());
    assertThat(heard.requestNo()).isEqualTo(asked.requestNo());
  }
}
