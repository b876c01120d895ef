package org.singlewindow.hub.journey;

import java.util.Optional;
import org.singlewindow.hub.canonical.DeclarationRegistered;
import org.singlewindow.hub.canonical.DeclarationReported;
import org.singlewindow.hub.canonical.DraftDeclaration;
import org.singlewindow.hub.canonical.Subject;

/** What the declaration system's receipts change: the timeline, and never a gate. */
final class DeclarationEffects {

  private DeclarationEffects() {}

  static void registered(DeclarationRegistered event, Situation desk) {
    Optional<DraftDeclaration> draft =
        desk.instruction()
            .filter(DraftDeclaration.class::isInstance)
            .map(DraftDeclaration.class::cast);
    if (draft.isEmpty()) {
      desk.alarm("AN-21", Subject.declaration(event.seqNo()), "HUB-A021");
      return;
    }
    BookingDossier booking = desk.booking(draft.get().bookingNo());
    desk.put(booking.with(next -> next.declarationNo = Optional.of(event.seqNo())));
    DeclarationDossier declaration = desk.declaration(event.seqNo());
    desk.match(declaration.parked());
    desk.put(declaration.of(booking.bookingNo()));
  }

  static void reported(DeclarationReported event, Situation desk) {
    DeclarationDossier declaration = desk.declaration(event.seqNo());
    // known by customs' own number: whoever declared it did not draft it here, and nobody will say
    boolean ofOthers = event.entryNo().equals(Optional.of(event.seqNo()));
    if (declaration.bookingNo().isEmpty() && !ofOthers) {
      desk.park(declaration.subject(), Role.BROKER, declaration.parked());
      declaration = declaration.parked(Waiting.plus(declaration.parked(), desk));
    }
    desk.put(declaration.said(event));
    ExportDeadlines.declared(event, declaration, desk);
  }
}
