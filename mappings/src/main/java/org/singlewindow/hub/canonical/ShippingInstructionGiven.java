package org.singlewindow.hub.canonical;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A forwarder tells the carrier what the transport document shall say (IFTMIN): a request.
 *
 * @param header what every event carries
 * @param documentNo the sender's number of the document
 * @param function what this issue does to the document
 * @param bookingNo the line's booking number
 * @param blNo bill of lading number
 * @param kind the transport document that is asked for
 * @param vesselId IMO number or call sign as written
 * @param vesselName name of the vessel
 * @param voyageNo voyage number
 * @param placeOfReceipt where the carrier takes over, by its code as written
 * @param portOfLoading port of loading, by its code as written
 * @param portOfDischarge port of discharge, by its code as written
 * @param placeOfDelivery where the carrier hands over, by its code as written
 * @param tradeParties the firms of the trade
 * @param goods description of goods
 * @param packages number of packages
 * @param grossKg gross mass, kilograms
 * @param containers its containers
 */
public record ShippingInstructionGiven(
    EventHeader header,
    String documentNo,
    DocumentFunction function,
    Optional<String> bookingNo,
    Optional<String> blNo,
    Optional<TransportDocumentKind> kind,
    Optional<String> vesselId,
    Optional<String> vesselName,
    Optional<String> voyageNo,
    Optional<String> placeOfReceipt,
    Optional<String> portOfLoading,
    Optional<String> portOfDischarge,
    Optional<String> placeOfDelivery,
    List<TradeParty> tradeParties,
    List<String> goods,
    Optional<Integer> packages,
    Optional<BigDecimal> grossKg,
    List<ManifestContainer> containers)
    implements Event {

  /** Takes defensive copies. */
  public ShippingInstructionGiven {
    tradeParties = List.copyOf(tradeParties);
    goods = List.copyOf(goods);
    containers = List.copyOf(containers);
  }

  @Override
  public List<Subject> subjects() {
    return Subject.list(
        Subject.booking(bookingNo),
        Subject.bill(blNo),
        containers.stream().map(one -> Subject.container(one.containerNo())),
        Subject.voyage(vesselId, voyageNo));
  }
}
