package org.singlewindow.hub.flow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.EventHeader;
import org.singlewindow.hub.canonical.PartnerFellSilent;
import org.singlewindow.hub.canonical.PartnerHeardAgain;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.Ledger;
import org.singlewindow.hub.journey.Ledger.Received;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.PartnerDossier;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.ledger.Digests;
import org.singlewindow.hub.ledger.LedgerView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches who has said nothing for longer than agreed (AN-50). It only compares when a party was
 * last heard with what the ledger knows of its silence, and says so on {@code hub.in}, under the
 * same id however often it looks. Who never spoke falls silent only once it has a live date.
 */
public class SilenceWatch implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(SilenceWatch.class);

  private final Parties parties;
  private final LedgerView view;
  private final Consumer<Received> inbound;
  private final Clock clock;

  /** A look at who speaks, to be repeated. */
  public SilenceWatch(Parties parties, LedgerView view, Consumer<Received> inbound, Clock clock) {
    this.parties = parties;
    this.view = view;
    this.inbound = inbound;
    this.clock = clock;
  }

  /** One look; a failure is logged, and the next look tries again. */
  @Override
  public void run() {
    try {
      Instant now = clock.instant();
      for (Party party : parties.list()) {
        party.terms().silentAfter().flatMap(limit -> look(party, limit, now)).ifPresent(inbound);
      }
    } catch (RuntimeException e) {
      LOG.error("HUB-F004 nobody's silence is noticed until the next look", e);
    }
  }

  private Optional<Received> look(Party party, Duration limit, Instant now) {
    Optional<Instant> heard = view.lastHeard(party.id());
    Optional<Instant> since = silentSince(party.id());
    if (since.isPresent()) {
      return heard.filter(at -> at.isAfter(since.get())).map(at -> again(party, since.get(), now));
    }
    return Stream.concat(heard.stream(), party.terms().liveFrom().stream())
        .max(Comparator.naturalOrder())
        .filter(from -> from.plus(limit).isBefore(now))
        .map(from -> fell(party, from, heard, now));
  }

  private Optional<Instant> silentSince(String party) {
    Subject subject = Subject.party(party);
    return Optional.ofNullable(view.dossiers(List.of(subject)).get(subject))
        .map(PartnerDossier.class::cast)
        .flatMap(PartnerDossier::silentSince);
  }

  private static Received fell(Party party, Instant from, Optional<Instant> heard, Instant now) {
    String id = "silence/" + party.id() + "/" + from.toEpochMilli();
    return received(id, now, new PartnerFellSilent(header(id, now), party.id(), heard));
  }

  private static Received again(Party party, Instant since, Instant now) {
    String id = "heard/" + party.id() + "/" + since.toEpochMilli();
    return received(id, now, new PartnerHeardAgain(header(id, now), party.id(), since));
  }

  private static EventHeader header(String id, Instant now) {
    return new EventHeader(id + "#1", id, Ledger.HUB, now, now, false);
  }

  private static Received received(String id, Instant now, Event event) {
    return new Received(id, Ledger.HUB, Digests.of(id), now, List.of(event));
  }
}
