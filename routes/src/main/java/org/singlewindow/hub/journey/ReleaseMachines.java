package org.singlewindow.hub.journey;

import static org.singlewindow.hub.journey.Machine.go;
import static org.singlewindow.hub.journey.Machine.ignore;
import static org.singlewindow.hub.journey.Machine.refuse;

import org.singlewindow.hub.journey.Machines.ReleaseState;
import org.singlewindow.hub.journey.Machines.ReleaseTrigger;

/** The releases of an import, one table for each kind: box, goods, customs, charges (SR-15-13). */
final class ReleaseMachines {

  /** How the release by customs stands, of one bill. */
  enum CustomsState {
    NONE,
    RELEASED
  }

  /** What moves the release by customs. */
  enum CustomsTrigger {
    RELEASED
  }

  /** How the terminal's charges for a box stand. */
  enum ChargesState {
    OPEN,
    SETTLED
  }

  /** What moves the charges. */
  enum ChargesTrigger {
    SETTLED
  }

  /** The release of a box (放箱). */
  static final Machine<ReleaseState, ReleaseTrigger> CONTAINER = release("container release");

  /** The release of the goods (放货). */
  static final Machine<ReleaseState, ReleaseTrigger> CARGO = release("cargo release");

  /** Customs takes nothing back: it places a hold, which is another life cycle. */
  static final Machine<CustomsState, CustomsTrigger> CUSTOMS =
      Machine.of(
          "customs release",
          CustomsState.class,
          CustomsTrigger.class,
          go(CustomsState.NONE, CustomsTrigger.RELEASED, CustomsState.RELEASED),
          ignore(CustomsState.RELEASED, CustomsTrigger.RELEASED, "released already"));

  /** What was settled stays so; a further charge is another matter. */
  static final Machine<ChargesState, ChargesTrigger> CHARGES =
      Machine.of(
          "charges",
          ChargesState.class,
          ChargesTrigger.class,
          go(ChargesState.OPEN, ChargesTrigger.SETTLED, ChargesState.SETTLED),
          ignore(ChargesState.SETTLED, ChargesTrigger.SETTLED, "settled already"));

  private ReleaseMachines() {}

  /** Given, renewed under its number, taken back, ended by time, and given anew. */
  private static Machine<ReleaseState, ReleaseTrigger> release(String name) {
    return Machine.of(
        name,
        ReleaseState.class,
        ReleaseTrigger.class,
        go(ReleaseState.NONE, ReleaseTrigger.ORDERED, ReleaseState.GIVEN),
        refuse(ReleaseState.NONE, ReleaseTrigger.REVOKED, "HUB-R507"),
        ignore(ReleaseState.NONE, ReleaseTrigger.EXPIRED, "nothing was given"),
        go(ReleaseState.GIVEN, ReleaseTrigger.ORDERED, ReleaseState.GIVEN), // renewed, other terms
        go(ReleaseState.GIVEN, ReleaseTrigger.REVOKED, ReleaseState.REVOKED),
        go(ReleaseState.GIVEN, ReleaseTrigger.EXPIRED, ReleaseState.EXPIRED),
        go(ReleaseState.EXPIRED, ReleaseTrigger.ORDERED, ReleaseState.GIVEN), // renewed, too late
        go(ReleaseState.EXPIRED, ReleaseTrigger.REVOKED, ReleaseState.REVOKED),
        ignore(ReleaseState.EXPIRED, ReleaseTrigger.EXPIRED, "expired already"),
        go(ReleaseState.REVOKED, ReleaseTrigger.ORDERED, ReleaseState.GIVEN),
        ignore(ReleaseState.REVOKED, ReleaseTrigger.REVOKED, "revoked already"),
        ignore(ReleaseState.REVOKED, ReleaseTrigger.EXPIRED, "revoked already"));
  }
}
