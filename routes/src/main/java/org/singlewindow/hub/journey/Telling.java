package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.InstructionHeader;

/**
 * Tells a partner anew what has changed, never twice the same, and recalls what stands no longer.
 */
final class Telling {

  private Telling() {}

  /**
   * Tells it where nothing stands, or something else.
   *
   * @param dossier as it stands on the desk
   * @param kind what it is about
   * @param base base of the instruction's id; the first is called so
   */
  static <D extends Dossier & Keeps> void tell(
      D dossier,
      String kind,
      String party,
      String base,
      Function<InstructionHeader, Instruction> instruction,
      Situation desk) {
    InstructionHeader bare = new InstructionHeader("", "", party, dossier.subject(), Instant.EPOCH);
    String mark = Ids.of(instruction.apply(bare).toString());
    Standing now = dossier.standing().get(what(kind, party));
    if (now == null || !now.content().equals(mark)) {
      give(dossier, kind, party, base, mark, instruction, desk);
    }
  }

  /**
   * Recalls it where it stands.
   *
   * @param instruction made of its header and the id of what is recalled
   */
  static <D extends Dossier & Keeps> void recall(
      D dossier,
      String kind,
      String party,
      String base,
      BiFunction<InstructionHeader, String, Instruction> instruction,
      Situation desk) {
    Standing now = dossier.standing().get(what(kind, party));
    if (now != null && now.stands()) {
      String told = now.instructionId();
      give(dossier, kind, party, base, "", header -> instruction.apply(header, told), desk);
    }
  }

  /** The partners with whom something of this kind stands. */
  static List<String> partners(Keeps dossier, String kind) {
    return dossier.standing().entrySet().stream()
        .filter(one -> one.getKey().startsWith(kind + " ") && one.getValue().stands())
        .map(Map.Entry::getKey)
        .map(what -> what.substring(kind.length() + 1))
        .sorted()
        .toList();
  }

  private static String what(String kind, String party) {
    return kind + " " + party;
  }

  private static <D extends Dossier & Keeps> void give(
      D dossier,
      String kind,
      String party,
      String base,
      String mark,
      Function<InstructionHeader, Instruction> instruction,
      Situation desk) {
    String id = free(base, dossier.told());
    desk.put(dossier.stands(what(kind, party), new Standing(id, mark)));
    Remembers kept = desk.remembers(dossier.subject()).orElseThrow();
    desk.tellOnce(kept, instruction.apply(desk.header(id, party, dossier.subject())));
  }

  private static String free(String base, Set<String> told) {
    String id = base;
    for (int round = 2; told.contains(id); round++) {
      id = base + "-" + round;
    }
    return id;
  }
}
