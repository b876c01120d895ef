package org.singlewindow.hub.journey;

import static org.singlewindow.hub.journey.Machine.go;
import static org.singlewindow.hub.journey.Machine.ignore;

/** The life cycle of one passage of a gate (GateTransaction of the canonical model). */
public final class GateMachines {

  /** A passage: a truck stands at the gate, is let through or not, and the gate reports it. */
  public enum PassageState {
    DETECTED,
    MATCHED,
    REFUSED,
    LIFTED_AUTOMATICALLY,
    LIFTED_BY_HAND,
    RECORDED
  }

  /** What moves a passage. */
  public enum PassageTrigger {
    EVERYTHING_FITS,
    SOMETHING_DOES_NOT_FIT,
    LIFTED_AUTOMATICALLY,
    LIFTED_BY_HAND,
    GATED
  }

  private static final String LIFTED = "the barrier is up; the answer comes too late";
  private static final String ONCE = "a passage is answered once";
  private static final String DONE = "the passage is recorded";

  /**
   * A question is answered once. What the gate reports is a fact: it counts in whatever order it
   * comes, and of two contradicting reports the hand counts, because a person is named.
   */
  public static final Machine<PassageState, PassageTrigger> PASSAGE =
      Machine.of(
          "gate passage",
          PassageState.class,
          PassageTrigger.class,
          go(PassageState.DETECTED, PassageTrigger.EVERYTHING_FITS, PassageState.MATCHED),
          go(PassageState.DETECTED, PassageTrigger.SOMETHING_DOES_NOT_FIT, PassageState.REFUSED),
          go(
              PassageState.DETECTED,
              PassageTrigger.LIFTED_AUTOMATICALLY,
              PassageState.LIFTED_AUTOMATICALLY),
          go(PassageState.DETECTED, PassageTrigger.LIFTED_BY_HAND, PassageState.LIFTED_BY_HAND),
          ignore(PassageState.DETECTED, PassageTrigger.GATED, "the barrier was not reported yet"),
          ignore(PassageState.MATCHED, PassageTrigger.EVERYTHING_FITS, ONCE),
          ignore(PassageState.MATCHED, PassageTrigger.SOMETHING_DOES_NOT_FIT, ONCE),
          go(
              PassageState.MATCHED,
              PassageTrigger.LIFTED_AUTOMATICALLY,
              PassageState.LIFTED_AUTOMATICALLY),
          go(PassageState.MATCHED, PassageTrigger.LIFTED_BY_HAND, PassageState.LIFTED_BY_HAND),
          ignore(PassageState.MATCHED, PassageTrigger.GATED, "the barrier was not reported yet"),
          ignore(PassageState.REFUSED, PassageTrigger.EVERYTHING_FITS, ONCE),
          ignore(PassageState.REFUSED, PassageTrigger.SOMETHING_DOES_NOT_FIT, ONCE),
          go(
              PassageState.REFUSED,
              PassageTrigger.LIFTED_AUTOMATICALLY,
              PassageState.LIFTED_AUTOMATICALLY),
          go(PassageState.REFUSED, PassageTrigger.LIFTED_BY_HAND, PassageState.LIFTED_BY_HAND),
          ignore(PassageState.REFUSED, PassageTrigger.GATED, "the barrier was not reported yet"),
          ignore(PassageState.LIFTED_AUTOMATICALLY, PassageTrigger.EVERYTHING_FITS, LIFTED),
          ignore(PassageState.LIFTED_AUTOMATICALLY, PassageTrigger.SOMETHING_DOES_NOT_FIT, LIFTED),
          ignore(
              PassageState.LIFTED_AUTOMATICALLY,
              PassageTrigger.LIFTED_AUTOMATICALLY,
              "reported already"),
          go(
              PassageState.LIFTED_AUTOMATICALLY,
              PassageTrigger.LIFTED_BY_HAND,
              PassageState.LIFTED_BY_HAND),
          go(PassageState.LIFTED_AUTOMATICALLY, PassageTrigger.GATED, PassageState.RECORDED),
          ignore(PassageState.LIFTED_BY_HAND, PassageTrigger.EVERYTHING_FITS, LIFTED),
          ignore(PassageState.LIFTED_BY_HAND, PassageTrigger.SOMETHING_DOES_NOT_FIT, LIFTED),
          ignore(
              PassageState.LIFTED_BY_HAND,
              PassageTrigger.LIFTED_AUTOMATICALLY,
              "a person is named for it"),
          ignore(PassageState.LIFTED_BY_HAND, PassageTrigger.LIFTED_BY_HAND, "reported already"),
          go(PassageState.LIFTED_BY_HAND, PassageTrigger.GATED, PassageState.RECORDED),
          ignore(PassageState.RECORDED, PassageTrigger.EVERYTHING_FITS, DONE),
          ignore(PassageState.RECORDED, PassageTrigger.SOMETHING_DOES_NOT_FIT, DONE),
          ignore(PassageState.RECORDED, PassageTrigger.LIFTED_AUTOMATICALLY, DONE),
          ignore(PassageState.RECORDED, PassageTrigger.LIFTED_BY_HAND, DONE),
          ignore(PassageState.RECORDED, PassageTrigger.GATED, DONE));

  private GateMachines() {}
}
