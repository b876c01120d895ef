package org.singlewindow.hub.canonical;

/**
 * A number of the sender's own, carried along.
 *
 * @param type DCSA reference type
 * @param value the number
 */
public record BookingReference(String type, String value) {}
