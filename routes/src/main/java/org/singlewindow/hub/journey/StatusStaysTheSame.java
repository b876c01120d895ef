package org.singlewindow.hub.journey;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * AN-15: while a box stays at a terminal it is neither packed nor emptied and does not change what
 * it is under customs; and it has one size and type for life.
 */
final class StatusStaysTheSame implements CustodyRule {

  /** ISO 6346; what is no such code is the sender's own word and compared with nothing. */
  private static final Pattern SIZE_TYPE = Pattern.compile("[0-9A-Z]{4}");

  @Override
  public String rule() {
    return "AN-15";
  }

  @Override
  public String code() {
    return "HUB-A193";
  }

  @Override
  public boolean endsWithTheMissingReport() {
    return false;
  }

  @Override
  public boolean concerns(Sight sight, CustodyTerms terms) {
    return sight.fullness().isPresent() || sight.sizeType().isPresent();
  }

  @Override
  public boolean isBroken(Sight earlier, Sight later, CustodyTerms terms) {
    boolean stays = !earlier.leaves() && terms.isTerminal(earlier) && terms.isTerminal(later);
    boolean otherLoad =
        differ(earlier.fullness(), later.fullness()) || differ(earlier.status(), later.status());
    return (stays && otherLoad) || differ(sizeType(earlier), sizeType(later));
  }

  private static Optional<String> sizeType(Sight sight) {
    return sight.sizeType().filter(code -> SIZE_TYPE.matcher(code).matches());
  }

  private static <T> boolean differ(Optional<T> one, Optional<T> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }
}
