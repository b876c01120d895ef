package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.singlewindow.hub.canonical.DeclarationReported;
import org.singlewindow.hub.canonical.DeclarationStatus;
import org.singlewindow.hub.canonical.Subject;

/**
 * What receipts say of a customs declaration. It moves the timeline and never a gate. Receipts come
 * late, twice and in any order; {@link DeclarationLattice} says which stands.
 *
 * @param seqNo the declaration system's number
 * @param entryNo customs' number, once given
 * @param bookingNo the booking whose draft it was
 * @param receipts for every status its newest receipt
 * @param parked receipts that wait until we know whose declaration it is
 */
public record DeclarationDossier(
    String seqNo,
    Optional<String> entryNo,
    Optional<String> bookingNo,
    Map<String, Receipt> receipts,
    Set<String> parked)
    implements Dossier {

  /**
   * A receipt.
   *
   * @param version which version of the declaration it speaks of; 0 where its sender counts none
   * @param at when it was issued
   * @param code its code as it came
   */
  public record Receipt(int version, Instant at, String code) implements Comparable<Receipt> {

    private static final Comparator<Receipt> BY_ISSUE =
        Comparator.comparing(Receipt::version).thenComparing(Receipt::at);

    /** An older issue never wins, whenever it comes. */
    boolean isNewerThan(Receipt other) {
      return BY_ISSUE.compare(this, other) > 0;
    }

    /**
     * The letters of DEC_RESULT: its P and R never regress but by D, A and M. A release of another
     * list may be followed by a control.
     */
    boolean isFinal() {
      return code.matches("[A-Z]");
    }

    @Override
    public int compareTo(Receipt other) {
      return BY_ISSUE.thenComparing(Receipt::code).compare(this, other);
    }
  }

  /** Nothing known yet. */
  static DeclarationDossier unknown(String seqNo) {
    return new DeclarationDossier(seqNo, Optional.empty(), Optional.empty(), Map.of(), Set.of());
  }

  /** Where it stands, whatever the order in which the receipts came; empty before the first. */
  public Optional<DeclarationStatus> status() {
    return DeclarationLattice.of(receipts);
  }

  @Override
  public Subject subject() {
    return Subject.declaration(seqNo);
  }

  @Override
  public Set<Subject> links() {
    return bookingNo.stream().map(Subject::booking).collect(Collectors.toSet());
  }

  /** The same with some things changed. */
  DeclarationDossier with(Consumer<DeclarationDraft> change) {
    DeclarationDraft draft = new DeclarationDraft(this);
    change.accept(draft);
    return draft.done();
  }

  DeclarationDossier said(DeclarationReported event) {
    Receipt said =
        new Receipt(event.version().orElse(0), event.header().occurredAt(), event.channelCode());
    Receipt known = receipts.get(event.channel().name());
    boolean newest = known == null || said.compareTo(known) > 0;
    return with(
        draft -> {
          draft.entryNo = event.entryNo().or(() -> entryNo);
          draft.receipts = newest ? Sets.plus(receipts, event.channel().name(), said) : receipts;
        });
  }

  DeclarationDossier of(String booking) {
    return with(
        draft -> {
          draft.bookingNo = Optional.of(booking);
          draft.parked = Set.of();
        });
  }

  DeclarationDossier parked(Set<String> waiting) {
    return with(draft -> draft.parked = waiting);
  }
}
