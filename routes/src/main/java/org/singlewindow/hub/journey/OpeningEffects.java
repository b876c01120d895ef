package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Set;
import org.singlewindow.hub.canonical.OpeningStockReported;

/**
 * What stood in the port before the hub began. It makes a box known and says where it lies; what it
 * has already told its partners is not told again: no arrival is reported for it.
 */
final class OpeningEffects {

  private OpeningEffects() {}

  static void stock(OpeningStockReported event, Situation desk) {
    ContainerDossier known = desk.container(event.containerNo());
    Instant since = event.since();
    if (known.gatedOutAt().filter(since::isBefore).isPresent()) {
      desk.record(); // it has left since
      return;
    }
    ContainerDossier container =
        Waiting.matched(known, desk)
            .at(event.header().saidBy(), since)
            .with(
                draft -> {
                  draft.announced = true;
                  draft.blNos = Sets.plus(known.blNos(), Set.copyOf(event.blNos()));
                });
    desk.put(container);
    event.blNos().forEach(no -> join(no, event.containerNo(), desk));
    if (event.bookingNo().isPresent()) {
      Exports.begin(event.containerNo(), event.bookingNo(), desk)
          .ifPresent(
              visiting -> {
                desk.put(visiting);
                Exports.join(visiting, desk);
              });
    }
  }

  /** The bill learns of its container, so that a release of the whole bill reaches it. */
  private static void join(String blNo, String containerNo, Situation desk) {
    BillDossier bill = desk.bill(blNo);
    Set<String> containers = Sets.plus(bill.containerNos(), Set.of(containerNo));
    desk.put(bill.with(draft -> draft.containerNos = containers));
  }
}
