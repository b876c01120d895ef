package org.singlewindow.hub.journey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.singlewindow.hub.canonical.Answer;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.canonical.Subject;

/**
 * What the ledger loaded for one event: the dossiers of its subjects and of all they are linked to,
 * and, for an answer, the instruction that is answered.
 */
public final class Dossiers {

  private final Map<Subject, Dossier> bySubject = new TreeMap<>();
  private final Optional<Instruction> instruction;
  private final Optional<Answer> answer;
  private final List<Refusal> refused;

  /**
   * A working set.
   *
   * @param dossiers those that exist; a subject without one is unknown to us
   * @param instruction the instruction that is answered, overdue or undeliverable, where the event
   *     speaks of one and the ledger knows it
   */
  public Dossiers(Collection<? extends Dossier> dossiers, Optional<Instruction> instruction) {
    this(dossiers, instruction, Optional.empty(), List.of());
  }

  /**
   * A working set, with what only the ledger remembers.
   *
   * @param answer what the partner has said to that instruction so far
   * @param refused why earlier events of the same message were refused
   */
  public Dossiers(
      Collection<? extends Dossier> dossiers,
      Optional<Instruction> instruction,
      Optional<Answer> answer,
      List<Refusal> refused) {
    dossiers.forEach(dossier -> bySubject.put(dossier.subject(), dossier));
    this.instruction = instruction;
    this.answer = answer;
    this.refused = List.copyOf(refused);
  }

  /** The dossier of a subject. */
  public Optional<Dossier> find(Subject subject) {
    return Optional.ofNullable(bySubject.get(subject));
  }

  /** The instruction the event speaks of. */
  public Optional<Instruction> instruction() {
    return instruction;
  }

  /** What the partner has said to that instruction so far. */
  public Optional<Answer> answer() {
    return answer;
  }

  /** Why earlier events of the same message were refused. */
  public List<Refusal> refused() {
    return refused;
  }

  /** All dossiers, in key order. */
  public Collection<Dossier> list() {
    return List.copyOf(bySubject.values());
  }
}
