package org.singlewindow.hub.journey;

import java.util.stream.Stream;
import org.singlewindow.hub.journey.Documents.Document;

/** Documents of a booking and its boxes, from the release of empties to the dock receipt. */
final class ExportDocuments {

  private ExportDocuments() {}

  static Stream<Document> of(ContainerDossier container, Parties parties) {
    return Stream.of(stuffingList(container), dockReceipts(container), permits(container, parties))
        .flatMap(documents -> documents);
  }

  private static Stream<Document> stuffingList(ContainerDossier container) {
    return container.export().loadPlan().stream()
        .map(
            plan ->
                new Document(
                    "STUFFING_LIST",
                    plan.declared().loadPlanNo(),
                    "DOCUMENT",
                    "DECLARED",
                    plan.declared().header().saidBy(),
                    plan.at(),
                    container.subject()));
  }

  /** The terminal or depot that took the laden box in has received it. */
  private static Stream<Document> dockReceipts(ContainerDossier container) {
    String bookingNo = container.export().bookingNo().orElse("");
    return container.export().arrivals().entrySet().stream()
        .map(
            entry ->
                new Document(
                    "DOCK_RECEIPT",
                    "DR" + Ids.of(container.containerNo(), bookingNo, entry.getKey()),
                    "DOCUMENT",
                    "RECEIVED",
                    entry.getKey(),
                    entry.getValue().at(),
                    container.subject()));
  }

  private static Stream<Document> permits(ContainerDossier container, Parties parties) {
    return container.export().permits().values().stream()
        .map(
            permit ->
                new Document(
                    "LOADING_PERMIT",
                    permit.documentNo(),
                    "DOCUMENT",
                    "PERMITTED",
                    parties.findFirst(Role.CUSTOMS).orElse(Role.CUSTOMS.name()),
                    permit.at(),
                    container.subject()));
  }

  static Stream<Document> of(BookingDossier booking, Visibility visibility) {
    Stream<Document> confirmation =
        booking.confirmation().stream()
            .map(
                answer ->
                    new Document(
                        "BOOKING_CONFIRMATION",
                        booking.bookingNo(),
                        "BOOKING",
                        answer.answer().name(),
                        answer.header().saidBy(),
                        answer.header().occurredAt(),
                        booking.subject()));
    Stream<Document> empties =
        booking.releases().values().stream()
            .filter(visibility::mayRelease)
            .flatMap(
                release ->
                    release.orderedAt().stream()
                        .map(
                            at ->
                                new Document(
                                    "EMPTY_RELEASE",
                                    release.releaseNo(),
                                    "EMPTY_RELEASE",
                                    release.state().name(),
                                    release.orderedBy(),
                                    at,
                                    booking.subject())));
    return Stream.concat(confirmation, empties);
  }
}
