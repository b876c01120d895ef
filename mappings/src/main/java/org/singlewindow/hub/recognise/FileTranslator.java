package org.singlewindow.hub.recognise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.envelope.EnvelopeReader;
import org.singlewindow.hub.mapping.Inbound;
import org.singlewindow.hub.mapping.PartyCodes;
import org.singlewindow.hub.mapping.StandardFolder;
import org.singlewindow.hub.mapping.Translated;
import org.singlewindow.hub.mapping.Translator;

/**
 * Translates files nobody introduced: finds the standard that reads a file best, and where none
 * does, says what it is and what would be needed. Whatever a file holds, an outcome comes back. Not
 * for threads.
 */
public final class FileTranslator implements AutoCloseable {

  /** The most a person translates at a time; a partner's door takes less. */
  public static final long BYTES_MAX = 16L << 20;

  private final List<StandardFolder> standards;
  private final StrangersParties parties;
  private final Translator strangers;
  private final Translator partners;
  private final Unread unread;
  private final Instant now;
  private final Patience patience;

  /**
   * A translator.
   *
   * @param mappings the folder {@code mappings/}
   * @param known the Party table; a stranger's code that is not in it stands for a party we do not
   *     know
   * @param now when everything is taken to arrive
   * @param timeMax what a file may take; beyond it, it is refused and the next one begun
   */
  public FileTranslator(
      Path mappings, PartyCodes known, CanonicalXml canonical, Instant now, Duration timeMax) {
    this.standards = StandardFolder.list(mappings);
    this.parties = new StrangersParties(known);
    this.strangers = new Translator(mappings, parties, canonical);
    this.partners = new Translator(mappings, known, canonical);
    this.unread = new Unread(KnownFormat.list(mappings.resolve("codes")), standards);
    this.now = now;
    this.patience = new Patience(timeMax);
  }

  /** The names of the standards there are. */
  public List<String> standards() {
    return standards.stream().map(StandardFolder::name).toList();
  }

  /** The names of a standard's messages; nothing where there is no such standard. */
  public Set<String> messages(String standard) {
    return StandardFolder.messageNames(
        standards.stream().filter(one -> one.name().equals(standard)).toList());
  }

  /** Translates a file; whatever is wrong with it, or with us, is in the outcome. */
  public FileOutcome translate(Path file, Asked asked) {
    try {
      long size = Files.size(file);
      if (size > BYTES_MAX) {
        String most = (BYTES_MAX >> 20) + " MB";
        return FileOutcome.refused("", new Refusal("HUB-R409", "document", "" + size, most));
      }
      byte[] bytes = Files.readAllBytes(file);
      String name = file.getFileName().toString();
      return patience.await(() -> translate(bytes, name, asked));
    } catch (IOException e) {
      Refusal why = new Refusal("HUB-R415", "document", "", "a file that can be read");
      return FileOutcome.refused("", why);
    }
  }

  private FileOutcome translate(byte[] bytes, String name, Asked asked) {
    Look look = Look.of(EnvelopeReader.open(bytes).first(bytes)); // a wrapper looks like XML
    if (look == Look.EMPTY) {
      return FileOutcome.refused(
          "empty", new Refusal("HUB-R417", "document", "", "a file with a message"));
    }
    List<Reading> readings = new ArrayList<>();
    for (StandardFolder standard : standards) {
      boolean asks = asked.standards().isEmpty() || asked.standards().contains(standard.name());
      if (asks && look.mayBe(standard.syntax())) {
        readings.add(read(standard, bytes, name, asked));
      }
    }
    if (!asked.standards().isEmpty()) {
      return agreed(bytes, name, asked, look, readings);
    }
    return look == Look.EDIFACT
        ? Interchange.outcome(readings, unread, asked.language())
        : best(readings)
            .map(reading -> reading.outcome(look))
            .orElseGet(() -> unread.say(bytes, look, asked));
  }

  /** What a partner is answered; the readings by one standard each only tell which it was. */
  private FileOutcome agreed(
      byte[] bytes, String name, Asked asked, Look look, List<Reading> readings) {
    FileOutcome said = read(translator(asked), "", bytes, name, asked).outcome(look);
    String format = Interchange.format(readings);
    return format.isEmpty()
        ? said
        : new FileOutcome(format, said.events(), said.warnings(), said.refusals());
  }

  private Translator translator(Asked asked) {
    return asked.registered() ? partners : strangers;
  }

  private Reading read(StandardFolder standard, byte[] bytes, String name, Asked asked) {
    List<StandardFolder> spoken = standard.speaks();
    boolean all = asked.standards().isEmpty();
    Asked one =
        new Asked(
            spoken.stream().map(StandardFolder::name).toList(),
            all ? StandardFolder.messageNames(spoken) : asked.receives(),
            asked.overrides(),
            asked.saidBy(),
            asked.registered(),
            asked.language());
    return read(translator(asked), standard.name(), bytes, name, one);
  }

  private Reading read(
      Translator translator, String standard, byte[] bytes, String name, Asked asked) {
    parties.takeWarnings();
    List<Translated> read = translator.read(inbound(bytes, name, asked));
    return new Reading(standard, read, parties.takeWarnings());
  }

  private Inbound inbound(byte[] bytes, String name, Asked asked) {
    return new Inbound(
        bytes,
        asked.standards(),
        asked.receives(),
        asked.overrides(),
        asked.saidBy(),
        now,
        Optional.empty(),
        Optional.empty(),
        Optional.of(name));
  }

  /** The reading with the fewest refusals, the first of equals; empty when none knows the file. */
  private static Optional<Reading> best(List<Reading> readings) {
    return readings.stream()
        .filter(Reading::isKnown)
        .min((one, other) -> Integer.compare(one.refusals().size(), other.refusals().size()));
  }

  @Override
  public void close() {
    patience.close();
    strangers.close();
    partners.close();
  }
}
