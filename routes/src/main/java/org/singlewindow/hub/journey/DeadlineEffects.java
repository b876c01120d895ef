package org.singlewindow.hub.journey;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.singlewindow.hub.canonical.DeadlineKind;
import org.singlewindow.hub.canonical.DeadlinePassed;

/**
 * What it means that time is up: one row for each kind of deadline. A kind without a row stands on
 * the timeline and means nothing more.
 */
final class DeadlineEffects {

  private static final Map<DeadlineKind, BiConsumer<DeadlinePassed, Situation>> TABLE =
      new EnumMap<>(DeadlineKind.class);

  static {
    // each row belongs to the class that sets the deadline: on(DeadlineKind.X, ItsClass::method)
    on(DeadlineKind.RELEASE_VALIDITY, ReleaseValidity::ended);
    on(DeadlineKind.QUOTE_VALIDITY, PaymentEffects::expired);
    on(DeadlineKind.INSPECTION_MOVE_WARNING, InspectionDeadlines::moveWarning);
    on(DeadlineKind.INSPECTION_MOVE, InspectionDeadlines::move);
    on(DeadlineKind.INSPECTION_START, InspectionDeadlines::start);
    on(DeadlineKind.INSPECTION_LEAVE_WARNING, InspectionDeadlines::leaveWarning);
    on(DeadlineKind.INSPECTION_LEAVE, InspectionDeadlines::leave);
    on(DeadlineKind.INSPECTION_SLOT, InspectionDeadlines::slotLost);
    on(DeadlineKind.EXPORT_RELEASE_FIRST, ExportDeadlines::unreleased);
    on(DeadlineKind.EXPORT_RELEASE_LAST, ExportDeadlines::unreleased);
    on(DeadlineKind.EXPORT_LOADING, ExportDeadlines::notLoaded);
    on(DeadlineKind.EXPORT_ARRIVAL, ExportDeadlines::notArrived);
    Sailing.CUT_OFFS.keySet().forEach(kind -> on(kind, CutOffs::passed));
    on(DeadlineKind.PERMIT_VALIDITY, DiversionAnswers::ended);
    on(DeadlineKind.DIVERSION_ARRIVAL, DiversionArrival::overdue);
    ImportDeadlines.RELEASE.forEach(kind -> on(kind, ImportDeadlines::unreleased));
    on(DeadlineKind.IMPORT_PICKUP, ImportDeadlines::unfetched);
    on(DeadlineKind.FREE_TIME, ImportDeadlines::freeTimeEnded);
  }

  private DeadlineEffects() {}

  private static void on(DeadlineKind kind, BiConsumer<DeadlinePassed, Situation> effect) {
    TABLE.put(kind, effect);
  }

  /**
   * Judges a deadline. While the party whose word it waits for is silent (AN-50) nothing is judged:
   * what did not come may have happened; the deadline comes back when the party speaks again.
   */
  static void passed(DeadlinePassed event, Situation desk) {
    BiConsumer<DeadlinePassed, Situation> effect = TABLE.get(event.kind());
    if (effect == null) {
      desk.record();
    } else if (!SilenceEffects.postpones(event, desk)) {
      effect.accept(event, desk);
    }
  }
}
