package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.singlewindow.hub.canonical.DeclarationStatus;
import org.singlewindow.hub.canonical.Subject;

/**
 * What receipts say of a customs declaration. It moves the timeline and never a gate. Receipts come
 * late and in any order; a release or a closing is never overwritten by anything but a deletion or
 * a re-audit that is newer.
 *
 * @param seqNo the declaration system's number
 * @param entryNo customs' number, once given
 * @param bookingNo the booking whose draft it was
 * @param receipts for every status when it was last said
 * @param parked receipts that wait until we know whose declaration it is
 */
public record DeclarationDossier(
    String seqNo,
    Optional<String> entryNo,
    Optional<String> bookingNo,
    Map<String, Instant> receipts,
    Set<String> parked)
    implements Dossier {

  private static final Set<DeclarationStatus> FINAL =
      EnumSet.of(DeclarationStatus.RELEASED, DeclarationStatus.CLOSED);
  private static final Set<DeclarationStatus> OVERRULING =
      EnumSet.of(DeclarationStatus.DELETED, DeclarationStatus.REAUDITED);

  /** Nothing known yet. */
  static DeclarationDossier unknown(String seqNo) {
    return new DeclarationDossier(seqNo, Optional.empty(), Optional.empty(), Map.of(), Set.of());
  }

  /** Where it stands, whatever the order in which the receipts came; empty before the first. */
  public Optional<DeclarationStatus> status() {
    Optional<DeclarationStatus> overruling = latest(OVERRULING, Instant.MIN);
    Instant since = overruling.map(this::at).orElse(Instant.MIN);
    if (latest(EnumSet.of(DeclarationStatus.CLOSED), since).isPresent()) {
      return Optional.of(DeclarationStatus.CLOSED);
    }
    return latest(FINAL, since)
        .or(() -> latest(EnumSet.complementOf(EnumSet.copyOf(FINAL)), Instant.MIN));
  }

  private Instant at(DeclarationStatus status) {
    return receipts.get(status.name());
  }

  private Optional<DeclarationStatus> latest(Set<DeclarationStatus> among, Instant after) {
    return among.stream()
        .filter(one -> receipts.containsKey(one.name()) && at(one).isAfter(after))
        .max(Comparator.comparing(this::at).thenComparing(Comparator.naturalOrder()));
  }

  @Override
  public Subject subject() {
    return Subject.declaration(seqNo);
  }

  @Override
  public Set<Subject> links() {
    return bookingNo.stream().map(Subject::booking).collect(Collectors.toSet());
  }

  DeclarationDossier said(DeclarationStatus status, Instant at, Optional<String> entry) {
    Instant before = receipts.getOrDefault(status.name(), Instant.MIN);
    return new DeclarationDossier(
        seqNo,
        entry.or(() -> entryNo),
        bookingNo,
        at.isAfter(before) ? Sets.plus(receipts, status.name(), at) : receipts,
        parked);
  }

  DeclarationDossier of(String booking) {
    return new DeclarationDossier(seqNo, entryNo, Optional.of(booking), receipts, Set.of());
  }

  DeclarationDossier parked(Set<String> waiting) {
    return new DeclarationDossier(seqNo, entryNo, bookingNo, receipts, waiting);
  }
}
