package org.singlewindow.hub.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.Decision;
import org.singlewindow.hub.journey.Dossier;
import org.singlewindow.hub.journey.Dossiers;
import org.singlewindow.hub.journey.Journey;

/**
 * Decides without recording: what would follow if these events were told now. It reads the ledger,
 * takes no lock and writes nothing.
 */
public final class Rehearsal {

  /** As far as the ledger follows links when it decides. */
  private static final int STEPS = 3;

  private final LedgerView view;
  private final Journey journey;

  /** A rehearsal on what this ledger knows. */
  public Rehearsal(LedgerView view, Journey journey) {
    this.view = view;
    this.journey = journey;
  }

  /**
   * What would be decided.
   *
   * @param dossiers as they would stand after the last event, changed ones and all they were judged
   *     with
   * @param decisions one per event, in order; each event sees what those before it changed
   */
  public record Rehearsed(Collection<Dossier> dossiers, List<Decision> decisions) {}

  /**
   * Decides events of one message in their order. Answers to instructions are not rehearsed: what
   * they answer is not looked up.
   */
  public Rehearsed of(List<Event> events, Instant now) {
    Map<Subject, Dossier> known = new TreeMap<>();
    List<Decision> decisions = new ArrayList<>();
    for (Event event : events) {
      load(journey.readsDossiers(event) ? event.subjects() : List.of(), known);
      Decision decision =
          journey.decide(new Dossiers(known.values(), Optional.empty()), event, now);
      decision.dossiers().forEach(dossier -> known.put(dossier.subject(), dossier));
      decisions.add(decision);
    }
    return new Rehearsed(List.copyOf(known.values()), List.copyOf(decisions));
  }

  private void load(Collection<Subject> subjects, Map<Subject, Dossier> into) {
    Set<Subject> wanted = new TreeSet<>(subjects);
    Set<Subject> seen = new TreeSet<>();
    for (int step = 0; step < STEPS && !wanted.isEmpty(); step++) {
      seen.addAll(wanted);
      Set<Subject> next = new TreeSet<>();
      for (Subject subject : wanted) {
        Optional<Dossier> dossier = Optional.ofNullable(into.get(subject));
        dossier = dossier.isPresent() ? dossier : view.findDossier(subject);
        dossier.ifPresent(one -> into.put(subject, one));
        dossier.ifPresent(one -> next.addAll(one.links()));
      }
      next.removeAll(seen);
      wanted = next;
    }
  }
}
