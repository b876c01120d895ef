package org.singlewindow.hub.canonical;

import java.time.Instant;
import java.util.Optional;

/**
 * Tell customs that a report of ours is void (作废); what is right is reported anew (SR-16-03).
 *
 * @param header what every instruction carries
 * @param kind which report
 * @param containerNo container number, ISO 6346 where well formed
 * @param site the supervised place that reported
 * @param arrivedAt the arrival as it was reported
 * @param arriveNo number of the arrival report, where the dialect has one
 * @param reason why
 */
public record WithdrawReport(
    InstructionHeader header,
    ReportKind kind,
    String containerNo,
    String site,
    Instant arrivedAt,
    Optional<String> arriveNo,
    Optional<String> reason)
    implements Instruction {}
