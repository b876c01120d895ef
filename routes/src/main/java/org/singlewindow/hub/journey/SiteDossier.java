package org.singlewindow.hub.journey;

import java.util.Map;
import java.util.Set;
import org.singlewindow.hub.canonical.InspectionSlot;
import org.singlewindow.hub.canonical.Subject;

/**
 * What we know of an inspection area.
 *
 * @param party which
 * @param slots when it inspects, by number
 * @param taken who has a slot: container and application, by slot number
 */
public record SiteDossier(
    String party, Map<String, InspectionSlot> slots, Map<String, Set<String>> taken)
    implements Dossier {

  /** Nothing known yet. */
  static SiteDossier unknown(String party) {
    return new SiteDossier(party, Map.of(), Map.of());
  }

  @Override
  public Subject subject() {
    return Subject.site(party);
  }

  @Override
  public Set<Subject> links() {
    return Set.of();
  }
}
