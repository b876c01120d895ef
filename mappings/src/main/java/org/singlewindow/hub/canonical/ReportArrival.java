package org.singlewindow.hub.canonical;

import java.time.Instant;
import java.util.Optional;

/**
 * Report to customs that a laden container has arrived at the supervised site (运抵报告).
 *
 * @param header what every instruction carries
 * @param containerNo container number, ISO 6346 where well formed
 * @param bookingNo booking no
 * @param blNo bill of lading number
 * @param vesselId vessel id
 * @param voyageNo voyage no
 * @param facility facility
 * @param site site
 * @param arrivedAt arrived at
 * @param fullness fullness
 */
public record ReportArrival(
    InstructionHeader header,
    String containerNo,
    Optional<String> bookingNo,
    Optional<String> blNo,
    Optional<String> vesselId,
    Optional<String> voyageNo,
    Optional<String> facility,
    String site,
    Instant arrivedAt,
    Fullness fullness)
    implements Instruction {}
