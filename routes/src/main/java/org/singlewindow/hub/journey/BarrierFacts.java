package org.singlewindow.hub.journey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

  /**
   * What was used up with this box: what it was let through on, for one order may stand for the
   * pick-up orders of its boxes; else the order that is named.
   */
  static Set<String> uses(BarrierLifted event, PassageDossier passage, ContainerDossier box) {
    Set<String> answered = new TreeSet<>();
    box.gate()
        .answered()
        .forEach(
            (key, use) -> {
              if (use.isOf(event.header().saidBy(), event.requestNo())) {
                answered.add(key);
              }
            });
    if (answered.isEmpty()) {
      order(event, passage).ifPresent(no -> answered.add(GateUse.key(event.direction(), no)));
    }
    return answered;
  }
}
