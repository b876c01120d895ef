package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.Subject;

/**
 * The papers of a case as electronic documents (SR-15-06, SR-15-14): each with number, status,
 * issuer and time, drawn from what is known, so that none can say anything else.
 */
public final class Documents {

  private static final Comparator<Document> ORDER =
      Comparator.comparing(Document::at)
          .thenComparing(Document::code)
          .thenComparing(Document::no)
          .thenComparing(document -> document.subject().key());

  private Documents() {}

  /**
   * One document.
   *
   * @param code a row of {@code mappings/codes/documents.csv}
   * @param no its number
   * @param machine whose states its status is of; with the status a row of {@code timeline.csv}
   * @param status how it stands
   * @param issuer the party that issued it
   * @param at when it was issued, and so signed by its issuer's own message
   * @param subject what it is about
   */
  public record Document(
      String code,
      String no,
      String machine,
      String status,
      String issuer,
      Instant at,
      Subject subject) {}

  /**
   * The documents a viewer may see of the case these dossiers make, in the order of their time.
   *
   * @param dossiers of the subjects in question and all they are linked to
   */
  public static List<Document> of(
      Collection<Dossier> dossiers, Visibility visibility, Parties parties) {
    return dossiers.stream()
        .filter(dossier -> visibility.isConcernedWith(dossier.subject()))
        .flatMap(dossier -> of(dossier, visibility, parties))
        .sorted(ORDER)
        .toList();
  }

  private static Stream<Document> of(Dossier dossier, Visibility visibility, Parties parties) {
    if (dossier instanceof BillDossier bill) {
      return BillDocuments.of(bill, parties);
    }
    if (dossier instanceof ContainerDossier container) {
      return Stream.concat(
          ImportDocuments.of(container, visibility), ExportDocuments.of(container, parties));
    }
    if (dossier instanceof BookingDossier booking) {
      return ExportDocuments.of(booking, visibility);
    }
    return dossier instanceof WorkOrderDossier order ? workOrder(order) : Stream.empty();
  }

  private static Stream<Document> workOrder(WorkOrderDossier order) {
    return order.request().stream()
        .map(
            request ->
                new Document(
                    "WORK_ORDER",
                    order.orderNo(),
                    "WORK_ORDER",
                    order.state().name(),
                    order.forwarder(),
                    request.header().occurredAt(),
                    order.subject()));
  }
}
