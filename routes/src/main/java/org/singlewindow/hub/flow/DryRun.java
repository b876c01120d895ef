package org.singlewindow.hub.flow;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.singlewindow.hub.adapter.AdapterFolder;
import org.singlewindow.hub.adapter.Manifest;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.journey.Decision;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.journey.Visibility;
import org.singlewindow.hub.ledger.Rehearsal;
import org.singlewindow.hub.mapping.Outbound;
import org.singlewindow.hub.mapping.Translated;
import org.singlewindow.hub.mapping.Translator;
import org.singlewindow.hub.mapping.Written;

/**
 * What a submission would cause now: the messages each party would get, in its own words. Nothing
 * is kept, recorded, queued or sent. Whoever asks sees what it would see on the timeline, and no
 * more.
 */
public class DryRun {

  /** In place of what a link gives at the push. */
  private static final String REFERENCE = "DRYRUN";

  /**
   * A message that would be sent.
   *
   * @param instruction what it would say
   * @param text in the words of its addressee; empty where it has no adapter or no word for it
   */
  public record Foreseen(Instruction instruction, Optional<Written> message) {

    /** The message as a text: UTF-8 where it is, GB18030 otherwise. */
    public Optional<String> text() {
      return message.map(one -> decode(one.bytes()));
    }

    private static String decode(byte[] bytes) {
      try {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException e) {
        return new String(bytes, Charset.forName("GB18030"));
      }
    }
  }

  /**
   * What would become of one message.
   *
   * @param refusals why it would be refused, by the door or by the journey; empty otherwise
   */
  public record Outcome(
      Translated message, List<Refusal> refusals, List<Foreseen> told, List<Decision> decisions) {}

  private final Translator translator;
  private final Examination examination;
  private final Rehearsal rehearsal;
  private final Parties parties;
  private final Function<String, Optional<AdapterFolder>> adapterOf;
  private final Clock clock;

  /**
   * A dry run.
   *
   * @param adapterOf party id to the open adapter that serves it
   */
  public DryRun(
      Translator translator,
      Examination examination,
      Rehearsal rehearsal,
      Parties parties,
      Function<String, Optional<AdapterFolder>> adapterOf,
      Clock clock) {
    this.translator = translator;
    this.examination = examination;
    this.rehearsal = rehearsal;
    this.parties = parties;
    this.adapterOf = adapterOf;
    this.clock = clock;
  }

  /** What would become of each message in what a party sent. */
  public List<Outcome> of(
      AdapterFolder adapter, String partyId, byte[] bytes, Optional<String> idempotencyKey) {
    Party party = parties.find(partyId).orElseThrow();
    Instant now = clock.instant();
    List<Outcome> outcomes = new ArrayList<>();
    for (Translated message :
        examination
            .read(adapter, party.id(), bytes, now, idempotencyKey, Optional.empty())
            .messages()) {
      outcomes.add(foresee(message, party, now));
    }
    return outcomes;
  }

  private Outcome foresee(Translated message, Party party, Instant now) {
    List<Refusal> refusals = new ArrayList<>(examination.findings(message));
    if (!refusals.isEmpty()) {
      return new Outcome(message, refusals, List.of(), List.of());
    }
    Rehearsal.Rehearsed rehearsed = rehearsal.of(message.events(), now);
    rehearsed.decisions().forEach(decision -> refusals.addAll(decision.refusals()));
    Visibility visibility = new Visibility(party, rehearsed.dossiers());
    Map<String, Instruction> told = new LinkedHashMap<>();
    rehearsed.decisions().stream()
        .flatMap(decision -> decision.instructions().stream())
        .filter(visibility::mayInstruction)
        .forEach(one -> told.putIfAbsent(one.header().instructionId(), one));
    return new Outcome(
        message,
        List.copyOf(refusals),
        told.values().stream().map(this::foresee).toList(),
        rehearsed.decisions());
  }

  private Foreseen foresee(Instruction instruction) {
    String word = instruction.getClass().getSimpleName();
    Optional<AdapterFolder> to = adapterOf.apply(instruction.header().toParty());
    return new Foreseen(
        instruction,
        to.filter(adapter -> adapter.manifest().sends().containsKey(word))
            .map(adapter -> write(instruction, adapter, adapter.manifest().sends().get(word))));
  }

  private Written write(Instruction instruction, AdapterFolder adapter, String message) {
    Manifest manifest = adapter.manifest();
    return translator.write(
        new Outbound(instruction, manifest.speaks(), message, REFERENCE, 0, adapter.overrides()));
  }
}
