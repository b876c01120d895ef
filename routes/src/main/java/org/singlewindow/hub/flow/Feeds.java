package org.singlewindow.hub.flow;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.canonical.VesselCallReported;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.journey.Role;
import org.singlewindow.hub.journey.VoyageDossier;
import org.singlewindow.hub.journey.YardDossier;
import org.singlewindow.hub.ledger.LedgerView;

/** The thin feeds everybody plans by: vessel calls with their cut-offs, and stock of empties. */
public class Feeds {

  private final LedgerView view;

  /** Feeds of this ledger. */
  public Feeds(LedgerView view) {
    this.view = view;
  }

  /** Every vessel call, as the latest reports have it; for every party. */
  public Map<String, Object> vesselCalls() {
    return Map.of(
        "vesselCalls",
        view.listDossiers(VoyageDossier.class).stream()
            .filter(call -> call.status().isPresent())
            .map(Feeds::call)
            .toList());
  }

  private static Map<String, Object> call(VoyageDossier call) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("call", call.no());
    put(one, "vesselId", call.latest(report -> Optional.of(report.vesselId())));
    put(one, "vesselName", call.latest(VesselCallReported::vesselName));
    put(one, "exportVoyage", call.latest(report -> Optional.of(report.voyageNo())));
    put(one, "importVoyage", call.latest(VesselCallReported::importVoyageNo));
    put(one, "terminal", call.latest(VesselCallReported::terminal));
    put(one, "berth", call.latest(VesselCallReported::berth));
    put(one, "status", call.status().map(Enum::name));
    put(one, "arrivesAt", time(call.latest(VesselCallReported::arrivesAt)));
    put(
        one,
        "departsAt",
        time(call.departedAt().or(() -> call.latest(VesselCallReported::departsAt))));
    Map<String, Object> cutOffs = new LinkedHashMap<>();
    put(cutOffs, "documents", time(call.latest(VesselCallReported::documentsBy)));
    put(cutOffs, "verifiedGrossMass", time(call.latest(VesselCallReported::vgmBy)));
    put(cutOffs, "customs", time(call.latest(VesselCallReported::customsBy)));
    put(cutOffs, "gate", time(call.latest(VesselCallReported::gateBy)));
    one.put("cutOffs", cutOffs);
    return one;
  }

  private static void put(Map<String, Object> to, String name, Optional<?> value) {
    value.ifPresent(present -> to.put(name, present));
  }

  private static Optional<String> time(Optional<Instant> at) {
    return at.map(Instant::toString);
  }

  /**
   * Stock of empties by yard: a line reads its own and what is counted for all lines together, its
   * agent that of the lines it is mandated by, a yard its own, customs and operator everything.
   */
  public Map<String, Object> stock(Party viewer) {
    return Map.of(
        "stock",
        view.listDossiers(YardDossier.class).stream()
            .flatMap(yard -> yard.stock().entrySet().stream().map(one -> stock(yard, one)))
            .filter(row -> mayRead(row, viewer))
            .toList());
  }

  private static Map<String, Object> stock(
      YardDossier yard, Map.Entry<String, YardDossier.Stock> one) {
    List<String> key = List.of(one.getKey().split(" "));
    return Map.of(
        "yard", yard.party(),
        "line", key.get(0),
        "sizeType", key.get(1),
        "quantity", one.getValue().quantity(),
        "countedAt", one.getValue().at().toString());
  }

  private static boolean mayRead(Map<String, Object> row, Party viewer) {
    Object line = row.get("line");
    return viewer.roles().contains(Role.CUSTOMS)
        || viewer.roles().contains(Role.OPERATOR)
        || row.get("yard").equals(viewer.id())
        || line.equals(viewer.id())
        || viewer.mandates().contains(line)
        || (line.equals("*") && !viewer.mandates().isEmpty());
  }
}
