package org.singlewindow.hub.journey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.canonical.HoldContainer;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.LiftHold;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.ContainerDossier.Hold;

/**
 * Instructions that carry out a selection (布控): even that one of them got stuck is customs' matter,
 * and not that of whoever keeps the links (domain review, 23).
 */
public final class CovertMatters {

  /** The alarms about instructions, and what they are called where only customs may hear them. */
  private static final Map<String, String> CODES =
      Map.of(
          "HUB-A101", "HUB-A147",
          "HUB-A102", "HUB-A148",
          "HUB-A108", "HUB-A148",
          "HUB-A103", "HUB-A149");

  private CovertMatters() {}

  /**
   * True for the stop and the lift of a selection.
   *
   * @param subject the dossier of what the instruction is about, where there is one
   */
  public static boolean isOf(Instruction instruction, Optional<? extends Dossier> subject) {
    if (instruction instanceof HoldContainer hold) {
      return HoldAuthority.of(hold.type()).covert();
    }
    return instruction instanceof LiftHold lift
        && subject
            .filter(ContainerDossier.class::isInstance)
            .map(dossier -> ((ContainerDossier) dossier).holds())
            .map(holds -> holds.get(lift.holdNo()))
            .map(Hold::type)
            .filter(type -> HoldAuthority.of(type).covert())
            .isPresent();
  }

  /** The code under which an alarm about an instruction is heard by those who may. */
  static String code(String code, Instruction instruction, Situation desk) {
    Subject subject = instruction.header().subject();
    Optional<ContainerDossier> box =
        List.of(subject).stream()
            .filter(one -> one.kind() == Subject.Kind.CONTAINER)
            .map(one -> desk.container(one.no()))
            .findFirst();
    return isOf(instruction, box) ? CODES.getOrDefault(code, code) : code;
  }
}
