package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.DeadlineKind;
import org.singlewindow.hub.canonical.Subject;

/**
 * Whether a partner speaks.
 *
 * @param party which
 * @param silentSince since when it has said nothing although it was expected to; empty: it speaks
 * @param postponed deadlines that passed in the meantime and wait for its word
 */
public record PartnerDossier(String party, Optional<Instant> silentSince, List<Postponed> postponed)
    implements Dossier {

  /** Beyond so many nothing is put off: better a warning too many than a dossier without end. */
  static final int POSTPONED_MAX = 5000;

  /** A dossier written before deadlines were put off has none. */
  public PartnerDossier {
    postponed = postponed == null ? List.of() : List.copyOf(postponed);
  }

  /**
   * A deadline that was not judged.
   *
   * @param kind what was to happen
   * @param about key of the subject it is about
   */
  public record Postponed(DeadlineKind kind, String about) {}

  /** It speaks, as far as we know. */
  static PartnerDossier unknown(String party) {
    return new PartnerDossier(party, Optional.empty(), List.of());
  }

  /** True while it says nothing although it was expected to. */
  boolean isSilent() {
    return silentSince.isPresent();
  }

  /** True when one more deadline may wait for its word. */
  boolean mayPostpone() {
    return isSilent() && postponed.size() < POSTPONED_MAX;
  }

  /** The same, silent. */
  PartnerDossier silent(Instant since) {
    return new PartnerDossier(party, Optional.of(since), postponed);
  }

  /** The same with one deadline more; the same deadline once. */
  PartnerDossier postpone(DeadlineKind kind, String about) {
    Stream<Postponed> all =
        Stream.concat(postponed.stream(), Stream.of(new Postponed(kind, about)));
    return new PartnerDossier(party, silentSince, all.distinct().toList());
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
