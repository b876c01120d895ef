package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * Goods are to move to another supervised place (分流) or to a freight station (分拨): a request to
 * customs.
 *
 * @param header what every event carries
 * @param documentNo the sender's number of the document
 * @param kind another port or other places
 * @param function what this issue does to the document
 * @param office customs office, by its code as written
 * @param vesselId IMO number or call sign as written
 * @param voyageNo voyage number
 * @param fromPlace where it was to go, by its code as written
 * @param toPlace where it is to go, by its code as written
 * @param blNo bill of lading number
 * @param containerNos container numbers
 * @param reason why
 */
public record DiversionRequested(
    EventHeader header,
    String documentNo,
    DiversionKind kind,
    DocumentFunction function,
    Optional<String> office,
    Optional<String> vesselId,
    Optional<String> voyageNo,
    Optional<String> fromPlace,
    String toPlace,
    String blNo,
    List<String> containerNos,
    Optional<String> reason)
    implements Event {

  /** Takes defensive copies. */
  public DiversionRequested {
    containerNos = List.copyOf(containerNos);
  }

  @Override
  public List<Subject> subjects() {
    return Subject.list(
        Subject.diversion(documentNo),
        Subject.bill(blNo),
        Subject.containers(containerNos),
        Subject.voyage(vesselId, voyageNo));
  }
}
