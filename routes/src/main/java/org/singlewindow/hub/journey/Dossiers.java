package org.singlewindow.hub.journey;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.Subject;

/**
 * What the ledger loaded for one event: the dossiers of its subjects and of all they are linked to,
 * and, for an answer, the instruction that is answered.
 */
public final class Dossiers {

  private final Map<Subject, Dossier> bySubject = new TreeMap<>();
  private final Optional<Instruction> instruction;

  /**
   * A working set.
   *
   * @param dossiers those that exist; a subject without one is unknown to us
   * @param instruction the instruction that is answered, overdue or undeliverable, where the event
   *     speaks of one and the ledger knows it
   */
  public Dossiers(Collection<? extends Dossier> dossiers, Optional<Instruction> instruction) {
    dossiers.forEach(dossier -> bySubject.put(dossier.subject(), dossier));
    this.instruction = instruction;
  }

  /** The dossier of a subject. */
  public Optional<Dossier> find(Subject subject) {
    return Optional.ofNullable(bySubject.get(subject));
  }

  /** The instruction the event speaks of. */
  public Optional<Instruction> instruction() {
    return instruction;
  }

  /** All dossiers, in key order. */
  public Collection<Dossier> list() {
    return java.util.List.copyOf(bySubject.values());
  }
}
