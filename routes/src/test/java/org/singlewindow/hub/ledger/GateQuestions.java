package org.singlewindow.hub.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.EventHeader;
import org.singlewindow.hub.canonical.GateAsked;
import org.singlewindow.hub.canonical.GateDirection;
import org.singlewindow.hub.journey.Journey;
import org.singlewindow.hub.journey.Ledger;
import org.singlewindow.hub.journey.Ledger.Received;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.journey.PortJourney;
import org.singlewindow.hub.journey.Role;

/** Questions of a gate, and a ledger whose decisions can be watched. */
final class GateQuestions {

  static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

  private GateQuestions() {}

  /** A ledger that tells what it is about to decide. */
  static Ledger ledger(Database database, CanonicalXml canonical, Consumer<Event> watched) {
    Parties parties =
        new Parties(
            List.of(
                new Party("gate", "gate", Set.of(Role.GATE), Set.of(), java.util.Map.of()),
                new Party(
                    "terminal", "terminal", Set.of(Role.TERMINAL), Set.of(), java.util.Map.of())));
    Journey journey = new PortJourney(parties, Duration.ofDays(7));
    return new JdbcLedger(
        database,
        (dossiers, event, now) -> {
          watched.accept(event);
          return journey.decide(dossiers, event, now);
        },
        canonical,
        party -> Optional.of(party),
        100,
        "node-1");
  }

  /** A question about a box nobody has heard of. */
  static Received question(String messageId, String containerNo) {
    GateAsked asked =
        new GateAsked(
            new EventHeader(messageId + "#1", messageId, "gate", NOW, NOW, false),
            messageId,
            "G1",
            GateDirection.OUT,
            Optional.empty(),
            List.of(containerNo),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    return new Received(messageId, "gate", Digests.of(asked.toString()), NOW, List.of(asked));
  }
}
