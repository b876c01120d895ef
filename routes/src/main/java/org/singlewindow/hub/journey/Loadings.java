package org.singlewindow.hub.journey;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.journey.ExportVisit.LeftBehind;
import org.singlewindow.hub.journey.ExportVisit.OnBoard;

/** Which loading of a box counts: of loading and staying behind on one voyage the later word. */
final class Loadings {

  private Loadings() {}

  /** It was loaded; of one voyage the first report counts. */
  static ExportVisit loaded(ExportVisit visit, OnBoard said) {
    OnBoard known = visit.loadings().get(said.voyage());
    boolean first = known == null || said.at().isBefore(known.at());
    Map<String, OnBoard> loadings =
        first ? Sets.plus(visit.loadings(), said.voyage(), said) : visit.loadings();
    return judged(visit.with(draft -> draft.loadings = loadings));
  }

  /** It stayed behind; of one voyage the latest report counts. */
  static ExportVisit stayedBehind(ExportVisit visit, LeftBehind said) {
    LeftBehind known = visit.leftBehind().get(said.voyage());
    boolean latest = known == null || said.at().isAfter(known.at());
    Map<String, LeftBehind> all =
        latest ? Sets.plus(visit.leftBehind(), said.voyage(), said) : visit.leftBehind();
    return judged(visit.with(draft -> draft.leftBehind = all));
  }

  private static ExportVisit judged(ExportVisit visit) {
    Optional<OnBoard> counts =
        visit.loadings().values().stream()
            .filter(
                one -> visit.leftBehind().values().stream().noneMatch(left -> denies(left, one)))
            .min(Comparator.comparing(OnBoard::at).thenComparing(OnBoard::voyage));
    return visit.with(draft -> draft.onBoard = counts);
  }

  private static boolean denies(LeftBehind left, OnBoard loading) {
    return left.isOfTheVoyageOf(loading) && left.at().isAfter(loading.at());
  }
}
