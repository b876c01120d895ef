package org.singlewindow.hub.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.singlewindow.hub.canonical.Subject;

/**
 * Who lifted the barriers of a gate by hand, shift by shift (AN-47).
 *
 * @param gate the gate's party
 * @param byHand numbers of the passages, by operator, by begin of the shift
 */
public record GateDossier(String gate, Map<String, Map<String, Set<String>>> byHand)
    implements Dossier {

  /** Older shifts are nobody's matter any more; what is told of them later is not counted. */
  private static final int SHIFTS_MAX = 90;

  /** Nothing known yet. */
  static GateDossier unknown(String gate) {
    return new GateDossier(gate, Map.of());
  }

  /** When the shift began in which something happened; shifts begin at midnight UTC. */
  static String shift(Instant at, Duration length) {
    long millis = length.toMillis();
    return Instant.ofEpochMilli(Math.floorDiv(at.toEpochMilli(), millis) * millis).toString();
  }

  /** How often this operator lifted in this shift. */
  int count(String shift, String operator) {
    return byHand.getOrDefault(shift, Map.of()).getOrDefault(operator, Set.of()).size();
  }

  /**
   * With one more lift; the same again is the same, and the order in which they come is nothing.
   */
  GateDossier with(String shift, String operator, String requestNo) {
    Map<String, Set<String>> ofShift = byHand.getOrDefault(shift, Map.of());
    Set<String> ofOperator = Sets.plus(ofShift.getOrDefault(operator, Set.of()), Set.of(requestNo));
    TreeMap<String, Map<String, Set<String>>> all = new TreeMap<>(byHand);
    all.put(shift, Sets.plus(ofShift, operator, ofOperator));
    while (all.size() > SHIFTS_MAX) {
      all.pollFirstEntry();
    }
    return new GateDossier(gate, all);
  }

  @Override
  public Subject subject() {
    return Subject.gate(gate);
  }

  @Override
  public Set<Subject> links() {
    return Set.of();
  }
}
