package org.singlewindow.hub.canonical;

import java.util.Optional;

/**
 * Ask the line to cancel a booking.
 *
 * @param header what every instruction carries
 * @param requestNo the sender's own number of the request
 * @param bookingNo the line's booking number
 * @param forwarder the party that booked
 * @param reason why
 */
public record CancelBooking(
    InstructionHeader header,
    String requestNo,
    Optional<String> bookingNo,
    String forwarder,
    Optional<String> reason)
    implements Instruction {}
