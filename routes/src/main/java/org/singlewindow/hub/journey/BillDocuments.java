package org.singlewindow.hub.journey;

import java.util.stream.Stream;
import org.singlewindow.hub.journey.Documents.Document;

/** Documents of a bill of lading: its delivery orders, the release of its goods, by customs. */
final class BillDocuments {

  private BillDocuments() {}

  static Stream<Document> of(BillDossier bill, Parties parties) {
    return Stream.of(deliveryOrders(bill), cargo(bill), customs(bill, parties))
        .flatMap(documents -> documents);
  }

  private static Stream<Document> deliveryOrders(BillDossier bill) {
    return bill.orders().stream()
        .map(
            order ->
                new Document(
                    "DELIVERY_ORDER",
                    order.no(),
                    "DELIVERY_ORDER",
                    order.state().name(),
                    order.issuer(),
                    order.issuedAt(),
                    bill.subject()));
  }

  private static Stream<Document> cargo(BillDossier bill) {
    return bill.cargo().at().stream()
        .map(
            at ->
                new Document(
                    "CARGO_RELEASE",
                    bill.cargo().releaseNo().orElse(""),
                    "CARGO_RELEASE",
                    bill.cargo().state().name(),
                    bill.releaseAgent().orElse(""),
                    at,
                    bill.subject()));
  }

  private static Stream<Document> customs(BillDossier bill, Parties parties) {
    return bill.customs().values().stream()
        .distinct()
        .map(
            release ->
                new Document(
                    "CUSTOMS_RELEASE",
                    release.documentNo(),
                    "DOCUMENT",
                    "RELEASED",
                    parties.findFirst(Role.CUSTOMS).orElse(Role.CUSTOMS.name()),
                    release.at(),
                    bill.subject()));
  }
}
