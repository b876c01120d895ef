package org.singlewindow.hub.journey;

import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.HoldType;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.canonical.NotifyParty;
import org.singlewindow.hub.journey.ContainerDossier.Hold;
import org.singlewindow.hub.journey.InspectionCase.Word;
import org.singlewindow.hub.journey.InspectionMachines.InstructionTrigger;

/**
 * The agent hears that the inspection passed, that another look needs a new time, or that customs
 * cancelled it. What else customs found is its own matter until customs itself speaks of it.
 */
final class AgentHearsOfTheResult implements Rule {

  private static final Set<InstructionTrigger> TOLD =
      Set.of(
          InstructionTrigger.PASSED,
          InstructionTrigger.ESCALATED,
          InstructionTrigger.REPEATED,
          InstructionTrigger.CANCELLED);

  /** True when an agent that knows of the instruction may know of this word. */
  static boolean isOpen(InstructionTrigger what) {
    return TOLD.contains(what);
  }

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    Optional<Word> outOfPlace = Inspection.of(container).outOfPlace();
    for (Word word : container.inspection().words()) {
      Hold hold = container.holds().get(word.holdNo());
      boolean inspection = hold != null && hold.type() == HoldType.INSPECTION;
      if (inspection && isOpen(word.what()) && !outOfPlace.equals(Optional.of(word))) {
        InspectionAgents.of(container, hold.blNo(), desk).stream()
            .filter(agent -> AgentHearsAfterTheStop.wasTold(container, word.holdNo(), agent))
            .forEach(agent -> tell(word, container, agent, desk));
      }
    }
  }

  private void tell(Word word, ContainerDossier container, String agent, Situation desk) {
    boolean cancelled = word.what() == InstructionTrigger.CANCELLED;
    String no = container.containerNo();
    String about = Ids.of("word", word.what().name(), word.holdNo(), "" + word.at(), no, agent);
    desk.tellOnce(
        no,
        new NotifyParty(
            desk.header("notice-" + about, agent, container.subject()),
            cancelled ? NoticeKind.INSPECTION_CANCELLED : NoticeKind.INSPECTION_REPORTED,
            Optional.empty(),
            Optional.empty(),
            Optional.of(no),
            Optional.empty(),
            Optional.of(word.holdNo()),
            Optional.of(word.what().name())));
  }
}
