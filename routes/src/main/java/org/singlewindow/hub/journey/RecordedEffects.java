package org.singlewindow.hub.journey;

import java.util.Set;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.ManifestReported;
import org.singlewindow.hub.canonical.MilestoneReported;
import org.singlewindow.hub.canonical.ReportWithdrawn;
import org.singlewindow.hub.canonical.ServiceOrdered;
import org.singlewindow.hub.canonical.ShippingInstructionGiven;
import org.singlewindow.hub.canonical.StowageReported;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.canonical.VesselMoveOrdered;

/**
 * What is written down and shown on the timeline, and changes nothing else: no gate opens or shuts,
 * nobody is instructed, nothing is awaited because of it.
 *
 * <p>No dossier comes of it either. A dossier is what we decide by, and nothing is decided by these
 * yet; one made here would be a container or a bill nobody answers for. The event stands under the
 * numbers it names, and is read by whoever turns out to be concerned once a line, an agent or a
 * forwarder tells us whose they are.
 */
final class RecordedEffects {

  /** The events that are recorded and nothing else, unless a guard asks for what one says. */
  static final Set<Class<? extends Event>> RECORDED =
      Set.of(
          ManifestReported.class,
          VesselMoveOrdered.class,
          StowageReported.class,
          ShippingInstructionGiven.class,
          ServiceOrdered.class,
          MilestoneReported.class,
          ReportWithdrawn.class);

  private RecordedEffects() {}

  /** True when nothing is decided by it. */
  static boolean isAllThatFollows(Event event) {
    return RECORDED.contains(event.getClass()) && !PaperEffects.isAskedFor(event);
  }

  /**
   * Writes it down; a wrong check digit is warned of, for what is refused for it never comes here.
   */
  static void record(Event event, Situation desk) {
    event.subjects().stream()
        .filter(subject -> subject.kind() == Subject.Kind.CONTAINER)
        .forEach(subject -> Waiting.checkDigit(subject.no(), desk));
    desk.record();
  }
}
