package org.singlewindow.hub.flow;

import java.util.LinkedHashMap;
import java.util.Map;
import org.singlewindow.hub.journey.DiversionDossier;
import org.singlewindow.hub.ledger.LedgerView;

/**
 * How many diversions (分流) were applied for, and how many of them only after the vessel had
 * berthed. A late application is ordinary and alarms nobody: customs measures the share (AN-36).
 */
final class DiversionFigures {

  /** What a dossier says of an application; of customs' word alone it knows no bill. */
  private static final String ANY = "";

  private static final String NOT_APPLIED_FOR = "\"requests\":{}";
  private static final String LATE = "\"late\":true";

  private DiversionFigures() {}

  /** The figures; the share is left out while nothing was applied for. */
  static Map<String, Object> of(LedgerView view) {
    long applied =
        view.countDossiers(DiversionDossier.class, ANY)
            - view.countDossiers(DiversionDossier.class, NOT_APPLIED_FOR);
    long late = view.countDossiers(DiversionDossier.class, LATE);
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("applied", applied);
    figures.put("late", late);
    if (applied > 0) {
      figures.put("lateShare", Math.round(1000.0 * late / applied) / 1000.0);
    }
    return figures;
  }
}
