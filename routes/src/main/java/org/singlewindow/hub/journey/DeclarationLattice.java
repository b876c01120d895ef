package org.singlewindow.hub.journey;

import static org.singlewindow.hub.canonical.DeclarationStatus.AMENDED;
import static org.singlewindow.hub.canonical.DeclarationStatus.AUDITED;
import static org.singlewindow.hub.canonical.DeclarationStatus.CLOSED;
import static org.singlewindow.hub.canonical.DeclarationStatus.DECLARED;
import static org.singlewindow.hub.canonical.DeclarationStatus.DELETED;
import static org.singlewindow.hub.canonical.DeclarationStatus.DOCUMENTS_REQUIRED;
import static org.singlewindow.hub.canonical.DeclarationStatus.ENTERED;
import static org.singlewindow.hub.canonical.DeclarationStatus.EXITED;
import static org.singlewindow.hub.canonical.DeclarationStatus.FAILED;
import static org.singlewindow.hub.canonical.DeclarationStatus.INSPECTION;
import static org.singlewindow.hub.canonical.DeclarationStatus.OTHER;
import static org.singlewindow.hub.canonical.DeclarationStatus.QUERIED;
import static org.singlewindow.hub.canonical.DeclarationStatus.REAUDITED;
import static org.singlewindow.hub.canonical.DeclarationStatus.RELEASED;
import static org.singlewindow.hub.canonical.DeclarationStatus.RETURNED;
import static org.singlewindow.hub.canonical.DeclarationStatus.SUSPENDED;
import static org.singlewindow.hub.canonical.DeclarationStatus.TAX_DUE;
import static org.singlewindow.hub.canonical.DeclarationStatus.UPLOADED;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.DeclarationStatus;
import org.singlewindow.hub.journey.DeclarationDossier.Receipt;

/**
 * Where a declaration stands, given all its receipts in whatever order they came: the highest that
 * no later one has overruled. Of two on the same height the later stands.
 */
final class DeclarationLattice {

  /**
   * What a status is worth.
   *
   * @param height the higher stands, however old it is
   * @param overrules what it makes history where that is older
   */
  private record Row(int height, Set<DeclarationStatus> overrules) {}

  private static final Set<DeclarationStatus> LET_GO = EnumSet.of(RELEASED, CLOSED);
  private static final Map<DeclarationStatus, Row> TABLE = new EnumMap<>(DeclarationStatus.class);

  static {
    row(0, OTHER);
    // sent back, or never taken: what was reached before is void, short of a release
    Set<DeclarationStatus> unreleased = EnumSet.range(UPLOADED, DELETED);
    unreleased.addAll(EnumSet.of(DOCUMENTS_REQUIRED, AMENDED));
    unreleased.removeAll(EnumSet.of(RELEASED, CLOSED, DELETED));
    row(1, FAILED, unreleased);
    row(1, RETURNED, unreleased);
    // M, re-audit approved: a release is void too (canonical-model.md: never but by D, A, M)
    row(1, REAUDITED, EnumSet.complementOf(EnumSet.of(DELETED)));
    row(2, UPLOADED);
    row(3, DECLARED);
    row(4, ENTERED);
    row(5, TAX_DUE); // a debt does not end a control
    row(5, AUDITED, EnumSet.of(INSPECTION, SUSPENDED, DOCUMENTS_REQUIRED));
    row(5, AMENDED, EnumSet.of(INSPECTION, SUSPENDED, DOCUMENTS_REQUIRED));
    row(6, DOCUMENTS_REQUIRED);
    row(6, SUSPENDED, LET_GO); // not released at the next office (CC025/4)
    row(6, INSPECTION, LET_GO); // customs.md 1: a later control re-opens
    row(7, RELEASED, EnumSet.of(QUERIED));
    row(8, CLOSED, EnumSet.of(QUERIED));
    row(9, QUERIED); // asked after the release whether the goods have left
    row(10, EXITED);
    row(11, DELETED); // nothing comes after it
  }

  private DeclarationLattice() {}

  private static void row(int height, DeclarationStatus status) {
    row(height, status, EnumSet.noneOf(DeclarationStatus.class));
  }

  private static void row(int height, DeclarationStatus status, Set<DeclarationStatus> overrules) {
    Set<DeclarationStatus> others = EnumSet.noneOf(DeclarationStatus.class);
    others.addAll(overrules);
    others.remove(status);
    TABLE.put(status, new Row(height, others));
  }

  /** Where it stands; empty before the first receipt. */
  static Optional<DeclarationStatus> of(Map<String, Receipt> receipts) {
    return receipts.keySet().stream()
        .map(DeclarationStatus::valueOf)
        .filter(status -> !isHistory(status, receipts))
        .max(
            Comparator.comparing((DeclarationStatus status) -> TABLE.get(status).height())
                .thenComparing(status -> receipts.get(status.name()))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static boolean isHistory(DeclarationStatus status, Map<String, Receipt> receipts) {
    Receipt said = receipts.get(status.name());
    return receipts.entrySet().stream()
        .filter(other -> other.getValue().isNewerThan(said))
        .map(other -> DeclarationStatus.valueOf(other.getKey()))
        .anyMatch(other -> overrules(other, status, said));
  }

  private static boolean overrules(
      DeclarationStatus other, DeclarationStatus status, Receipt said) {
    return TABLE.get(other).overrules().contains(status)
        && (other == REAUDITED || !LET_GO.contains(status) || !said.isFinal());
  }
}
