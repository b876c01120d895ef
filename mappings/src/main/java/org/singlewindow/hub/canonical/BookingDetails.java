package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * All that is booked, in the words of the DCSA Booking 2.0 request where it has one.
 *
 * @param line the shipping line
 * @param broker the customs broker that completes and signs the declaration
 * @param terminal the terminal it is loaded at
 * @param yard the yard the empties come from
 * @param packer who packs the containers and draws up the load plan
 * @param contractNo service contract
 * @param quotationNo quotation of the contract
 * @param receiptType how the line takes the cargo over
 * @param deliveryType how the line hands it over
 * @param originMovement whole containers or less at origin
 * @param destinationMovement whole containers or less at destination
 * @param paymentTerm who pays the freight
 * @param incoTerm Incoterms 2020, three letters
 * @param vesselId IMO number or call sign as written
 * @param vesselName name of the vessel
 * @param voyageNo voyage number
 * @param serviceCode the line's service
 * @param departureOn the day of departure that is wished
 * @param placeOfReceipt UN/LOCODE
 * @param portOfLoading UN/LOCODE
 * @param portOfDischarge UN/LOCODE
 * @param placeOfDelivery UN/LOCODE
 * @param rail the carriage by rail to the port, where it is wished
 * @param declarationRequired true when an export declaration shall be drafted
 * @param substitutionAllowed true when another size-type may come
 * @param partialLoadAllowed true when a part may be loaded alone
 * @param documentKind the transport document that is wished
 * @param tradeParties shipper, consignee and others, by function
 * @param equipment size-types and how many of each
 * @param cargo the goods, line by line
 * @param references numbers of the sender, by type
 * @param remark free text of the sender
 */
public record BookingDetails(
    String line,
    Optional<String> broker,
    Optional<String> terminal,
    Optional<String> yard,
    Optional<String> packer,
    Optional<String> contractNo,
    Optional<String> quotationNo,
    ReceiptType receiptType,
    ReceiptType deliveryType,
    CargoMovement originMovement,
    CargoMovement destinationMovement,
    Optional<PaymentTerm> paymentTerm,
    Optional<String> incoTerm,
    Optional<String> vesselId,
    Optional<String> vesselName,
    Optional<String> voyageNo,
    Optional<String> serviceCode,
    Optional<String> departureOn,
    Optional<String> placeOfReceipt,
    String portOfLoading,
    String portOfDischarge,
    Optional<String> placeOfDelivery,
    Optional<RailCarriage> rail,
    boolean declarationRequired,
    boolean substitutionAllowed,
    Optional<Boolean> partialLoadAllowed,
    Optional<TransportDocumentKind> documentKind,
    List<TradeParty> tradeParties,
    List<BookedEquipment> equipment,
    List<BookedCargo> cargo,
    List<BookingReference> references,
    Optional<String> remark) {

  /** Takes defensive copies. */
  public BookingDetails {
    tradeParties = List.copyOf(tradeParties);
    equipment = List.copyOf(equipment);
    cargo = List.copyOf(cargo);
    references = List.copyOf(references);
  }
}
