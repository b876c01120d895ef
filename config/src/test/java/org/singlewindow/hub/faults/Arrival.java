package org.singlewindow.hub.faults;

/**
 * Something a partner got and noted, in the order in which it came.
 *
 * @param partner who
 * @param reference ours, as it stands in it; empty where there is none
 * @param id by which the partner knows a message again
 * @param kind what it is
 * @param digest of its content
 * @param text itself
 */
record Arrival(
    String partner, String reference, String id, String kind, String digest, String text) {}
