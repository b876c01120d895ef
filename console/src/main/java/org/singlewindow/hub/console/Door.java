package org.singlewindow.hub.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.singlewindow.hub.adapter.AdapterFolder;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.flow.DryRun;
import org.singlewindow.hub.flow.Reception;
import org.singlewindow.hub.flow.Words;
import org.singlewindow.hub.flow.transport.HttpAnswers;

/** The door persons submit by: the same as everybody's, with the person's party as the sender. */
public class Door {

  private final Reception reception;
  private final DryRun dryRun;
  private final Function<String, Optional<AdapterFolder>> adapterOf;
  private final HttpAnswers answers;
  private final Words words;

  /**
   * A door.
   *
   * @param adapterOf party id to the open adapter that serves it
   * @param words what instructions are called
   */
  public Door(
      Reception reception,
      DryRun dryRun,
      Function<String, Optional<AdapterFolder>> adapterOf,
      HttpAnswers answers,
      Words words) {
    this.reception = reception;
    this.dryRun = dryRun;
    this.adapterOf = adapterOf;
    this.answers = answers;
    this.words = words;
  }

  /** The adapter a party submits by; empty where it has no door here. */
  public Optional<AdapterFolder> find(String party) {
    return adapterOf
        .apply(party)
        .filter(
            adapter ->
                adapter
                    .manifest()
                    .carried()
                    .receive()
                    .filter(way -> way.by().equals("rest"))
                    .isPresent());
  }

  /**
   * Submits.
   *
   * @param once the same text twice is one submission
   * @return a tree per message: {@code messageId, message, outcome, findings, warnings}
   */
  public List<Map<String, Object>> submit(String party, byte[] bytes, String once) {
    AdapterFolder adapter = find(party).orElseThrow();
    List<Map<String, Object>> receipts = new ArrayList<>();
    for (Reception.Receipt receipt : reception.receive(adapter, party, bytes, Optional.of(once))) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("messageId", receipt.messageId());
      one.put("message", receipt.messageName());
      one.put("outcome", receipt.outcome().name());
      one.put("findings", findings(receipt.refusals()));
      one.put("warnings", findings(receipt.warnings()));
      receipts.add(one);
    }
    return receipts;
  }

  /**
   * What a submission would cause; nothing is kept or sent.
   *
   * @return a tree per message: {@code messageId, message, findings, warnings, told}
   */
  public List<Map<String, Object>> foresee(String party, byte[] bytes, String once) {
    AdapterFolder adapter = find(party).orElseThrow();
    List<Map<String, Object>> outcomes = new ArrayList<>();
    for (DryRun.Outcome outcome : dryRun.of(adapter, party, bytes, Optional.of(once))) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("messageId", outcome.message().messageId());
      one.put("message", outcome.message().messageName());
      one.put("outcome", outcome.refusals().isEmpty() ? "FORESEEN" : "REFUSED");
      one.put("findings", findings(outcome.refusals()));
      one.put("warnings", findings(outcome.message().warnings()));
      one.put("told", outcome.told().stream().map(this::told).toList());
      outcomes.add(one);
    }
    return outcomes;
  }

  private Map<String, Object> told(DryRun.Foreseen foreseen) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("to", foreseen.instruction().header().toParty());
    one.put("text", words.of(foreseen.instruction().getClass().getSimpleName()));
    foreseen.text().ifPresent(message -> one.put("written", message));
    return one;
  }

  private List<Map<String, Object>> findings(List<Refusal> refusals) {
    return refusals.stream().map(answers::finding).toList();
  }
}
