package org.singlewindow.hub.journey;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.singlewindow.hub.canonical.BarrierDecision;
import org.singlewindow.hub.canonical.GateDirection;
import org.singlewindow.hub.canonical.MessageRefusal;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.GateMachines.PassageState;
import org.singlewindow.hub.journey.GateMachines.PassageTrigger;

/**
 * What we know of one passage of a gate.
 *
 * @param gate the gate's party
 * @param requestNo its own number of the request
 * @param place the terminal, yard or area the gate belongs to; empty while nothing was said
 * @param state how far it is
 * @param question what the gate asked; empty: it only reported
 * @param answer what it was answered
 * @param lift what it reported of its barrier
 */
public record PassageDossier(
    String gate,
    String requestNo,
    Optional<String> place,
    PassageState state,
    Optional<Question> question,
    Optional<Answered> answer,
    Optional<Lifted> lift)
    implements Dossier {

  /**
   * What a gate asked.
   *
   * @param lane the gate or lane, by its own code
   * @param grossKg of the truck with all it carries
   * @param netKg the same without the truck, where its tare is registered (domain review 20)
   * @param at when it asked, by its clock
   */
  public record Question(
      String lane,
      GateDirection direction,
      Optional<String> plateNo,
      List<String> containerNos,
      Optional<String> orderNo,
      Optional<BigDecimal> grossKg,
      Optional<BigDecimal> netKg,
      Instant at) {}

  /**
   * What it was answered, once.
   *
   * @param containerNos the boxes that were judged
   */
  public record Answered(
      BarrierDecision decision, List<String> containerNos, List<MessageRefusal> reasons) {}

  /**
   * What it reported of its barrier.
   *
   * @param operator who lifted it by hand
   * @param reason why
   * @param at when
   */
  public record Lifted(
      Optional<String> operator,
      Optional<String> reason,
      List<String> containerNos,
      Optional<String> orderNo,
      Instant at) {}

  /** Nothing known yet. */
  static PassageDossier unknown(Subject subject) {
    int slash = subject.no().indexOf('/');
    return new PassageDossier(
        subject.no().substring(0, slash),
        subject.no().substring(slash + 1),
        Optional.empty(),
        PassageState.DETECTED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same with some things changed. */
  PassageDossier with(Consumer<PassageDraft> change) {
    PassageDraft draft = new PassageDraft(this);
    change.accept(draft);
    return draft.done();
  }

  /** With what moved it. */
  PassageDossier moved(PassageTrigger trigger) {
    return with(draft -> draft.state = GateMachines.PASSAGE.step(state, trigger).to());
  }

  PassageDossier at(String where) {
    return with(draft -> draft.place = Optional.of(where));
  }

  PassageDossier answered(Question asked, Answered given) {
    return with(
        draft -> {
          draft.question = Optional.of(asked);
          draft.answer = Optional.of(given);
        });
  }

  PassageDossier lifted(Lifted reported) {
    return with(draft -> draft.lift = Optional.of(reported));
  }

  @Override
  public Subject subject() {
    return Subject.passage(gate, requestNo);
  }

  /** The boxes it was about, as far as the gate named them or we answered for them. */
  @Override
  public Set<Subject> links() {
    return answer.stream()
        .flatMap(given -> given.containerNos().stream())
        .map(Subject::container)
        .collect(Collectors.toSet());
  }
}
