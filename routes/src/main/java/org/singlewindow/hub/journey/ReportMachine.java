package org.singlewindow.hub.journey;

import static org.singlewindow.hub.journey.Machine.go;
import static org.singlewindow.hub.journey.Machine.ignore;

import java.util.ArrayList;
import java.util.List;
import org.singlewindow.hub.journey.Machine.Row;

/**
 * A report to customs: manifest, arrival, tally or loading, in the eight states of the depots'
 * dialect (01 to 08). What was rejected may be corrected; what was accepted is never edited, it is
 * made void and sent anew (SR-16-03).
 */
final class ReportMachine {

  /** How it stands, with the dialect's number. */
  enum ReportState {
    /** 01 待申报. */
    TO_DECLARE,
    /** 02 已申报. */
    DECLARED,
    /** 03 已接受. */
    ACCEPTED,
    /** 04 退单. */
    REJECTED,
    /** 05 待作废. */
    TO_VOID,
    /** 06 作废被退. */
    VOID_REJECTED,
    /** 07 作废中. */
    VOIDING,
    /** 08 已作废. */
    VOIDED
  }

  /** What moves it. */
  enum ReportTrigger {
    SENT,
    ACCEPTED,
    REJECTED,
    /** Told anew, with other content. */
    CORRECTED,
    /** Its site takes it back. */
    WITHDRAWN,
    VOID_SENT,
    VOID_ACCEPTED,
    VOID_REJECTED
  }

  static final Machine<ReportState, ReportTrigger> REPORT =
      Machine.of("report to customs", ReportState.class, ReportTrigger.class, rows());

  private ReportMachine() {}

  @SuppressWarnings("unchecked")
  private static Row<ReportState, ReportTrigger>[] rows() {
    List<Row<ReportState, ReportTrigger>> rows = new ArrayList<>();
    for (ReportState state : ReportState.values()) {
      for (ReportTrigger on : ReportTrigger.values()) {
        rows.add(row(state, on));
      }
    }
    return rows.toArray(new Row[0]);
  }

  private static Row<ReportState, ReportTrigger> row(ReportState state, ReportTrigger on) {
    return switch (state) {
      case TO_DECLARE ->
          switch (on) {
            case SENT -> go(state, on, ReportState.DECLARED);
            case CORRECTED -> ignore(state, on, "not sent yet: it is told as it is now");
            case WITHDRAWN -> go(state, on, ReportState.VOIDED); // customs never saw it
            default -> ignore(state, on, "not sent yet");
          };
      case DECLARED ->
          switch (on) {
            case ACCEPTED -> go(state, on, ReportState.ACCEPTED);
            case REJECTED -> go(state, on, ReportState.REJECTED);
            case WITHDRAWN -> go(state, on, ReportState.TO_VOID);
            case CORRECTED -> ignore(state, on, "under way: customs answers first");
            default -> ignore(state, on, "nothing of it is being made void");
          };
      case ACCEPTED ->
          switch (on) {
            case WITHDRAWN -> go(state, on, ReportState.TO_VOID);
            case CORRECTED -> ignore(state, on, "accepted is not edited, but made void");
            default -> ignore(state, on, "accepted already");
          };
      case REJECTED ->
          switch (on) {
            case CORRECTED -> go(state, on, ReportState.TO_DECLARE);
            case WITHDRAWN -> go(state, on, ReportState.VOIDED);
            case ACCEPTED -> go(state, on, ReportState.ACCEPTED); // customs has the last word
            default -> ignore(state, on, "rejected already");
          };
      case TO_VOID ->
          switch (on) {
            case VOID_SENT -> go(state, on, ReportState.VOIDING);
            case REJECTED -> go(state, on, ReportState.VOIDED); // nothing stands to be made void
            default -> ignore(state, on, "it is to be made void");
          };
      case VOIDING ->
          switch (on) {
            case VOID_ACCEPTED -> go(state, on, ReportState.VOIDED);
            case VOID_REJECTED -> go(state, on, ReportState.VOID_REJECTED);
            case REJECTED -> go(state, on, ReportState.VOIDED); // nothing stands to be made void
            default -> ignore(state, on, "customs is asked to make it void");
          };
      case VOID_REJECTED ->
          switch (on) {
            case WITHDRAWN -> go(state, on, ReportState.TO_VOID); // asked once more
            case VOID_ACCEPTED -> go(state, on, ReportState.VOIDED);
            default -> ignore(state, on, "it stands, as accepted");
          };
      case VOIDED ->
          on == ReportTrigger.CORRECTED
              ? go(state, on, ReportState.TO_DECLARE)
              : ignore(state, on, "void already");
    };
  }
}
