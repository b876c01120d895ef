package org.singlewindow.hub.flow;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.singlewindow.hub.journey.Missing;
import org.singlewindow.hub.journey.Outlook;

/** How a case stands, as a tree for JSON. */
final class OutlookTree {

  private final Words words;

  OutlookTree(Words words) {
    this.words = words;
  }

  /** States, what is missing and what is awaited, each with its words. */
  Map<String, Object> of(Outlook outlook) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("kind", outlook.subject().kind().name().toLowerCase(Locale.ROOT));
    one.put("no", outlook.subject().no());
    one.put("states", outlook.states().stream().map(this::state).toList());
    one.put("missing", outlook.missing().stream().map(this::missing).toList());
    one.put("awaited", outlook.awaited().stream().map(this::awaited).toList());
    return one;
  }

  private Map<String, Object> state(Outlook.State state) {
    return Map.of(
        "machine", state.machine(),
        "state", state.state(),
        "text", words.of(state.machine() + "." + state.state()));
  }

  private Map<String, Object> awaited(Outlook.Awaited awaited) {
    return Map.of(
        "what", awaited.what(),
        "from", awaited.party().orElse(awaited.owner().name()),
        "text", words.of("AWAITED." + awaited.what()));
  }

  private Map<String, Object> missing(Missing missing) {
    return Map.of(
        "half", missing.half().name(),
        "of", missing.subject().key(),
        "owedBy", missing.party().orElse(missing.owner().name()),
        "role", missing.owner().name(),
        "text", words.of("MISSING." + missing.half().name()));
  }
}
