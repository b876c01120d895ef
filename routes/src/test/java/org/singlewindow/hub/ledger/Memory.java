package org.singlewindow.hub.ledger;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.EventHeader;
import org.singlewindow.hub.canonical.HoldPlaced;
import org.singlewindow.hub.canonical.HoldType;
import org.singlewindow.hub.journey.Ledger;
import org.singlewindow.hub.journey.Ledger.Origin;
import org.singlewindow.hub.journey.Ledger.Received;
import org.singlewindow.hub.journey.Ledger.Sent;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.journey.PortJourney;
import org.singlewindow.hub.journey.Role;

/** A ledger and an archive in a folder, with messages that come, are decided and leave. */
final class Memory implements AutoCloseable {

  static final CanonicalXml CANONICAL = new CanonicalXml();

  private final Database database;
  private final Archive archive;
  private final Ledger ledger;

  Memory(Path folder) {
    this.archive = new Archive(folder.resolve("archive"));
    folder.toFile().mkdirs();
    this.database = Database.open("jdbc:sqlite:" + folder.resolve("ledger.db"), "", "");
    Parties parties =
        new Parties(List.of(party("customs", Role.CUSTOMS), party("terminal", Role.TERMINAL)));
    this.ledger =
        new JdbcLedger(
            database,
            new PortJourney(parties, Duration.ofDays(7)),
            CANONICAL,
            Optional::of,
            100,
            "node-1");
  }

  private static Party party(String id, Role role) {
    return new Party(id, id, Set.of(role), Set.of(), Map.of());
  }

  Database database() {
    return database;
  }

  Archive archive() {
    return archive;
  }

  private static byte[] bytes(String what, String messageId) {
    return (what + " " + messageId + " " + "x".repeat(2000)).getBytes(StandardCharsets.UTF_8);
  }

  /** The digest of the bytes a message came in. */
  String rawOf(String messageId) {
    return Digests.of(bytes("in", messageId));
  }

  private Origin origin(String messageId) {
    return new Origin(archive.keep(bytes("in", messageId)), "customs", "1.0/abc", "");
  }

  /** A message comes, is decided, and the instruction that follows is taken by its partner. */
  void exchange(String messageId, String holdNo, Instant at) {
    for (String id : claim(messageId, holdNo, at)) {
      Sent sent = new Sent(archive.keep(bytes("out", messageId)), "1.0/abc");
      ledger.pushed(id, at, Optional.empty(), Optional.empty(), sent);
    }
  }

  /** A message comes and is decided; the instruction that follows is under way. */
  List<String> claim(String messageId, String holdNo, Instant at) {
    EventHeader header = new EventHeader(messageId + "#1", messageId, "customs", at, at, false);
    HoldPlaced hold =
        new HoldPlaced(
            header,
            holdNo,
            HoldType.INSPECTION,
            Optional.empty(),
            Optional.empty(),
            "CSQU3054383",
            Optional.of("terminal"));
    Received received =
        new Received(
            messageId, "customs", Digests.of(messageId), at, List.of(hold), origin(messageId));
    List<String> ids =
        ledger.record(List.of(received), at).get(0).wakes().stream()
            .map(Ledger.Wake::instructionId)
            .toList();
    ids.forEach(id -> ledger.claim(id, at).orElseThrow());
    return ids;
  }

  /** A message comes and is refused. */
  void refuse(String messageId, Instant at) {
    ledger.refused(new Ledger.Refused(messageId, "IFTMBF", "customs", origin(messageId)), at);
  }

  @Override
  public void close() {
    database.close();
  }
}
