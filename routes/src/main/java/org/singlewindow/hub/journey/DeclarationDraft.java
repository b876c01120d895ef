package org.singlewindow.hub.journey;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.journey.DeclarationDossier.Receipt;

/**
 * The next version of a declaration's dossier while it is being written; never leaves this room.
 */
final class DeclarationDraft {

  String seqNo;
  Optional<String> entryNo;
  Optional<String> bookingNo;
  Map<String, Receipt> receipts;
  Set<String> parked;

  DeclarationDraft(DeclarationDossier from) {
    seqNo = from.seqNo();
    entryNo = from.entryNo();
    bookingNo = from.bookingNo();
    receipts = from.receipts();
    parked = from.parked();
  }

  DeclarationDossier done() {
    return new DeclarationDossier(seqNo, entryNo, bookingNo, receipts, parked);
  }
}
