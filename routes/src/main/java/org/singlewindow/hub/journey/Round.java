package org.singlewindow.hub.journey;

import java.util.Set;

/**
 * A pair of instructions of which the second ends the first, as often as it takes: stop and lift,
 * release and cancel, order and recall. What was told says whether the first stands.
 *
 * @param beginId the id of the instruction that begins this round
 * @param endId the id of the one that ends it
 * @param stands true when it has begun and not ended
 * @param endedBy the id of the last instruction that ended it; empty before the first
 */
record Round(String beginId, String endId, boolean stands, String endedBy) {

  /** The round we are in, by what was told. */
  static Round of(Set<String> told, String begin, String end) {
    int round = 1;
    while (told.contains(id(end, round))) {
      round++;
    }
    String beginId = id(begin, round);
    String endedBy = round == 1 ? "" : id(end, round - 1);
    return new Round(beginId, id(end, round), told.contains(beginId), endedBy);
  }

  private static String id(String base, int round) {
    return round == 1 ? base : base + "-" + round;
  }
}
