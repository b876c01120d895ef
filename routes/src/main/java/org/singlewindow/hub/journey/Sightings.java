package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.List;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.EventHeader;
import org.singlewindow.hub.canonical.Subject;

/**
 * Keeps who saw a container, and compares each report with what was seen before and after it: the
 * source of the rules along the chain (AN-14, 15, 19, 20, 21).
 */
final class Sightings {

  private static final List<CustodyRule> RULES =
      List.of(
          new SealsStayOn(),
          new StatusStaysTheSame(),
          new OneStayAtATime(),
          new NothingIsInTwoPlaces());

  private Sightings() {}

  /** Remembers what this event saw, and alarms what cannot be true. */
  static void of(Event event, Situation desk, Distances distances) {
    Seen.by(event, desk.parties())
        .ifPresent(seen -> remember(seen.containerNo(), seen.sight(), desk, distances));
  }

  private static void remember(
      String containerNo, Sight sight, Situation desk, Distances distances) {
    ContainerDossier container = desk.container(containerNo);
    Custody before = container.custody();
    Custody after = before.saw(sight);
    if (after.equals(before)) {
      return;
    }
    desk.put(container.with(draft -> draft.custody = after));
    CustodyTerms terms = new CustodyTerms(desk.parties(), distances);
    RULES.forEach(rule -> compare(rule, before, after, terms, container.subject(), desk));
    EventHeader header = desk.event().header();
    Instant latest = header.receivedAt().plus(distances.clockAheadMax());
    if (header.occurredAt().isAfter(latest)) {
      desk.alarm("AN-20", container.subject(), "HUB-A196");
    }
    ShipIsTheBookedOne.check(desk);
  }

  private static void compare(
      CustodyRule rule,
      Custody before,
      Custody after,
      CustodyTerms terms,
      Subject subject,
      Situation desk) {
    List<CustodyRule.Breach> known = rule.breaches(before, terms);
    List<CustodyRule.Breach> now = rule.breaches(after, terms);
    now.stream()
        .filter(breach -> !known.contains(breach))
        .findFirst()
        .ifPresent(breach -> desk.alarm(rule.rule(), subject, rule.code(), breach.evidence()));
    if (rule.endsWithTheMissingReport() && now.isEmpty() && !known.isEmpty()) {
      desk.resolve(rule.rule(), subject);
    }
  }
}
