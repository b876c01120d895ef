package org.singlewindow.hub.canonical;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Where a box stands on board (BAPLIE): a fact.
 *
 * @param header what every event carries
 * @param documentNo the sender's number of the document
 * @param containerNo container number, ISO 6346 where well formed
 * @param fullness fullness
 * @param sizeType ISO 6346 size-type code as written
 * @param operator its operator's code as written
 * @param vesselId IMO number or call sign as written
 * @param voyageNo voyage number
 * @param stowage bay, row and tier, ISO 9711
 * @param loadingPlace where it is loaded, by its code as written
 * @param dischargePlace where it is discharged, by its code as written
 * @param blNo bill of lading number
 * @param grossKg gross mass, kilograms
 * @param unNos UN numbers of the dangerous goods in it
 */
public record StowageReported(
    EventHeader header,
    String documentNo,
    String containerNo,
    Optional<Fullness> fullness,
    Optional<String> sizeType,
    Optional<String> operator,
    Optional<String> vesselId,
    Optional<String> voyageNo,
    String stowage,
    Optional<String> loadingPlace,
    Optional<String> dischargePlace,
    Optional<String> blNo,
    Optional<BigDecimal> grossKg,
    List<String> unNos)
    implements Event {

  /** Takes defensive copies. */
  public StowageReported {
    unNos = List.copyOf(unNos);
  }

  @Override
  public List<Subject> subjects() {
    return Subject.list(Subject.container(containerNo), Subject.bill(blNo));
  }
}
