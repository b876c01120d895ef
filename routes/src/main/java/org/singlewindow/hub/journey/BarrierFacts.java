package org.singlewindow.hub.journey;

import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.BarrierLifted;

/** What a report of a barrier is about: what it says itself, else what was asked before. */
final class BarrierFacts {

  private BarrierFacts() {}

  /** The boxes that passed. */
  static List<String> containers(BarrierLifted event, PassageDossier passage) {
    return event.containerNos().isEmpty()
        ? passage.answer().map(PassageDossier.Answered::containerNos).orElse(List.of())
        : event.containerNos();
  }

  /** The order they passed on. */
  static Optional<String> order(BarrierLifted event, PassageDossier passage) {
    return event.orderNo().or(() -> passage.question().flatMap(PassageDossier.Question::orderNo));
  }
}
