package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.singlewindow.hub.journey.Papers.Leave;

/**
 * What an import container leaves the port for, as customs has last said: to its consignee, unless
 * customs lets it leave under seal (instruction 7) or as a return shipment (9) and has not released
 * it.
 */
final class Leaving {

  private static final List<Purpose> INSTRUCTED =
      List.of(Purpose.LEAVE_UNDER_SEAL, Purpose.RETURN_SHIPMENT);

  private Leaving() {}

  /** Why it is to leave; while it is to go to another supervised place, that comes first. */
  static Purpose purpose(ContainerDossier container, Collection<BillDossier> bills) {
    return container.permit().isLive()
        ? Purpose.DIVERT
        : instructed(container, bills).orElse(Purpose.DELIVER);
  }

  /** What customs' instruction lets it leave for, where no release goes before that. */
  static Optional<Purpose> instructed(ContainerDossier container, Collection<BillDossier> bills) {
    return isReleased(container, bills)
        ? Optional.empty()
        : INSTRUCTED.stream()
            .flatMap(one -> since(one, container, bills).map(at -> Map.entry(one, at)).stream())
            .max(
                Map.Entry.<Purpose, Instant>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey);
  }

  private static boolean isReleased(ContainerDossier container, Collection<BillDossier> bills) {
    return !bills.isEmpty()
        && declared(bills).allMatch(bill -> bill.customsReleased(container.containerNo()));
  }

  /** True when customs instructed this, for each bill it travels on. */
  static boolean isInstructed(
      Purpose purpose, ContainerDossier container, Collection<BillDossier> bills) {
    return since(purpose, container, bills).isPresent();
  }

  /** Since when customs has instructed it for each bill; a box of no bill was named itself. */
  static Optional<Instant> since(
      Purpose purpose, ContainerDossier container, Collection<BillDossier> bills) {
    Optional<Leave> ofTheBox = Optional.ofNullable(container.papers().leaves().get(purpose.name()));
    if (bills.isEmpty()) {
      return ofTheBox.map(Leave::at);
    }
    List<Optional<Leave>> each =
        declared(bills)
            .map(
                bill ->
                    Stream.of(bill.leave(purpose, container.containerNo()), ofTheBox)
                        .flatMap(Optional::stream)
                        .min(Leave.LATER))
            .toList();
    return each.stream().allMatch(Optional::isPresent)
        ? each.stream().flatMap(Optional::stream).map(Leave::at).max(Comparator.naturalOrder())
        : Optional.empty();
  }

  /** A master is declared by its house bills. */
  private static Stream<BillDossier> declared(Collection<BillDossier> bills) {
    return bills.stream().filter(bill -> !bill.house().isMaster());
  }
}
