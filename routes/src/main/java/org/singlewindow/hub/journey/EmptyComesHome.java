package org.singlewindow.hub.journey;

import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.NoticeKind;

/**
 * The empty of an import is back (还箱) where its release says it goes; at another depot a person is
 * told, for somebody has to bring it over. A depot we have no party for cannot be compared: there
 * the first place that takes the empty counts.
 */
final class EmptyComesHome implements Rule {

  private static final String ELSEWHERE = "HUB-A138";

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    List<Sight> back = ImportStay.emptiesBack(container);
    if (back.isEmpty() || container.releases().isEmpty()) {
      return;
    }
    Optional<String> home =
        container.releases().values().stream()
            .flatMap(release -> release.returnDepot().stream())
            .flatMap(depot -> party(depot, desk).stream())
            .findFirst();
    boolean isHome =
        home.map(depot -> back.stream().anyMatch(sight -> sight.by().equals(depot))).orElse(true);
    if (isHome) {
      ImportDeadlines.agents(container, desk)
          .forEach(
              agent -> ImportDeadlines.tell(desk, container, agent, NoticeKind.EMPTY_RETURNED));
    } else if (!container.stay().overdue().contains(ELSEWHERE)) {
      desk.alarm("HUB", container.subject(), ELSEWHERE);
      desk.put(container.withStay(container.stay().overdue(ELSEWHERE)));
    }
  }

  /** The party a depot's name or code means. */
  private static Optional<String> party(String depot, Situation desk) {
    return desk.parties().list().stream()
        .filter(one -> one.id().equals(depot) || one.identifiers().containsValue(depot))
        .map(Party::id)
        .findFirst();
  }
}
