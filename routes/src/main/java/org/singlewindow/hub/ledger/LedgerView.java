package org.singlewindow.hub.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.Dossier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people look at: the ledger, read only. */
public final class LedgerView {

  private static final int ROWS_MAX = 500;

  /** An event as recorded. */
  public record EventRow(Event event, Instant recordedAt, String outcome, List<Refusal> refusals) {}

  /** An instruction and what became of it. */
  public record InstructionRow(
      Instruction instruction,
      String link,
      String state,
      int attempt,
      Optional<String> reference,
      Optional<Instant> pushedAt,
      Optional<String> answer,
      Optional<String> note) {}

  /** An event and its place in the ledger. */
  public record NumberedEvent(long seq, Event event) {}

  /** A subject and the place in the ledger of the latest event about it. */
  public record NumberedSubject(long seq, Subject subject) {}

  /** An open anomaly. */
  public record AlarmRow(long no, String rule, String subject, String code, Instant openedAt) {}

  /** A half that waits. */
  public record ParkingRow(String eventId, String subject, String owner, Instant until) {}

  private final Database database;
  private final JdbcClient jdbc;
  private final CanonicalXml canonical;

  /** A view of this database. */
  public LedgerView(Database database, CanonicalXml canonical) {
    this.database = database;
    this.jdbc = database.jdbc();
    this.canonical = canonical;
  }

  /** The bills, containers and bookings a person means by a reference, or by a message's trace. */
  public List<Subject> listSubjects(String reference) {
    return jdbc
        .sql(
            "select subject from reference where value = ? union select s.subject from message m"
                + " join event e using (message_id) join event_subject s using (seq)"
                + " where m.trace = ? and m.trace <> '' order by subject limit "
                + ROWS_MAX)
        .params(reference, reference)
        .query(String.class)
        .list()
        .stream()
        .map(Subject::parse)
        .toList();
  }

  /** The dossier of one subject, as it stands. */
  public Optional<Dossier> findDossier(Subject subject) {
    return new DossierStore(database, ROWS_MAX).find(subject);
  }

  /** The dossiers of subjects and of all they are linked to, two steps far. */
  public Map<Subject, Dossier> dossiers(Collection<Subject> subjects) {
    DossierStore store = new DossierStore(database, ROWS_MAX);
    Map<Subject, Dossier> found = new TreeMap<>();
    Collection<Subject> wanted = subjects;
    for (int step = 0; step < 3; step++) {
      List<Subject> next = new ArrayList<>();
      for (Subject subject : wanted) {
        if (!found.containsKey(subject) && found.size() < ROWS_MAX) {
          Optional<Dossier> dossier = store.find(subject);
          dossier.ifPresent(one -> found.put(subject, one));
          dossier.ifPresent(one -> next.addAll(one.links()));
        }
      }
      wanted = next;
    }
    return found;
  }

  /** All dossiers of a kind, by subject, at most 500. */
  public <D extends Dossier> List<D> listDossiers(Class<D> kind) {
    DossierStore store = new DossierStore(database, ROWS_MAX);
    return jdbc
        .sql("select subject from dossier where kind = ? order by subject limit " + ROWS_MAX)
        .param(kind.getSimpleName())
        .query(String.class)
        .list()
        .stream()
        .flatMap(subject -> store.find(Subject.parse(subject)).stream())
        .map(kind::cast)
        .toList();
  }

  /**
   * What a party said or was told of, the latest first: each subject once, by the latest event that
   * touched it.
   *
   * @param before the place in the ledger where the page before ended; empty for the first page
   * @return at most {@code max}
   */
  public List<NumberedSubject> listCases(String party, Optional<Long> before, int max) {
    return jdbc.sql(
            "select s.subject, max(s.seq) as last from event_subject s where s.subject in ("
                + " select t.subject from event_subject t join event e using (seq)"
                + " where e.said_by = ? and e.test = 0 and e.outcome <> 'REFUSED'"
                + " union select i.subject from instruction i where i.to_party = ?)"
                + " group by s.subject having max(s.seq) < ? order by last desc, s.subject limit ?")
        .params(party, party, before.orElse(Long.MAX_VALUE), max)
        .query(
            (row, n) ->
                new NumberedSubject(row.getLong("last"), Subject.parse(row.getString("subject"))))
        .list();
  }

  /** Facts of these types that were recorded after one, in order; test messages left out. */
  public List<NumberedEvent> listFacts(Collection<String> types, long after, int max) {
    String names = String.join(", ", java.util.Collections.nCopies(types.size(), "?"));
    List<Object> params = new ArrayList<>(List.of(after));
    params.addAll(types);
    params.add(max);
    return jdbc.sql(
            "select seq, body from event where seq > ? and test = 0 and outcome <> 'REFUSED'"
                + " and body <> ''"
                + " and type in ("
                + names
                + ") order by seq limit ?")
        .params(params)
        .query(
            (row, n) ->
                new NumberedEvent(
                    row.getLong("seq"), canonical.readEvents(row.getString("body")).get(0)))
        .list();
  }

  /** The events about a subject, as they were recorded. */
  public List<EventRow> listEvents(Subject subject) {
    return jdbc.sql(
            "select e.* from event e join event_subject s using (seq) where s.subject = ?"
                + " and e.body <> ''"
                + " order by e.seq limit "
                + ROWS_MAX)
        .param(subject.key())
        .query(
            (row, n) ->
                new EventRow(
                    canonical.readEvents(row.getString("body")).get(0),
                    Instant.ofEpochMilli(row.getLong("recorded_at")),
                    row.getString("outcome"),
                    refusals(row.getString("event_id"))))
        .list();
  }

  private List<Refusal> refusals(String eventId) {
    return jdbc.sql("select * from refusal where event_id = ? order by position")
        .param(eventId)
        .query(Recollection.REFUSAL)
        .list();
  }

  /** The instructions about a subject, in the order they were given. */
  public List<InstructionRow> listInstructions(Subject subject) {
    return instructions("i.subject = ? order by i.seq", subject.key());
  }

  /** Instructions that wait for a person. */
  public List<InstructionRow> listParked() {
    return instructions("d.state = 'PARKED' and i.seq > ? order by i.seq", 0);
  }

  private List<InstructionRow> instructions(String where, Object parameter) {
    return jdbc.sql(
            "select i.body, d.* from instruction i join delivery d using (instruction_id)"
                + " where i.body <> '' and "
                + where
                + " limit "
                + ROWS_MAX)
        .param(parameter)
        .query(
            (row, n) -> {
              long pushed = row.getLong("pushed_at");
              return new InstructionRow(
                  canonical.readInstruction(row.getString("body")),
                  row.getString("link"),
                  row.getString("state"),
                  row.getInt("attempt"),
                  Optional.ofNullable(row.getString("reference")),
                  pushed == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(pushed)),
                  Optional.ofNullable(row.getString("answer")),
                  Optional.ofNullable(row.getString("note")));
            })
        .list();
  }

  /** Subjects that were given an instruction of this type, the latest first. */
  public List<Subject> listInstructed(String type, int max) {
    return jdbc
        .sql(
            "select subject from instruction where type = ? group by subject"
                + " order by max(seq) desc limit ?")
        .params(type, max)
        .query(String.class)
        .list()
        .stream()
        .map(Subject::parse)
        .toList();
  }

  /** Open anomalies, newest first. */
  public List<AlarmRow> listAlarms() {
    return jdbc.sql("select * from alarm where open = 1 order by seq desc limit " + ROWS_MAX)
        .query(
            (row, n) ->
                new AlarmRow(
                    row.getLong("seq"),
                    row.getString("rule"),
                    row.getString("subject"),
                    row.getString("code"),
                    Instant.ofEpochMilli(row.getLong("opened_at"))))
        .list();
  }

  /** When a party's last message reached us that was recorded. */
  public Optional<Instant> lastHeard(String party) {
    return jdbc
        .sql("select max(received_at) as at from message where said_by = ?")
        .param(party)
        .query((row, n) -> row.getLong("at"))
        .list()
        .stream()
        .filter(at -> at > 0)
        .map(Instant::ofEpochMilli)
        .findFirst();
  }

  /** Halves that wait for their other half, the most urgent first. */
  public List<ParkingRow> listParkings() {
    return jdbc.sql("select * from parking where matched = 0 order by until_at limit " + ROWS_MAX)
        .query(
            (row, n) ->
                new ParkingRow(
                    row.getString("event_id"),
                    row.getString("subject"),
                    row.getString("owner"),
                    Instant.ofEpochMilli(row.getLong("until_at"))))
        .list();
  }

  /** Messages that came again under a known id with other content: id and sender. */
  public List<String> listQuarantined() {
    return jdbc.sql("select message_id from quarantine order by received_at desc limit " + ROWS_MAX)
        .query(String.class)
        .list();
  }

  /** How many deliveries are in each state. */
  public Map<String, Long> countDeliveries() {
    Map<String, Long> counts = new TreeMap<>();
    jdbc.sql("select state, count(*) as n from delivery group by state")
        .query((row, n) -> counts.put(row.getString("state"), row.getLong("n")))
        .list();
    return counts;
  }

  /** Dossiers of a kind whose body says this, counted where they lie. */
  public long countDossiers(Class<? extends Dossier> kind, String says) {
    return jdbc.sql("select count(*) from dossier where kind = ? and body like ?")
        .params(kind.getSimpleName(), "%" + says + "%")
        .query(Long.class)
        .single();
  }

  /** Recorded messages by status. */
  public Map<String, Long> countMessages() {
    Map<String, Long> counts = new TreeMap<>();
    jdbc.sql("select status, count(*) as n from message group by status")
        .query((row, n) -> counts.put(row.getString("status"), row.getLong("n")))
        .list();
    return counts;
  }
}
