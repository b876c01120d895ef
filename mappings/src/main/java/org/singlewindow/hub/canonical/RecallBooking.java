package org.singlewindow.hub.canonical;

import java.util.Optional;

/**
 * Tell a partner that what it was told of a booking stands no longer.
 *
 * @param header what every instruction carries
 * @param part which part of the booking it was told
 * @param documentNo our number of what it was told
 * @param bookingNo the line's booking number
 * @param containerNo container number, ISO 6346 where well formed; absent: the whole booking
 * @param vesselId IMO number or call sign as written
 * @param voyageNo voyage number
 * @param reason why
 */
public record RecallBooking(
    InstructionHeader header,
    RecalledPart part,
    String documentNo,
    String bookingNo,
    Optional<String> containerNo,
    Optional<String> vesselId,
    Optional<String> voyageNo,
    Optional<String> reason)
    implements Instruction {}
