package org.singlewindow.bench.fuzz;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.mapping.Inbound;
import org.singlewindow.hub.mapping.PartyCodes;
import org.singlewindow.hub.mapping.StandardFolder;
import org.singlewindow.hub.mapping.Translated;
import org.singlewindow.hub.mapping.Translator;

/**
 * The whole way in, wrappers and all, with every standard of one syntax: whatever comes, each
 * message tells something or says why not, and none does both.
 */
public final class TranslatorTarget implements Target {

  private final String extension;
  private final List<String> standards;
  private final Set<String> messages;
  private final Translator translator;

  /**
   * A target.
   *
   * @param mappings the folder {@code mappings/}
   * @param syntax of the standards that listen
   * @param extension of its seeds
   */
  public TranslatorTarget(Path mappings, String syntax, String extension) {
    List<StandardFolder> speaking =
        StandardFolder.list(mappings).stream().filter(one -> one.syntax().equals(syntax)).toList();
    this.extension = extension;
    this.standards = speaking.stream().map(StandardFolder::name).toList();
    this.messages = StandardFolder.messageNames(speaking);
    this.translator = new Translator(mappings, new NoParties(), new CanonicalXml());
  }

  @Override
  public String name() {
    return "translator" + extension;
  }

  @Override
  public String extension() {
    return extension;
  }

  @Override
  public void read(byte[] input) {
    List<Translated> all =
        translator.read(
            new Inbound(
                input,
                standards,
                messages,
                Optional.empty(),
                "agency-alpha",
                Instant.parse("2026-11-24T00:00:00Z"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("received" + extension)));
    if (all.isEmpty()) {
      throw new IllegalStateException("nothing was said");
    }
    for (Translated message : all) {
      if (message.events().isEmpty() == message.refusals().isEmpty()) {
        throw new IllegalStateException(
            message.events().size() + " events and " + message.refusals().size() + " refusals");
      }
    }
  }

  /** Nobody is known: what a stranger sends names strangers. */
  private static final class NoParties implements PartyCodes {

    @Override
    public Optional<String> findParty(String scheme, String code) {
      return Optional.of("stranger");
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
