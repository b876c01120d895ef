package org.singlewindow.hub.journey;

import static org.singlewindow.hub.journey.Machine.go;
import static org.singlewindow.hub.journey.Machine.ignore;
import static org.singlewindow.hub.journey.Machine.refuse;

import java.util.ArrayList;
import java.util.List;
import org.singlewindow.hub.journey.Machine.Row;

/** The life cycles of a diversion (分流): of the application, for each box, and of its permit. */
public final class DiversionMachines {

  /** An application for diversion, as it stands for one of its containers. */
  public enum DiversionState {
    DRAFT,
    APPLIED,
    APPROVED,
    ACTIVATED,
    GATED_OUT,
    ARRIVED,
    CLOSED,
    REJECTED,
    WITHDRAWN,
    REVOKED,
    OVERDUE
  }

  /** What moves an application. APPLIED and WITHDRAWN are requests, the others facts. */
  public enum DiversionTrigger {
    @Request
    APPLIED,
    APPROVED,
    REJECTED,
    REVOKED,
    @Request
    WITHDRAWN,
    ACTIVATED,
    GATED_OUT,
    TIME_IS_UP,
    /** Came in where customs sent it. */
    ARRIVED,
    /** Came in as it had left: seals and mass agree. */
    AGREES
  }

  /**
   * Until the gate an answer of customs counts whatever was before, for customs may think again;
   * after the gate only the arrival does. An application may be changed until customs answers and
   * taken back until it is used.
   */
  public static final Machine<DiversionState, DiversionTrigger> DIVERSION =
      Machine.of("diversion", DiversionState.class, DiversionTrigger.class, diversion());

  /** A permit to leave on an order. */
  public enum PermitState {
    NONE,
    PREPARED,
    ACTIVATED,
    RECALLED,
    REVOKED,
    EXPIRED,
    CONSUMED
  }

  /** What moves a permit; judged anew after every event. */
  public enum PermitTrigger {
    ALL_HALVES_THERE,
    ONLY_A_HOLD_STOPS,
    A_HALF_IS_MISSING,
    TAKEN_BACK,
    STOP_ACKNOWLEDGED,
    VALIDITY_ENDED,
    GATED_OUT
  }

  /**
   * A prepared order is inactive until nothing is missing. An active one that is taken back is
   * recalled first and revoked when the terminal has confirmed that its gate is shut (domain
   * review, 9); a hold recalls it and its lift brings it back.
   */
  public static final Machine<PermitState, PermitTrigger> PERMIT =
      Machine.of("permit to leave", PermitState.class, PermitTrigger.class, permit());

  private DiversionMachines() {}

  private static Row<DiversionState, DiversionTrigger>[] diversion() {
    List<Row<DiversionState, DiversionTrigger>> rows = new ArrayList<>();
    beforeTheGate(rows);
    atTheGate(rows);
    afterTheGate(rows);
    return array(rows);
  }

  private static void beforeTheGate(List<Row<DiversionState, DiversionTrigger>> rows) {
    for (DiversionState from :
        List.of(
            DiversionState.DRAFT,
            DiversionState.APPLIED,
            DiversionState.APPROVED,
            DiversionState.ACTIVATED,
            DiversionState.REJECTED,
            DiversionState.REVOKED)) {
      boolean open = from == DiversionState.DRAFT || from == DiversionState.APPLIED;
      rows.add(
          open
              ? go(from, DiversionTrigger.APPLIED, DiversionState.APPLIED)
              : refuse(from, DiversionTrigger.APPLIED, "HUB-R626"));
      rows.add(
          from == DiversionState.ACTIVATED
              ? ignore(from, DiversionTrigger.APPROVED, "activated already")
              : go(from, DiversionTrigger.APPROVED, DiversionState.APPROVED));
      rows.add(go(from, DiversionTrigger.REJECTED, DiversionState.REJECTED));
      rows.add(go(from, DiversionTrigger.REVOKED, DiversionState.REVOKED));
      rows.add(go(from, DiversionTrigger.WITHDRAWN, DiversionState.WITHDRAWN));
      rows.add(
          from == DiversionState.APPROVED
              ? go(from, DiversionTrigger.ACTIVATED, DiversionState.ACTIVATED)
              : ignore(from, DiversionTrigger.ACTIVATED, "that permit has ended"));
    }
    for (DiversionTrigger on : DiversionTrigger.values()) {
      boolean request = on == DiversionTrigger.APPLIED || on == DiversionTrigger.WITHDRAWN;
      rows.add(
          request
              ? refuse(DiversionState.WITHDRAWN, on, "HUB-R636")
              : ignore(DiversionState.WITHDRAWN, on, "the applicant took it back"));
    }
  }

  private static void atTheGate(List<Row<DiversionState, DiversionTrigger>> rows) {
    for (DiversionState from :
        List.of(
            DiversionState.DRAFT,
            DiversionState.APPLIED,
            DiversionState.APPROVED,
            DiversionState.ACTIVATED,
            DiversionState.REVOKED)) {
      rows.add(go(from, DiversionTrigger.GATED_OUT, DiversionState.GATED_OUT));
    }
    rows.add(
        ignore(DiversionState.REJECTED, DiversionTrigger.GATED_OUT, "it left on something else"));
    for (DiversionState from :
        List.of(
            DiversionState.DRAFT,
            DiversionState.APPLIED,
            DiversionState.APPROVED,
            DiversionState.ACTIVATED,
            DiversionState.REJECTED,
            DiversionState.REVOKED)) {
      for (DiversionTrigger on :
          List.of(DiversionTrigger.TIME_IS_UP, DiversionTrigger.ARRIVED, DiversionTrigger.AGREES)) {
        rows.add(ignore(from, on, "it has not left"));
      }
    }
  }

  private static void afterTheGate(List<Row<DiversionState, DiversionTrigger>> rows) {
    for (DiversionState from :
        List.of(
            DiversionState.GATED_OUT,
            DiversionState.OVERDUE,
            DiversionState.ARRIVED,
            DiversionState.CLOSED)) {
      boolean under = from == DiversionState.GATED_OUT || from == DiversionState.OVERDUE;
      rows.add(refuse(from, DiversionTrigger.APPLIED, "HUB-R629"));
      rows.add(refuse(from, DiversionTrigger.WITHDRAWN, "HUB-R629"));
      for (DiversionTrigger on :
          List.of(
              DiversionTrigger.APPROVED,
              DiversionTrigger.REJECTED,
              DiversionTrigger.REVOKED,
              DiversionTrigger.ACTIVATED,
              DiversionTrigger.GATED_OUT)) {
        rows.add(ignore(from, on, "it has left"));
      }
      rows.add(
          from == DiversionState.GATED_OUT
              ? go(from, DiversionTrigger.TIME_IS_UP, DiversionState.OVERDUE)
              : ignore(from, DiversionTrigger.TIME_IS_UP, "known already"));
      rows.add(
          under
              ? go(from, DiversionTrigger.ARRIVED, DiversionState.ARRIVED)
              : ignore(from, DiversionTrigger.ARRIVED, "arrived already"));
      rows.add(
          from == DiversionState.ARRIVED
              ? go(from, DiversionTrigger.AGREES, DiversionState.CLOSED)
              : ignore(from, DiversionTrigger.AGREES, "it has not arrived, or is closed"));
    }
  }

  private static Row<PermitState, PermitTrigger>[] permit() {
    List<Row<PermitState, PermitTrigger>> rows = new ArrayList<>();
    for (PermitState from :
        List.of(PermitState.NONE, PermitState.PREPARED, PermitState.REVOKED, PermitState.EXPIRED)) {
      rows.add(go(from, PermitTrigger.ALL_HALVES_THERE, PermitState.ACTIVATED));
      for (PermitTrigger on :
          List.of(PermitTrigger.ONLY_A_HOLD_STOPS, PermitTrigger.A_HALF_IS_MISSING)) {
        rows.add(
            from == PermitState.PREPARED
                ? ignore(from, on, "prepared already")
                : go(from, on, PermitState.PREPARED));
      }
      for (PermitTrigger on : List.of(PermitTrigger.TAKEN_BACK, PermitTrigger.STOP_ACKNOWLEDGED)) {
        rows.add(
            from == PermitState.REVOKED
                ? ignore(from, on, "revoked already")
                : go(from, on, PermitState.REVOKED)); // nothing was active: nothing to wait for
      }
      rows.add(
          from == PermitState.EXPIRED
              ? ignore(from, PermitTrigger.VALIDITY_ENDED, "expired already")
              : go(from, PermitTrigger.VALIDITY_ENDED, PermitState.EXPIRED));
      rows.add(go(from, PermitTrigger.GATED_OUT, PermitState.CONSUMED));
    }
    active(rows);
    for (PermitTrigger on : PermitTrigger.values()) {
      rows.add(ignore(PermitState.CONSUMED, on, "the container has left"));
    }
    return array(rows);
  }

  private static void active(List<Row<PermitState, PermitTrigger>> rows) {
    PermitState active = PermitState.ACTIVATED;
    rows.add(ignore(active, PermitTrigger.ALL_HALVES_THERE, "activated already"));
    rows.add(go(active, PermitTrigger.ONLY_A_HOLD_STOPS, PermitState.RECALLED));
    rows.add(go(active, PermitTrigger.A_HALF_IS_MISSING, PermitState.RECALLED));
    rows.add(go(active, PermitTrigger.TAKEN_BACK, PermitState.RECALLED));
    rows.add(go(active, PermitTrigger.STOP_ACKNOWLEDGED, PermitState.RECALLED)); // of an older one
    rows.add(go(active, PermitTrigger.VALIDITY_ENDED, PermitState.EXPIRED));
    rows.add(go(active, PermitTrigger.GATED_OUT, PermitState.CONSUMED));
    PermitState recalled = PermitState.RECALLED;
    rows.add(go(recalled, PermitTrigger.ALL_HALVES_THERE, PermitState.ACTIVATED));
    rows.add(ignore(recalled, PermitTrigger.ONLY_A_HOLD_STOPS, "recalled already"));
    rows.add(ignore(recalled, PermitTrigger.A_HALF_IS_MISSING, "recalled already"));
    rows.add(ignore(recalled, PermitTrigger.TAKEN_BACK, "the terminal has not confirmed"));
    rows.add(go(recalled, PermitTrigger.STOP_ACKNOWLEDGED, PermitState.REVOKED));
    rows.add(go(recalled, PermitTrigger.VALIDITY_ENDED, PermitState.EXPIRED));
    rows.add(go(recalled, PermitTrigger.GATED_OUT, PermitState.CONSUMED));
  }

  @SuppressWarnings("unchecked")
  private static <S, T> Row<S, T>[] array(List<Row<S, T>> rows) {
    return rows.toArray((Row<S, T>[]) new Row<?, ?>[0]);
  }
}
