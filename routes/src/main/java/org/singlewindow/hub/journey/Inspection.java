package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.GateDirection;
import org.singlewindow.hub.canonical.HoldType;
import org.singlewindow.hub.canonical.InspectionMode;
import org.singlewindow.hub.journey.ContainerDossier.Hold;
import org.singlewindow.hub.journey.InspectionCase.Application;
import org.singlewindow.hub.journey.InspectionCase.Pass;
import org.singlewindow.hub.journey.InspectionCase.Word;
import org.singlewindow.hub.journey.InspectionMachines.CaseState;
import org.singlewindow.hub.journey.InspectionMachines.InstructionState;
import org.singlewindow.hub.journey.InspectionMachines.InstructionTrigger;
import org.singlewindow.hub.journey.Machine.Step;
import org.singlewindow.hub.journey.Machines.HoldState;

/**
 * How the inspection of a container stands: read anew from all that is known, in the order in which
 * it happened, so that the order in which we heard of it does not matter.
 */
final class Inspection {

  private static final Set<InstructionState> TO_COME =
      Set.of(InstructionState.ISSUED, InstructionState.ESCALATED, InstructionState.REPEATED);

  private final ContainerDossier container;
  private final Optional<BiPredicate<String, Hold>> seen;
  private final Set<String> standing = new HashSet<>();
  private final Set<String> calledOff = new HashSet<>();
  private InstructionState state = InstructionState.NONE;
  private Instant since = Instant.MIN;
  private boolean again;
  private Optional<Instant> startedAt = Optional.empty();
  private Optional<Instant> reportedAt = Optional.empty();
  private Optional<InspectionMode> mode = Optional.empty();
  private Optional<Word> outOfPlace = Optional.empty();

  private Inspection(ContainerDossier container, Optional<BiPredicate<String, Hold>> seen) {
    this.container = container;
    this.seen = seen;
    words().forEach(this::hear);
  }

  /** With all its instructions. */
  static Inspection of(ContainerDossier container) {
    return new Inspection(container, Optional.empty());
  }

  /** As one may know it who may know of these holds only. */
  static Inspection of(ContainerDossier container, BiPredicate<String, Hold> seen) {
    return new Inspection(container, Optional.of(seen));
  }

  private List<Word> words() {
    List<Word> words = new ArrayList<>();
    container
        .holds()
        .forEach(
            (holdNo, hold) -> {
              if (isOne(holdNo, hold)) {
                words.add(new Word(InstructionTrigger.PLACED, holdNo, hold.at(), hold.mode()));
                container
                    .findLift(holdNo, hold)
                    .ifPresent(
                        lift ->
                            words.add(
                                new Word(
                                    InstructionTrigger.LIFTED,
                                    holdNo,
                                    lift.at(),
                                    Optional.empty())));
              }
            });
    container.inspection().words().stream().filter(this::isSeen).forEach(words::add);
    words.sort(
        Comparator.comparing(Word::at).thenComparing(Word::what).thenComparing(Word::holdNo));
    return words;
  }

  /** A selection (布控) is no inspection. */
  private boolean isOne(String holdNo, Hold hold) {
    boolean open = seen.map(one -> one.test(holdNo, hold)).orElse(true);
    return hold.type() == HoldType.INSPECTION && open;
  }

  private boolean isSeen(Word word) {
    Hold hold = container.holds().get(word.holdNo());
    return hold == null ? seen.isEmpty() : isOne(word.holdNo(), hold);
  }

  private void hear(Word word) {
    switch (word.what()) {
      case PLACED -> {
        standing.add(word.holdNo());
        calledOff.remove(word.holdNo());
        move(word);
      }
      case LIFTED -> {
        standing.remove(word.holdNo());
        if (standing.isEmpty()) {
          move(word);
        }
      }
      case CANCELLED -> {
        calledOff.add(word.holdNo());
        if (!TO_COME.contains(state)) {
          outOfPlace = Optional.of(word);
        } else if (calledOff.containsAll(standing)) {
          move(word);
        }
      }
      default -> move(word);
    }
  }

  private void move(Word word) {
    Step<InstructionState> step = InspectionMachines.INSTRUCTION.step(state, word.what());
    word.mode().ifPresent(one -> mode = Optional.of(one));
    if (!step.moves()) {
      return;
    }
    if (TO_COME.contains(step.to())) {
      again = state != InstructionState.NONE;
      since = word.at();
      startedAt = Optional.empty();
      reportedAt = Optional.empty();
    }
    state = step.to();
    switch (word.what()) {
      case STARTED -> startedAt = Optional.of(word.at());
      case PASSED, DISCREPANCY, SAMPLED, DETAINED -> reportedAt = Optional.of(word.at());
      case TRANSFERRED -> reportedAt = Optional.empty(); // nobody here owes anything more
      case ESCALATED -> mode = word.mode().or(() -> Optional.of(InspectionMode.MANUAL));
      default -> {}
    }
  }

  /** What customs wants and found. */
  InstructionState instruction() {
    return state;
  }

  /** True when there is, or was, an inspection. */
  boolean exists() {
    return state != InstructionState.NONE;
  }

  /** True while it is still to be inspected, and nobody has begun. */
  boolean isToCome() {
    return TO_COME.contains(state);
  }

  /** True while it is to be inspected, or is being inspected. */
  boolean isOpen() {
    return isToCome() || state == InstructionState.INSPECTING;
  }

  /** Since when it is to be inspected; of the latest look. */
  Instant since() {
    return since;
  }

  /** When the inspection began, or its result came; of the latest look. */
  Optional<Instant> begunAt() {
    return startedAt.or(() -> reportedAt);
  }

  /** When its result came; of the latest look. */
  Optional<Instant> reportedAt() {
    return reportedAt;
  }

  /** How it is to be inspected. */
  Optional<InspectionMode> mode() {
    return mode;
  }

  /** A cancellation that came when the inspection had begun, or for nothing. */
  Optional<Word> outOfPlace() {
    return outOfPlace;
  }

  /** The application that stands for the latest look. */
  Optional<Application> application() {
    return container
        .inspection()
        .application()
        .filter(Application::stands)
        .filter(one -> !again || !one.at().isBefore(since));
  }

  /** When it came to the place of inspection, where it still is there. */
  Optional<Instant> inPlaceSince() {
    return lastPass().filter(Inspection::isArrival).filter(any -> isHere()).map(Pass::at);
  }

  /** True when it left the terminal for its inspection and has not arrived. */
  boolean isOnTheWay() {
    return lastPass()
        .filter(pass -> pass.terminal() && pass.direction() == GateDirection.OUT)
        .filter(any -> isHere())
        .isPresent();
  }

  /** True when it was at the place of inspection and left it. */
  boolean hasLeftThePlace() {
    return place().isPresent() && inPlaceSince().isEmpty() && !isOnTheWay();
  }

  /** The place of inspection where it was last. */
  Optional<String> place() {
    return container.inspection().passes().stream()
        .filter(Inspection::isArrival)
        .map(Pass::place)
        .reduce((one, next) -> next);
  }

  private static boolean isArrival(Pass pass) {
    return !pass.terminal() && pass.direction() == GateDirection.IN;
  }

  private boolean isHere() {
    return !container.isGone();
  }

  private Optional<Pass> lastPass() {
    List<Pass> passes = container.inspection().passes();
    return passes.isEmpty() ? Optional.empty() : Optional.of(passes.get(passes.size() - 1));
  }

  /** How far the container and its agent are. */
  CaseState state() {
    return InspectionWay.of(container, this);
  }

  /** True when a terminal has confirmed a stop for it. */
  boolean isConfirmed() {
    return instructions().anyMatch(hold -> hold.state() == HoldState.CONFIRMED || hold.notified());
  }

  /** True when its agent has been told. */
  boolean isNotified() {
    return instructions().anyMatch(Hold::notified);
  }

  private Stream<Hold> instructions() {
    return container.holds().entrySet().stream()
        .filter(one -> isOne(one.getKey(), one.getValue()))
        .map(Map.Entry::getValue);
  }
}
