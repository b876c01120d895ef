package org.singlewindow.hub.canonical;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a manifest says of one bill of lading (舱单): a fact, and news to customs first. It releases
 * nothing.
 *
 * @param header what every event carries
 * @param documentNo the sender's number of the document
 * @param kind which stage of the manifest
 * @param function what this issue does to the document
 * @param office customs office, by its code as written
 * @param carrier carrier's code as written
 * @param mode mode of transport
 * @param vesselId IMO number or call sign as written
 * @param vesselName name of the vessel
 * @param voyageNo voyage number
 * @param loadingPlace where it is loaded, by its code as written
 * @param dischargePlace where it is discharged, by its code as written
 * @param arrivesAt when it arrives
 * @param departsAt when it departs
 * @param blNo bill of lading number
 * @param houseBlNo number of the bill under it
 * @param consignor consignor
 * @param consignee consignee
 * @param notifyParty whom to notify
 * @param packages number of packages
 * @param packageCode kind of package, as written
 * @param grossKg gross mass, kilograms
 * @param goods description of goods
 * @param containers its containers
 */
public record ManifestReported(
    EventHeader header,
    String documentNo,
    ManifestKind kind,
    DocumentFunction function,
    Optional<String> office,
    Optional<String> carrier,
    Optional<TransportMode> mode,
    Optional<String> vesselId,
    Optional<String> vesselName,
    Optional<String> voyageNo,
    Optional<String> loadingPlace,
    Optional<String> dischargePlace,
    Optional<Instant> arrivesAt,
    Optional<Instant> departsAt,
    String blNo,
    Optional<String> houseBlNo,
    Optional<String> consignor,
    Optional<String> consignee,
    Optional<String> notifyParty,
    Optional<Integer> packages,
    Optional<String> packageCode,
    Optional<BigDecimal> grossKg,
    Optional<String> goods,
    List<ManifestContainer> containers)
    implements Event {

  /** Takes defensive copies. */
  public ManifestReported {
    containers = List.copyOf(containers);
  }

  @Override
  public List<Subject> subjects() {
    return Subject.list(
        Subject.bill(blNo),
        Subject.bill(houseBlNo),
        containers.stream().map(one -> Subject.container(one.containerNo())),
        isAtSea() ? Subject.voyage(vesselId, voyageNo) : Optional.<Subject>empty());
  }

  private boolean isAtSea() {
    return mode.isEmpty() || mode.get() == TransportMode.SEA;
  }
}
