package org.singlewindow.hub.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.singlewindow.hub.canonical.DeadlinePassed;
import org.singlewindow.hub.canonical.PartnerFellSilent;
import org.singlewindow.hub.canonical.PartnerHeardAgain;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.PartnerDossier.Postponed;

/**
 * What a partner's silence changes (AN-50): a person hears of it once, and warnings of absence that
 * wait for its word are put off. Facts are never put off, nor is what others say.
 */
final class SilenceEffects {

  private SilenceEffects() {}

  static void fell(PartnerFellSilent event, Situation desk) {
    PartnerDossier partner = desk.partner(event.party());
    if (partner.isSilent()) {
      return;
    }
    desk.put(partner.silent(event.lastHeardAt().orElse(event.header().occurredAt())));
    desk.alarm("AN-50", partner.subject(), "HUB-A191");
  }

  /**
   * It speaks again. What it did in the meantime is still on its way, so that it has as long to
   * catch up as it may be silent; only then the deadlines that were put off are judged.
   */
  static void ended(PartnerHeardAgain event, Situation desk) {
    PartnerDossier partner = desk.partner(event.party());
    if (!partner.isSilent()) {
      return;
    }
    Instant caughtUp = event.header().occurredAt().plus(limit(event.party(), desk));
    for (Postponed one : partner.postponed()) {
      Subject about = Subject.parse(one.about());
      desk.by(caughtUp, one.kind(), about, Optional.of(event.party()));
    }
    desk.put(PartnerDossier.unknown(event.party()));
    desk.resolve("AN-50", partner.subject());
  }

  private static Duration limit(String party, Situation desk) {
    return desk.parties()
        .find(party)
        .flatMap(one -> one.terms().silentAfter())
        .orElse(Duration.ZERO);
  }

  /**
   * Puts a deadline off while the party whose word it waits for is silent.
   *
   * @return false where it is to be judged now
   */
  static boolean postpones(DeadlinePassed event, Situation desk) {
    Optional<PartnerDossier> silent =
        event.awaitedFrom().map(desk::partner).filter(PartnerDossier::mayPostpone);
    silent.ifPresent(partner -> desk.put(partner.postpone(event.kind(), event.about())));
    return silent.isPresent();
  }
}
