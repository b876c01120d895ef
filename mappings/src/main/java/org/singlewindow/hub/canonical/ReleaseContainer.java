package org.singlewindow.hub.canonical;

import java.time.Instant;
import java.util.Optional;

/**
 * Tell the terminal that the line has released this container.
 *
 * @param header what every instruction carries
 * @param releaseNo number of the release
 * @param blNo bill of lading number
 * @param containerNo container number, ISO 6346 where well formed
 * @param line line
 * @param consigneeAgent consignee agent
 * @param validUntil valid until
 * @param freeDays free days
 * @param returnDepot return depot
 */
public record ReleaseContainer(
    InstructionHeader header,
    String releaseNo,
    String blNo,
    String containerNo,
    String line,
    Optional<String> consigneeAgent,
    Optional<Instant> validUntil,
    Optional<Integer> freeDays,
    Optional<String> returnDepot)
    implements Instruction {}
