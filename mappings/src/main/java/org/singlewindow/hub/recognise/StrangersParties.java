package org.singlewindow.hub.recognise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.mapping.PartyCodes;

/**
 * Party codes for a file nobody introduced: those of our own table where they are known; any other
 * stands for a party we do not know, {@code party-<code>}, and that is said.
 */
final class StrangersParties implements PartyCodes {

  private static final int LENGTH_MAX = 34; // with its prefix a party's id has at most 40

  private final PartyCodes known;
  private final Set<Refusal> warnings = new LinkedHashSet<>(); // guarded by itself

  StrangersParties(PartyCodes known) {
    this.known = known;
  }

  @Override
  public Optional<String> findParty(String scheme, String code) {
    return known.findParty(scheme, code);
  }

  @Override
  public Optional<String> acceptParty(String scheme, String code) {
    Optional<String> found = known.findParty(scheme, code);
    String name = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String plain = name.replaceAll("^-|-$", "");
    if (found.isPresent() || plain.isEmpty()) {
      return found;
    }
    String id = "party-" + plain.substring(0, Math.min(plain.length(), LENGTH_MAX));
    synchronized (warnings) {
      warnings.add(new Refusal("HUB-R414", "party of scheme " + scheme, code, id));
    }
    return Optional.of(id);
  }

  @Override
  public Optional<String> findCode(String scheme, String partyId) {
    return known.findCode(scheme, partyId);
  }

  @Override
  public Optional<String> findName(String partyId) {
    return known.findName(partyId);
  }

  /** What was said of parties since the last time, and forgets it. */
  List<Refusal> takeWarnings() {
    synchronized (warnings) {
      List<Refusal> taken = List.copyOf(warnings);
      warnings.clear();
      return taken;
    }
  }
}
