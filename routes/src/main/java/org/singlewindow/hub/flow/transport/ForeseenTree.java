package org.singlewindow.hub.flow.transport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.flow.DryRun;
import org.singlewindow.hub.flow.DryRun.Foreseen;
import org.singlewindow.hub.journey.Decision;

/** What a dry run foresees, as a tree for JSON. */
final class ForeseenTree {

  private ForeseenTree() {}

  /** One message that would be taken: who would be told what, and whose word it would wait for. */
  static Map<String, Object> of(
      DryRun.Outcome outcome, Function<Refusal, Map<String, Object>> finding) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("messageId", outcome.message().messageId());
    one.put("message", outcome.message().messageName());
    one.put("told", outcome.told().stream().map(ForeseenTree::told).toList());
    List<String> waits =
        outcome.decisions().stream()
            .flatMap(decision -> decision.parkings().stream())
            .map(Decision.Parking::owner)
            .map(Enum::name)
            .distinct()
            .toList();
    one.put("waitsFor", waits);
    one.put("warnings", outcome.message().warnings().stream().map(finding).toList());
    return one;
  }

  private static Map<String, Object> told(Foreseen foreseen) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("to", foreseen.instruction().header().toParty());
    one.put("what", foreseen.instruction().getClass().getSimpleName());
    one.put("about", foreseen.instruction().header().subject().key());
    foreseen
        .message()
        .ifPresent(
            message -> {
              one.put("message", message.messageName());
              one.put("contentType", message.contentType());
              one.put("text", foreseen.text().orElse(""));
            });
    return one;
  }
}
