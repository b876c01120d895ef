package org.singlewindow.hub.journey;

import java.util.Set;
import org.singlewindow.hub.canonical.MilestoneReported;

/**
 * What is told in passing of customs' decisions. Customs may have told nobody but the terminal, so
 * a milestone must not tell an agent what customs has not; what is meant for the agent comes as a
 * release, a hold or a receipt.
 */
final class Hearsay {

  private static final String CUSTOMS = "CUSTOMS_";

  /** Rec. 24 says these of any authority. */
  private static final Set<String> OF_AN_AUTHORITY = Set.of("EXAMINATION_TOLD", "STOP_TOLD");

  private Hearsay() {}

  /** True for holds, selections, refusals and releases of customs, whoever tells them. */
  static boolean isOfCustoms(MilestoneReported milestone) {
    return milestone.milestone().startsWith(CUSTOMS)
        || OF_AN_AUTHORITY.contains(milestone.milestone());
  }
}
