package org.singlewindow.hub.canonical;

/**
 * Tell the packer what is booked, so that its load plan need not be typed again.
 *
 * @param header what every instruction carries
 * @param bookingNo the line's booking number
 * @param requestNo the forwarder's own number of its booking request
 * @param forwarder the party that booked
 * @param details what is booked
 */
public record RequestLoadPlan(
    InstructionHeader header,
    String bookingNo,
    String requestNo,
    String forwarder,
    BookingDetails details)
    implements Instruction {}
