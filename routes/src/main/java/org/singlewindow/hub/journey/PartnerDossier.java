package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.Subject;

/**
 * Whether a partner speaks.
 *
 * @param party which
 * @param silentSince since when it has said nothing although it was expected to; empty: it speaks
 */
public record PartnerDossier(String party, Optional<Instant> silentSince) implements Dossier {

  /** It speaks, as far as we know. */
  static PartnerDossier unknown(String party) {
    return new PartnerDossier(party, Optional.empty());
  }

  @Override
  public Subject subject() {
    return Subject.party(party);
  }

  @Override
  public Set<Subject> links() {
    return Set.of();
  }
}
