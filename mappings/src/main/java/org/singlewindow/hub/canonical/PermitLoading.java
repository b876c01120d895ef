package org.singlewindow.hub.canonical;

import java.util.Optional;

/**
 * Tell the terminal that customs permits loading.
 *
 * @param header what every instruction carries
 * @param documentNo document number
 * @param containerNo container number, ISO 6346 where well formed
 * @param bookingNo the line's booking number
 * @param blNo bill of lading number
 * @param vesselId IMO number or call sign as written
 * @param voyageNo voyage number
 */
public record PermitLoading(
    InstructionHeader header,
    String documentNo,
    String containerNo,
    Optional<String> bookingNo,
    Optional<String> blNo,
    Optional<String> vesselId,
    Optional<String> voyageNo)
    implements Instruction {}
