package org.singlewindow.hub.canonical;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a vessel call stands, and its cut-offs: a fact everybody may read.
 *
 * @param header what every event carries
 * @param vesselId IMO number or call sign as written
 * @param vesselName name of the vessel
 * @param voyageNo voyage number
 * @param importVoyageNo the voyage it came in on
 * @param terminal the terminal it is loaded at
 * @param status trade status
 * @param berth berth
 * @param arrivesAt when it arrives
 * @param departsAt when it departs
 * @param documentsBy cut-off for documents
 * @param vgmBy cut-off for the verified gross mass
 * @param customsBy cut-off for customs clearance
 * @param gateBy cut-off for laden containers at the gate
 */
public record VesselCallReported(
    EventHeader header,
    String vesselId,
    Optional<String> vesselName,
    String voyageNo,
    Optional<String> importVoyageNo,
    Optional<String> terminal,
    VesselCallStatus status,
    Optional<String> berth,
    Optional<Instant> arrivesAt,
    Optional<Instant> departsAt,
    Optional<Instant> documentsBy,
    Optional<Instant> vgmBy,
    Optional<Instant> customsBy,
    Optional<Instant> gateBy)
    implements Event {
  @Override
  public List<Subject> subjects() {
    return Subject.list(
        Subject.voyage(vesselId, voyageNo), Subject.voyage(Optional.of(vesselId), importVoyageNo));
  }
}
