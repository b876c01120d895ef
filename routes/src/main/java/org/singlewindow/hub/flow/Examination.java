package org.singlewindow.hub.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.adapter.AdapterFolder;
import org.singlewindow.hub.adapter.Manifest;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.journey.Authority;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.RequestCheck;
import org.singlewindow.hub.mapping.Inbound;
import org.singlewindow.hub.mapping.Reading;
import org.singlewindow.hub.mapping.Translated;
import org.singlewindow.hub.mapping.Translator;

/** What a door reads in what came, and what it finds wrong with it before it takes it. */
public class Examination {

  private final Translator translator;
  private final Parties parties;

  /** An examination by these mappings, for these parties. */
  public Examination(Translator translator, Parties parties) {
    this.translator = translator;
    this.parties = parties;
  }

  /**
   * Reads what a party sent, in the words of its adapter. Keeps nothing.
   *
   * @param fileName where it came as a file, for the name may be part of its identity
   */
  Reading read(
      AdapterFolder adapter,
      String party,
      byte[] bytes,
      Instant now,
      Optional<String> idempotencyKey,
      Optional<String> fileName) {
    Manifest manifest = adapter.manifest();
    return translator.readAll(
        new Inbound(
            bytes,
            manifest.speaks(),
            manifest.receives().keySet(),
            adapter.overrides(),
            party,
            now,
            Optional.empty(),
            idempotencyKey,
            fileName,
            manifest.tolerance()));
  }

  /** All that is wrong with a message by itself and by who says it, each once. */
  List<Refusal> findings(Translated message) {
    List<Refusal> refusals = new ArrayList<>(message.refusals());
    for (Event event : message.events()) {
      Authority.check(event, parties).ifPresent(refusals::add);
      refusals.addAll(RequestCheck.check(event, parties));
    }
    return refusals.stream().distinct().toList();
  }
}
