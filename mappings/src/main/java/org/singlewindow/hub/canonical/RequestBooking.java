package org.singlewindow.hub.canonical;

/**
 * Ask the line for a booking.
 *
 * @param header what every instruction carries
 * @param requestNo the forwarder's own number of its booking request
 * @param forwarder the party that booked
 * @param details what is booked
 */
public record RequestBooking(
    InstructionHeader header, String requestNo, String forwarder, BookingDetails details)
    implements Instruction {}
