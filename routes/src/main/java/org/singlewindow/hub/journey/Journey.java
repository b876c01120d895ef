package org.singlewindow.hub.journey;

import java.time.Instant;
import org.singlewindow.hub.canonical.Event;

/** The only public verb of this room. Pure: the same arguments give the same decision. */
@FunctionalInterface
public interface Journey {

  /**
   * Decides what follows from an event.
   *
   * @param dossiers what we know of its subjects and all they are linked to
   * @param event what was told to us
   * @param now our clock
   * @return the decision; never null, never partial
   */
  Decision decide(Dossiers dossiers, Event event, Instant now);

  /**
   * Whether this event is decided by what we know of its subjects.
   *
   * @return false when it is only recorded; then {@link #decide} may be given no dossiers
   */
  default boolean readsDossiers(Event event) {
    return true;
  }
}
