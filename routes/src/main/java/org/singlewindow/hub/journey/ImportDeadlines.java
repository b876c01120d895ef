package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.singlewindow.hub.canonical.DeadlineKind;
import org.singlewindow.hub.canonical.DeadlinePassed;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.canonical.Subject;

/** What it means that an import container is still not released, not fetched or not back. */
final class ImportDeadlines {

  /** How long its release by customs may take, step by step (AN-26: Shekou ALERT01 to 03). */
  static final List<DeadlineKind> RELEASE =
      List.of(
          DeadlineKind.IMPORT_RELEASE_FIRST,
          DeadlineKind.IMPORT_RELEASE_SECOND,
          DeadlineKind.IMPORT_RELEASE_LAST);

  private static final Map<DeadlineKind, String> CODES =
      Map.of(
          DeadlineKind.IMPORT_RELEASE_FIRST, "HUB-A134",
          DeadlineKind.IMPORT_RELEASE_SECOND, "HUB-A135",
          DeadlineKind.IMPORT_RELEASE_LAST, "HUB-A136");

  private ImportDeadlines() {}

  static void unreleased(DeadlinePassed event, Situation desk) {
    ContainerDossier container = desk.container(Subject.parse(event.about()).no());
    boolean overdue =
        container
            .stay()
            .awaitedSince()
            .filter(since -> desk.isOver(event.kind(), since))
            .isPresent();
    if (overdue
        && !container.isGone()
        && !Concerned.customsReleasedBy(Instant.MAX, container, desk)) {
      desk.alarm("AN-26", container.subject(), CODES.get(event.kind()));
      desk.put(container.withStay(container.stay().overdue("AN-26")));
    }
  }

  /** A box under a hold may not be fetched, and nobody is late with it. */
  static void unfetched(DeadlinePassed event, Situation desk) {
    ContainerDossier container = desk.container(Subject.parse(event.about()).no());
    boolean overdue =
        container
            .stay()
            .fetchableSince()
            .filter(since -> desk.isOver(event.kind(), since))
            .isPresent();
    if (overdue && !container.isGone() && !container.isHeld()) {
      desk.alarm("AN-27", container.subject(), "HUB-A137");
      desk.put(container.withStay(container.stay().overdue("AN-27")));
    }
  }

  /** Free time is over and the empty is not back: its agents hear so, and the line may charge. */
  static void freeTimeEnded(DeadlinePassed event, Situation desk) {
    ContainerDossier container = desk.container(Subject.parse(event.about()).no());
    boolean over =
        container.stay().freeUntil().filter(until -> !until.isAfter(desk.now())).isPresent();
    if (over && ImportStay.emptiesBack(container).isEmpty()) {
      agents(container, desk)
          .forEach(agent -> tell(desk, container, agent, NoticeKind.FREE_TIME_ENDED));
    }
  }

  /** Whoever fetched the container, and whoever released it. */
  static Set<String> agents(ContainerDossier container, Situation desk) {
    Set<String> agents = new TreeSet<>(Concerned.agents(container, Optional.empty(), desk));
    Concerned.bills(container, desk).forEach(bill -> bill.releaseAgent().ifPresent(agents::add));
    return agents;
  }

  static void tell(Situation desk, ContainerDossier container, String agent, NoticeKind kind) {
    Notices.tell(
        desk,
        desk.container(container.containerNo()),
        agent,
        kind,
        "" + container.visit(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
