package org.singlewindow.hub.canonical;

import java.time.Instant;
import java.util.Optional;

/**
 * Stop this container: it may not leave.
 *
 * @param header what every instruction carries
 * @param holdNo hold no
 * @param type type
 * @param mode mode
 * @param containerNo container number, ISO 6346 where well formed
 * @param blNo bill of lading number
 * @param orderedAt when the authority ordered it
 */
public record HoldContainer(
    InstructionHeader header,
    String holdNo,
    HoldType type,
    Optional<InspectionMode> mode,
    String containerNo,
    Optional<String> blNo,
    Instant orderedAt)
    implements Instruction {}
