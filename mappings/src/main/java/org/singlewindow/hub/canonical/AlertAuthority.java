package org.singlewindow.hub.canonical;

import java.time.Instant;
import java.util.List;

/**
 * Tell the authority that reality and paper disagree.
 *
 * @param header what every instruction carries
 * @param rule AN-.. of the anomaly rules
 * @param containerNo container number, ISO 6346 where well formed
 * @param blNos bills of lading this container travels on
 * @param happenedAt happened at
 * @param text text
 * @param evidence event ids
 */
public record AlertAuthority(
    InstructionHeader header,
    String rule,
    String containerNo,
    List<String> blNos,
    Instant happenedAt,
    String text,
    List<String> evidence)
    implements Instruction {

  /** Takes defensive copies. */
  public AlertAuthority {
    blNos = List.copyOf(blNos);
    evidence = List.copyOf(evidence);
  }
}
