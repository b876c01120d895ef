package org.singlewindow.hub.flow;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.singlewindow.hub.adapter.AdapterFolder;
import org.singlewindow.hub.adapter.MappingVersions;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.ledger.DeadLetters.Letter;
import org.singlewindow.hub.ledger.DeadLetters.Standing;
import org.singlewindow.hub.ledger.Links.Link;
import org.singlewindow.hub.mapping.Outbound;
import org.singlewindow.hub.mapping.Translator;

/** What would become of a dead letter that is sent again: looked up and tried, nothing is sent. */
public class WillItGo {

  /** What would become of it. */
  public enum Outlook {
    /** It can be written and its link is open. */
    WILL_GO,
    /** Its partner answered it already. */
    DUPLICATE,
    /** The same was said anew since. */
    SUPERSEDED,
    /** It still cannot be written in the partner's words. */
    UNMAPPABLE,
    /** Its link is switched off, paused or gone. */
    LINK_CLOSED,
    /** Its partner may have it and takes it twice: somebody asks there. Or it came in. */
    PERSON_DECIDES
  }

  private static final String TRIED = "SWH00000000000";

  private final Function<String, Optional<AdapterFolder>> adapterOf;
  private final Translator translator;
  private final MappingVersions versions;
  private final CanonicalXml canonical;

  /**
   * A look ahead.
   *
   * @param adapterOf the open adapter of this name
   */
  public WillItGo(
      Function<String, Optional<AdapterFolder>> adapterOf,
      Translator translator,
      MappingVersions versions,
      CanonicalXml canonical) {
    this.adapterOf = adapterOf;
    this.translator = translator;
    this.versions = versions;
    this.canonical = canonical;
  }

  /** Of an instruction that is parked. */
  Outlook of(Letter letter, Standing standing, Link link, Instant now) {
    Optional<AdapterFolder> adapter = adapterOf.apply(letter.link());
    boolean paused = link.pausedUntil().filter(until -> until.isAfter(now)).isPresent();
    if (standing.answered()) {
      return Outlook.DUPLICATE;
    }
    if (standing.superseded()) {
      return Outlook.SUPERSEDED;
    }
    if (adapter.isEmpty() || link.off().isPresent() || paused) {
      return Outlook.LINK_CLOSED;
    }
    if (letter.maybeTaken() && !adapter.get().manifest().repeats().equals("ignored")) {
      return Outlook.PERSON_DECIDES;
    }
    return isMappable(adapter.get(), standing) ? Outlook.WILL_GO : Outlook.UNMAPPABLE;
  }

  private boolean isMappable(AdapterFolder adapter, Standing standing) {
    try {
      Instruction instruction = canonical.readInstruction(standing.body());
      String message = adapter.manifest().sends().get(instruction.getClass().getSimpleName());
      if (message != null) {
        translator.write(
            new Outbound(
                instruction, adapter.manifest().speaks(), message, TRIED, 1, adapter.overrides()));
      }
      return message != null;
    } catch (RuntimeException e) {
      return false; // why, its note says
    }
  }

  /** Why it is sent again, and by which mappings it will be written. */
  String reason(Letter letter, String why) {
    return adapterOf
        .apply(letter.link())
        .map(adapter -> why + " [mappings " + versions.of(adapter) + "]")
        .orElse(why);
  }
}
