package org.singlewindow.hub.canonical;

import java.util.Optional;

/**
 * Tell the terminal that a container may not be loaded.
 *
 * @param header what every instruction carries
 * @param permitNo customs' document that had permitted it
 * @param bookingNo the line's booking number
 * @param containerNo container number, ISO 6346 where well formed
 * @param reason why
 */
public record RecallLoading(
    InstructionHeader header,
    String permitNo,
    Optional<String> bookingNo,
    String containerNo,
    Optional<String> reason)
    implements Instruction {}
