package org.singlewindow.hub.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.singlewindow.hub.canonical.AnswerGate;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.EventHeader;
import org.singlewindow.hub.canonical.HoldContainer;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.InstructionAnswered;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.Decision;
import org.singlewindow.hub.journey.Decision.Due.What;
import org.singlewindow.hub.journey.Decision.Outcome;
import org.singlewindow.hub.journey.Dossiers;
import org.singlewindow.hub.journey.Journey;
import org.singlewindow.hub.journey.Ledger.Wake;
import org.singlewindow.hub.ledger.ChainRow.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Has one event decided and writes what follows, inside a transaction of its caller. */
final class Recorder {

  private final Database database;
  private final JdbcClient jdbc;
  private final Journey journey;
  private final CanonicalXml canonical;
  private final Function<String, Optional<String>> linkOf;
  private final Recollection recollection;
  private final DossierStore dossiers;
  private final DeliveryStore deliveries;
  private final AlarmStore alarms;
  private final String node;
  private final Chain chain;

  Recorder(
      Database database,
      Journey journey,
      CanonicalXml canonical,
      Function<String, Optional<String>> linkOf,
      DossierStore dossiers,
      DeliveryStore deliveries,
      String node,
      Chain chain) {
    this.database = database;
    this.jdbc = database.jdbc();
    this.journey = journey;
    this.canonical = canonical;
    this.linkOf = linkOf;
    this.recollection = new Recollection(database.jdbc(), canonical, linkOf);
    this.dossiers = dossiers;
    this.deliveries = deliveries;
    this.alarms = new AlarmStore(database.jdbc());
    this.node = node;
    this.chain = chain;
  }

  /** Decides and writes one event; returns the instructions that may leave. */
  List<Wake> record(Event event, Instant now) {
    Optional<Instruction> about = recollection.findInstruction(event);
    Set<Subject> subjects = new TreeSet<>(event.subjects());
    if (about.isPresent() || !(event instanceof InstructionAnswered)) {
      // an answer to what nobody knows is found by the reference it names, and by nothing else
      subjects.removeIf(subject -> subject.kind() == Subject.Kind.INSTRUCTION);
    }
    about.ifPresent(instruction -> subjects.add(instruction.header().subject()));

    // a manifest or a train names more boxes than one decision may load, and decides nothing of
    // them
    DossierStore.Loaded loaded =
        dossiers.lockAndLoad(journey.readsDossiers(event) ? subjects : Set.of());
    Dossiers known =
        new Dossiers(
            loaded.dossiers().values(),
            about,
            recollection.findAnswer(event),
            recollection.listRefused(event));
    Decision decision = journey.decide(known, event, now);

    writeEvent(event, subjects, decision, now);
    clearDue(event);
    if (event.header().test()) {
      return List.of();
    }
    dossiers.save(decision.dossiers(), loaded.versions());
    writeAnswer(event, about, decision);
    writeConsequences(event, decision);
    return writeInstructions(decision.instructions(), now);
  }

  private void writeEvent(Event event, Set<Subject> subjects, Decision decision, Instant now) {
    String body = canonical.writeEvents(List.of(event));
    String link = chain.add(link(event, body, decision), now);
    long seq =
        jdbc.sql(
                "insert into event (node, event_id, message_id, type, said_by, occurred_at,"
                    + " received_at, recorded_at, outcome, test, body, chain)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning seq")
            .params(
                node,
                event.header().eventId(),
                event.header().messageId(),
                event.getClass().getSimpleName(),
                event.header().saidBy(),
                event.header().occurredAt().toEpochMilli(),
                event.header().receivedAt().toEpochMilli(),
                now.toEpochMilli(),
                decision.outcome().name(),
                event.header().test() ? 1 : 0,
                body,
                link)
            .query(Long.class)
            .single();
    Set<Subject> about = new TreeSet<>(subjects);
    if (decision.outcome() != Outcome.REFUSED) {
      decision.dossiers().forEach(dossier -> about.add(dossier.subject()));
    }
    for (Subject subject : about) {
      jdbc.sql("insert into event_subject (subject, seq) values (?, ?)")
          .params(subject.key(), seq)
          .update();
    }
    References.of(event, subjects).forEach(this::writeReferences);
    writeRefusals(event, decision.refusals());
  }

  private static Chain.Link link(Event event, String body, Decision decision) {
    EventHeader header = event.header();
    String type = event.getClass().getSimpleName();
    String outcome = decision.outcome().name();
    String digest = Digests.of(body);
    return new Chain.Link(
        Kind.EVENT, header.eventId(), type, header.saidBy(), "", "", 0, "", digest, "", outcome);
  }

  private void writeReferences(Subject subject, Collection<String> values) {
    for (String value : values) {
      jdbc.sql("insert into reference (value, subject) values (?, ?) on conflict do nothing")
          .params(value, subject.key())
          .update();
    }
  }

  private void writeRefusals(Event event, List<Refusal> refusals) {
    for (int i = 0; i < refusals.size(); i++) {
      Refusal refusal = refusals.get(i);
      jdbc.sql("insert into refusal values (?, ?, ?, ?, ?, ?)")
          .params(
              event.header().eventId(),
              i,
              refusal.code(),
              refusal.place(),
              refusal.came(),
              refusal.expected())
          .update();
    }
  }

  /** Time's event has been recorded: its row has done its work. */
  private void clearDue(Event event) {
    jdbc.sql("delete from due where due_id = ?").param(event.header().messageId()).update();
  }

  private void writeAnswer(Event event, Optional<Instruction> about, Decision decision) {
    if (event instanceof InstructionAnswered answered
        && about.isPresent()
        && decision.outcome() != Outcome.REFUSED) {
      deliveries.answered(
          about.get().header().instructionId(),
          answered.answer().name(),
          answered.header().receivedAt());
    }
  }

  private void writeConsequences(Event event, Decision decision) {
    for (Decision.Due due : decision.dues()) {
      if (due.what() == What.DEADLINE) {
        deliveries.addDeadline(due);
      } else {
        deliveries.addDue(due.what(), due.subject().key(), due.cause(), due.at());
      }
    }
    for (Decision.Parking parking : decision.parkings()) {
      jdbc.sql("insert into parking values (?, ?, ?, ?, 0) on conflict do nothing")
          .params(
              parking.eventId(),
              parking.subject().key(),
              parking.owner().name(),
              parking.until().toEpochMilli())
          .update();
    }
    for (String matched : decision.matched()) {
      jdbc.sql("update parking set matched = 1 where event_id = ?").param(matched).update();
    }
    alarms.write(decision, event.header().receivedAt());
  }

  private List<Wake> writeInstructions(List<Instruction> instructions, Instant now) {
    List<Wake> wakes = new ArrayList<>();
    for (Instruction instruction : instructions) {
      String id = instruction.header().instructionId();
      String subject = instruction.header().subject().key();
      boolean urgent = instruction instanceof HoldContainer;
      Optional<Long> seq =
          jdbc.sql(
                  "insert into instruction (instruction_id, cause_event_id, type, to_party, subject,"
                      + " issued_at, urgent, body) values (?, ?, ?, ?, ?, ?, ?, ?)"
                      + " on conflict (instruction_id) do nothing returning seq")
              .params(
                  id,
                  instruction.header().causeEventId(),
                  instruction.getClass().getSimpleName(),
                  instruction.header().toParty(),
                  subject,
                  instruction.header().issuedAt().toEpochMilli(),
                  urgent ? 1 : 0,
                  canonical.writeInstruction(instruction))
              .query(Long.class)
              .optional();
      if (seq.isPresent()) {
        wakes.addAll(writeDelivery(instruction, seq.get(), urgent, now));
        List<String> values = new ArrayList<>(References.of((Record) instruction));
        values.add(id);
        writeReferences(instruction.header().subject(), values);
      }
    }
    return wakes;
  }

  private List<Wake> writeDelivery(Instruction instruction, long seq, boolean urgent, Instant now) {
    String id = instruction.header().instructionId();
    String subject = instruction.header().subject().key();
    Optional<String> link = linkOf.apply(instruction.header().toParty());
    if (instruction instanceof AnswerGate) {
      deliveries.addAnswer(id, seq, link, subject, now);
      return List.of();
    }
    deliveries.add(id, seq, link, subject, urgent, now);
    return link.stream().map(name -> new Wake(name, id, urgent)).toList();
  }
}
