package org.singlewindow.hub.flow;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.singlewindow.hub.adapter.AdapterFolder;
import org.singlewindow.hub.adapter.Manifest;
import org.singlewindow.hub.adapter.MappingVersions;
import org.singlewindow.hub.canonical.AnswerGate;
import org.singlewindow.hub.canonical.BarrierDecision;
import org.singlewindow.hub.canonical.GateAsked;
import org.singlewindow.hub.canonical.InstructionHeader;
import org.singlewindow.hub.canonical.MessageRefusal;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.flow.Reception.Outcome;
import org.singlewindow.hub.flow.Reception.Receipt;
import org.singlewindow.hub.journey.Authority;
import org.singlewindow.hub.journey.Ledger;
import org.singlewindow.hub.journey.Ledger.Asked;
import org.singlewindow.hub.journey.Ledger.Origin;
import org.singlewindow.hub.journey.Ledger.Received;
import org.singlewindow.hub.journey.Ledger.Sent;
import org.singlewindow.hub.journey.Ledger.Wake;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.RequestCheck;
import org.singlewindow.hub.ledger.Archive;
import org.singlewindow.hub.ledger.Digests;
import org.singlewindow.hub.mapping.Inbound;
import org.singlewindow.hub.mapping.Outbound;
import org.singlewindow.hub.mapping.Translated;
import org.singlewindow.hub.mapping.Translator;
import org.singlewindow.hub.mapping.Written;

/**
 * Where a gate's question is read, recorded, decided and answered, all at once: the one synchronous
 * way through the house. It needs the ledger and nothing else; no queue, no broker.
 */
public class GateDesk {

  /** An order names a handful of boxes; a number that names hundreds is none. */
  private static final int SUBJECTS_MAX = 50;

  /**
   * What a gate said, read.
   *
   * @param message as it was translated
   * @param bytes as they came
   */
  public record Said(AdapterFolder adapter, String party, byte[] bytes, Translated message) {

    /** The question, where it is one. */
    public Optional<GateAsked> question() {
      boolean one = message.refusals().isEmpty() && message.events().size() == 1;
      return Optional.of(message)
          .filter(any -> one)
          .map(any -> any.events().get(0))
          .filter(GateAsked.class::isInstance)
          .map(GateAsked.class::cast);
    }
  }

  /**
   * What becomes of a question: an answer, or why there is none.
   *
   * @param answer what the gate is told
   * @param refused where the question itself is wrong
   * @param wakes what others are told because of it
   */
  public record Outcomes(
      Optional<AnswerGate> answer, Optional<Receipt> refused, List<Wake> wakes) {}

  private final Ledger ledger;
  private final Translator translator;
  private final Archive archive;
  private final MappingVersions versions;
  private final FreeSpace space;
  private final Parties parties;
  private final OutboundQueue outbound;
  private final Clock clock;

  /** A desk on this ledger. */
  public GateDesk(
      Ledger ledger,
      Translator translator,
      Archive archive,
      MappingVersions versions,
      FreeSpace space,
      Parties parties,
      OutboundQueue outbound,
      Clock clock) {
    this.ledger = ledger;
    this.translator = translator;
    this.archive = archive;
    this.versions = versions;
    this.space = space;
    this.parties = parties;
    this.outbound = outbound;
    this.clock = clock;
  }

  /** Reads what a gate sent; one document, one message. */
  public Said read(AdapterFolder adapter, String party, byte[] bytes) {
    Manifest manifest = adapter.manifest();
    Inbound in =
        new Inbound(
            bytes,
            manifest.speaks(),
            manifest.receives().keySet(),
            adapter.overrides(),
            party,
            clock.instant(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            manifest.tolerance());
    return new Said(adapter, party, bytes, translator.read(in).get(0));
  }

  /**
   * Records the question and decides it.
   *
   * @param claim says at the end whether the gate still waits; where it does not, nothing happened
   * @throws Busy when the disk cannot keep it; nothing happened
   */
  public Outcomes ask(Said said, GateAsked question, BooleanSupplier claim) {
    List<Refusal> wrong = new ArrayList<>();
    Authority.check(question, parties).ifPresent(wrong::add);
    wrong.addAll(RequestCheck.check(question, parties));
    if (!wrong.isEmpty()) {
      return refused(said, Outcome.REFUSED, wrong);
    }
    space.check();
    String id = said.message().messageId();
    String raw = archive.keep(said.bytes());
    String digest = Digests.of(raw + "\n" + id);
    Origin origin =
        new Origin(
            raw,
            said.adapter().manifest().name(),
            versions.of(said.adapter()),
            Trace.currentOrNext());
    Instant now = clock.instant();
    Asked asked =
        ledger.ask(
            new Received(id, said.party(), digest, now, List.of(withOrder(question)), origin),
            now,
            claim);
    if (asked.conflict()) {
      return refused(
          said,
          Outcome.CONFLICT,
          List.of(new Refusal("HUB-R408", "documentId", id, "a new documentId")));
    }
    return new Outcomes(
        asked.answer().map(AnswerGate.class::cast), Optional.empty(), asked.recorded().wakes());
  }

  private static Outcomes refused(Said said, Outcome outcome, List<Refusal> refusals) {
    Translated message = said.message();
    return new Outcomes(
        Optional.empty(),
        Optional.of(
            new Receipt(
                message.messageId(),
                message.messageName(),
                outcome,
                refusals,
                message.warnings(),
                "")),
        List.of());
  }

  /** With what the ledger knows under its order number: the camera may have read no box. */
  private GateAsked withOrder(GateAsked question) {
    List<Subject> subjects =
        question.orderNo().stream()
            .flatMap(no -> ledger.listUnder(no, SUBJECTS_MAX).stream())
            .filter(subject -> subject.kind() != Subject.Kind.PASSAGE)
            .toList();
    return new GateAsked(
        question.header(),
        question.requestNo(),
        question.gate(),
        question.direction(),
        question.plateNo(),
        question.containerNos(),
        question.orderNo(),
        question.grossKg(),
        question.sealNos(),
        subjects);
  }

  /** What a gate is told when there is no answer: the barrier stays down, ask. */
  public AnswerGate noAnswer(GateAsked question) {
    InstructionHeader header =
        new InstructionHeader(
            "unanswered",
            question.header().eventId(),
            question.header().saidBy(),
            Subject.passage(question.header().saidBy(), question.requestNo()),
            clock.instant());
    return new AnswerGate(
        header,
        question.requestNo(),
        question.gate(),
        BarrierDecision.KEEP_SHUT,
        List.of(),
        question.orderNo(),
        List.of(MessageRefusal.of(new Refusal("HUB-R659", "", "", ""))));
  }

  /** An answer in the gate's words. */
  public Written write(AdapterFolder adapter, AnswerGate answer) {
    Manifest manifest = adapter.manifest();
    return translator.write(
        new Outbound(
            answer,
            manifest.speaks(),
            manifest.sends().get(AnswerGate.class.getSimpleName()),
            answer.header().instructionId(),
            0,
            adapter.overrides()));
  }

  /** The gate has its answer: that is noted, and whoever else is told something is told it. */
  public void handedOver(AdapterFolder adapter, AnswerGate answer, byte[] bytes, List<Wake> wakes) {
    Sent sent = new Sent(archive.keep(bytes), versions.of(adapter));
    ledger.handedOver(answer.header().instructionId(), clock.instant(), sent);
    outbound.send(wakes);
  }
}
