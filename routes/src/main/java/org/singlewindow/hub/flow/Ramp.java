package org.singlewindow.hub.flow;

import java.util.List;
import java.util.function.Function;

/**
 * Sends many again, carefully: one, then ten, then a hundred at a time, and stops when too many of
 * a step fail.
 */
final class Ramp {

  private static final int FIRST = 1;
  private static final int FACTOR = 10;
  private static final int STEP_MAX = 100;

  /**
   * What became of it.
   *
   * @param tried sent again
   * @param delivered the partner took them
   * @param failed dead again
   * @param waiting no outcome yet
   * @param left not touched
   * @param stopped true when a step failed too often
   */
  record Result(int tried, int delivered, int failed, int waiting, int left, boolean stopped) {}

  /**
   * What became of one step.
   *
   * @param delivered the partner took them
   * @param failed it did not
   */
  record Step(int delivered, int failed) {}

  private Ramp() {}

  /**
   * Goes up.
   *
   * @param failureMax a larger part of a step that fails stops it, 0 to 1
   * @param step sends these and waits for what becomes of them
   */
  static <T> Result run(List<T> all, double failureMax, Function<List<T>, Step> step) {
    int tried = 0;
    int delivered = 0;
    int failed = 0;
    int size = FIRST;
    while (tried < all.size()) {
      List<T> now = all.subList(tried, Math.min(all.size(), tried + size));
      Step done = step.apply(now);
      tried += now.size();
      delivered += done.delivered();
      failed += done.failed();
      if (done.failed() > failureMax * now.size() || done.delivered() == 0) {
        int waiting = tried - delivered - failed;
        return new Result(tried, delivered, failed, waiting, all.size() - tried, true);
      }
      size = Math.min(size * FACTOR, STEP_MAX);
    }
    return new Result(tried, delivered, failed, tried - delivered - failed, 0, false);
  }
}
