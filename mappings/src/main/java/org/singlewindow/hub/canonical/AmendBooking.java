package org.singlewindow.hub.canonical;

import java.util.Optional;

/**
 * Ask the line to change a booking.
 *
 * @param header what every instruction carries
 * @param requestNo the sender's own number of the request
 * @param bookingNo the line's booking number
 * @param forwarder the party that booked
 * @param details the whole booking as it shall be
 */
public record AmendBooking(
    InstructionHeader header,
    String requestNo,
    Optional<String> bookingNo,
    String forwarder,
    BookingDetails details)
    implements Instruction {}
