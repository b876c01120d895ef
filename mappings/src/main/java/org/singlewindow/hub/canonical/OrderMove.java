package org.singlewindow.hub.canonical;

import java.time.Instant;
import java.util.Optional;

/**
 * Order the terminal to let a container go to a supervised place, or back (移箱委托).
 *
 * @param header what every instruction carries
 * @param orderNo number of the order at the gate
 * @param purpose why
 * @param containerNo container number, ISO 6346 where well formed
 * @param toSite the supervised place it goes to
 * @param holdNo customs' number of the hold or inspection instruction
 * @param from earliest
 * @param until latest
 */
public record OrderMove(
    InstructionHeader header,
    String orderNo,
    MovePurpose purpose,
    String containerNo,
    String toSite,
    Optional<String> holdNo,
    Optional<Instant> from,
    Optional<Instant> until)
    implements Instruction {}
