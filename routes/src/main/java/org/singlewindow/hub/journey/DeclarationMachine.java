package org.singlewindow.hub.journey;

import static org.singlewindow.hub.journey.Machine.go;
import static org.singlewindow.hub.journey.Machine.ignore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.singlewindow.hub.canonical.DeclarationStatus;
import org.singlewindow.hub.journey.DeclarationDossier.Receipt;
import org.singlewindow.hub.journey.Machine.Row;

/**
 * A customs declaration as a table: where it stands, given where it stood and a later receipt.
 * Drawn from {@link DeclarationLattice}, which judges receipts in any order.
 */
final class DeclarationMachine {

  /** For receipts with the letters of DEC_RESULT. */
  static final Machine<DeclarationStatus, DeclarationStatus> DECLARATION =
      Machine.of("customs declaration", DeclarationStatus.class, DeclarationStatus.class, rows());

  private DeclarationMachine() {}

  @SuppressWarnings("unchecked")
  private static Row<DeclarationStatus, DeclarationStatus>[] rows() {
    List<Row<DeclarationStatus, DeclarationStatus>> rows = new ArrayList<>();
    for (DeclarationStatus state : DeclarationStatus.values()) {
      for (DeclarationStatus receipt : DeclarationStatus.values()) {
        rows.add(row(state, receipt));
      }
    }
    return rows.toArray(new Row[0]);
  }

  private static Row<DeclarationStatus, DeclarationStatus> row(
      DeclarationStatus state, DeclarationStatus receipt) {
    if (state == receipt) {
      return ignore(state, receipt, "said already");
    }
    DeclarationStatus to =
        DeclarationLattice.of(
                Map.of(
                    state.name(), new Receipt(0, Instant.EPOCH, "P"),
                    receipt.name(), new Receipt(0, Instant.EPOCH.plusSeconds(1), "P")))
            .orElseThrow();
    return to == state
        ? ignore(state, receipt, "what was reached is not undone by it")
        : go(state, receipt, to);
  }
}
