package org.singlewindow.hub.canonical;

import java.util.Optional;

/**
 * The authority has lifted its hold on this container.
 *
 * @param header what every instruction carries
 * @param holdNo hold no
 * @param liftNo lift no
 * @param containerNo container number, ISO 6346 where well formed
 * @param blNo bill of lading number
 */
public record LiftHold(
    InstructionHeader header,
    String holdNo,
    String liftNo,
    String containerNo,
    Optional<String> blNo)
    implements Instruction {}
