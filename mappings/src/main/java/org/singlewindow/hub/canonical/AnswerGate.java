package org.singlewindow.hub.canonical;

import java.util.List;
import java.util.Optional;

/**
 * Answer a gate: lift, or keep shut and why.
 *
 * @param header what every instruction carries
 * @param requestNo the sender's own number of the request
 * @param gate the gate or lane, by its own code
 * @param decision what it is to do
 * @param containerNos container numbers
 * @param orderNo number of the order at the gate
 * @param reasons why it stays shut, all at once; their wording lies in the table of refusals
 */
public record AnswerGate(
    InstructionHeader header,
    String requestNo,
    String gate,
    BarrierDecision decision,
    List<String> containerNos,
    Optional<String> orderNo,
    List<MessageRefusal> reasons)
    implements Instruction {

  /** Takes defensive copies. */
  public AnswerGate {
    containerNos = List.copyOf(containerNos);
    reasons = List.copyOf(reasons);
  }
}
