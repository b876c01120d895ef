package org.singlewindow.hub.journey;

import java.util.List;

/**
 * Absence that lasts is graver: the steps of a rule, the first a warning and the last an alarm
 * (AN-23, 25, 26, 28). One alarm is open meanwhile, and it speaks of the latest step.
 */
public final class AlarmSteps {

  /** The codes of each rule that has steps, in the order in which time comes to them. */
  public static final List<List<String>> STEPS =
      List.of(
          List.of("HUB-A161", "HUB-A162"),
          List.of("HUB-A164", "HUB-A165"),
          List.of("HUB-A134", "HUB-A135", "HUB-A136"),
          List.of("HUB-A114", "HUB-A115"));

  private AlarmSteps() {}

  /** True when a code is a later step of the same rule than another. */
  public static boolean isLater(String code, String than) {
    return STEPS.stream()
        .filter(steps -> steps.contains(code) && steps.contains(than))
        .anyMatch(steps -> steps.indexOf(code) > steps.indexOf(than));
  }
}
