package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.singlewindow.hub.journey.Missing.Half;

/**
 * One row of the guards' table.
 *
 * @param half what must be there
 * @param owner the role that owes it, where it is missing
 * @param judged how it is judged, in words
 * @param purposes who needs it
 * @param judge what is missing of it
 */
record Condition(
    Half half,
    String owner,
    String judged,
    Set<Purpose> purposes,
    Function<Asked, Stream<Missing>> judge) {

  /**
   * What a guard is asked.
   *
   * @param purpose why it is to move
   * @param container which
   * @param known what is known around it
   * @param now our clock
   */
  record Asked(Purpose purpose, ContainerDossier container, Known known, Instant now) {

    Missing missing(Half half, Role owner, Optional<String> party) {
      return new Missing(half, container.subject(), owner, party);
    }
  }

  /** A condition on the container as a whole. */
  static Condition on(
      Half half,
      Role owner,
      String judged,
      Predicate<Asked> there,
      Function<Asked, Optional<String>> party,
      Purpose... purposes) {
    return new Condition(
        half,
        owner.name(),
        judged,
        Set.of(purposes),
        asked ->
            there.test(asked)
                ? Stream.empty()
                : Stream.of(asked.missing(half, owner, party.apply(asked))));
  }

  /** A condition on each bill it travels on. */
  static Condition onEachBill(
      Half half,
      Role owner,
      String judged,
      Function<Asked, Predicate<BillDossier>> there,
      Function<Asked, Function<BillDossier, Optional<String>>> party,
      Purpose... purposes) {
    return new Condition(
        half,
        owner.name(),
        judged,
        Set.of(purposes),
        asked ->
            asked.known().bills().stream()
                .filter(there.apply(asked).negate())
                .map(
                    bill ->
                        new Missing(half, bill.subject(), owner, party.apply(asked).apply(bill))));
  }
}
