package org.singlewindow.hub.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What was agreed with a party.
 *
 * @param credit creditors with whom it has a monthly account: what they quote it counts as settled
 * @param liveFrom when its data begin to count: nothing alarms for what it says of the time before
 * @param silentAfter how long it may say nothing before that is an alarm (AN-50)
 * @param at the place a gate belongs to, by party
 */
public record PartyTerms(
    Set<String> credit,
    Optional<Instant> liveFrom,
    Optional<Duration> silentAfter,
    Optional<String> at) {

  /** Nothing was agreed. */
  public static final PartyTerms NONE =
      new PartyTerms(Set.of(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Takes defensive copies. */
  public PartyTerms {
    credit = Set.copyOf(credit);
  }
}
