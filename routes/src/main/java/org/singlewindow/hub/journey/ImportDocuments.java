package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.Documents.Document;
import org.singlewindow.hub.journey.Machines.OrderState;

/** Documents of a container: its releases, orders and receipts, and every gate it passed. */
final class ImportDocuments {

  private ImportDocuments() {}

  static Stream<Document> of(ContainerDossier container, Visibility visibility) {
    return Stream.of(
            releases(container, visibility),
            order(container, visibility).stream(),
            charges(container),
            slips(container),
            emptyReturn(container))
        .flatMap(documents -> documents);
  }

  private static Stream<Document> releases(ContainerDossier container, Visibility visibility) {
    return container.releases().entrySet().stream()
        .filter(entry -> visibility.isConcernedWith(Subject.bill(entry.getKey())))
        .map(
            entry ->
                new Document(
                    "CONTAINER_RELEASE",
                    entry.getValue().releaseNo(),
                    "CONTAINER_RELEASE",
                    entry.getValue().state().name(),
                    visibility.releaseAgent(entry.getKey()).orElse(entry.getValue().line()),
                    entry.getValue().at(),
                    container.subject()));
  }

  /** As its viewer may know it: a hold that suspends it is not given away. */
  private static Optional<Document> order(ContainerDossier container, Visibility visibility) {
    OrderState state = Outlook.order(container, visibility);
    Instant at = container.stay().orders().get(container.order().no());
    return state == OrderState.NONE || at == null
        ? Optional.empty()
        : Optional.of(
            new Document(
                "PICKUP_ORDER",
                container.order().no(),
                "PICKUP_ORDER",
                state.name(),
                Ledger.HUB,
                at,
                container.subject()));
  }

  private static Stream<Document> charges(ContainerDossier container) {
    return container.charges().entrySet().stream()
        .map(
            entry ->
                new Document(
                    "CHARGE_SETTLEMENT",
                    entry.getValue().receiptNo(),
                    "DOCUMENT",
                    "SETTLED",
                    entry.getKey(),
                    entry.getValue().at(),
                    container.subject()));
  }

  /** A passage has no number of its own; the same passage always gets the same. */
  private static Stream<Document> slips(ContainerDossier container) {
    return container.custody().sights().stream()
        .filter(ImportDocuments::isOfAGate)
        .map(
            sight ->
                new Document(
                    sight.entersByGate() ? "EIR_IN" : "EIR_OUT",
                    "EIR" + no(container, sight),
                    "DOCUMENT",
                    "PASSED",
                    sight.by(),
                    sight.at(),
                    container.subject()));
  }

  private static boolean isOfAGate(Sight sight) {
    return switch (sight.point()) {
      case GATE_IN, GATE_OUT, YARD_IN, YARD_OUT -> true;
      default -> false;
    };
  }

  private static Stream<Document> emptyReturn(ContainerDossier container) {
    return ImportStay.emptiesBack(container).stream()
        .map(
            sight ->
                new Document(
                    "EMPTY_RETURN",
                    "ER" + no(container, sight),
                    "DOCUMENT",
                    "RETURNED",
                    sight.by(),
                    sight.at(),
                    container.subject()));
  }

  private static String no(ContainerDossier container, Sight sight) {
    return Ids.of(container.containerNo(), sight.point().name(), sight.by(), sight.at().toString());
  }
}
