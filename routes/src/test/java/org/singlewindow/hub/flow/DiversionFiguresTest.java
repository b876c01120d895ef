package org.singlewindow.hub.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.DiversionKind;
import org.singlewindow.hub.canonical.DiversionRequested;
import org.singlewindow.hub.canonical.DocumentFunction;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.EventHeader;
import org.singlewindow.hub.canonical.VesselCallReported;
import org.singlewindow.hub.canonical.VesselCallStatus;
import org.singlewindow.hub.journey.Ledger.Received;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.journey.PartyTerms;
import org.singlewindow.hub.journey.PortJourney;
import org.singlewindow.hub.journey.Role;
import org.singlewindow.hub.ledger.Database;
import org.singlewindow.hub.ledger.JdbcLedger;
import org.singlewindow.hub.ledger.LedgerView;

/** How many diversions were applied for too late is counted, not alarmed (AN-36). */
class DiversionFiguresTest {

  private static final Instant BERTHED = Instant.parse("2026-11-24T08:00:00Z");
  private static final Parties PARTIES =
      new Parties(
          List.of(
              party("forwarder", Role.FORWARDER),
              party("terminal", Role.TERMINAL),
              party("site", Role.SUPERVISED_SITE),
              party("customs", Role.CUSTOMS)));

  @TempDir Path folder;

  private static Party party(String id, Role role) {
    return new Party(id, id, Set.of(role), Set.of(), Map.of(), PartyTerms.NONE);
  }

  @Test
  void theShareOfLateApplicationsIsCounted() {
    CanonicalXml canonical = new CanonicalXml();
    Database database = Database.open("jdbc:sqlite:" + folder.resolve("ledger.db"), "", "");
    try {
      PortJourney journey = new PortJourney(PARTIES, Duration.ofDays(7));
      JdbcLedger ledger =
          new JdbcLedger(database, journey, canonical, party -> Optional.empty(), 100, "node-1");
      LedgerView view = new LedgerView(database, canonical);
      assertThat(DiversionFigures.of(view))
          .isEqualTo(Map.<String, Object>of("applied", 0L, "late", 0L));

      record(ledger, berthed());
      record(ledger, application("DV1", "CSQU3054383", BERTHED.minusSeconds(60)));
      record(ledger, application("DV2", "TCLU6854833", BERTHED.minusSeconds(30)));
      record(ledger, application("DV3", "TGHU7378319", BERTHED.plusSeconds(60)));

      assertThat(DiversionFigures.of(view))
          .isEqualTo(Map.<String, Object>of("applied", 3L, "late", 1L, "lateShare", 0.333));
    } finally {
      database.close();
    }
  }

  private static void record(JdbcLedger ledger, Event event) {
    String id = event.header().messageId();
    Instant at = event.header().occurredAt();
    ledger.record(List.of(new Received(id, event.header().saidBy(), id, at, List.of(event))), at);
  }

  private static EventHeader header(String id, String party, Instant at) {
    return new EventHeader(id + "#1", id, party, at, at, false);
  }

  private static DiversionRequested application(String no, String containerNo, Instant at) {
    return new DiversionRequested(
        header(no, "forwarder", at),
        no,
        DiversionKind.DIVERSION,
        DocumentFunction.ORIGINAL,
        Optional.empty(),
        Optional.of("9074729"),
        Optional.of("1437E"),
        Optional.empty(),
        "site",
        "BL" + no,
        List.of(containerNo),
        Optional.of("\"late\":true"));
  }

  private static VesselCallReported berthed() {
    return new VesselCallReported(
        header("V1", "terminal", BERTHED),
        "9074729",
        Optional.empty(),
        "1437W",
        Optional.of("1437E"),
        Optional.empty(),
        VesselCallStatus.BERTHED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
