package org.singlewindow.hub.canonical;

import java.time.Instant;

/**
 * What every event carries.
 *
 * @param eventId unique in the house and the same on every repeat: message id, then '#' and
 *     position
 * @param messageId the received message it came from, or the instruction or due row it came from
 * @param saidBy the party that told us, by its id in the Party table
 * @param occurredAt when it happened by the sender's clock
 * @param receivedAt when it reached us by our clock
 * @param test true for a test message: recorded, answered, never touching live state
 */
public record EventHeader(
    String eventId,
    String messageId,
    String saidBy,
    Instant occurredAt,
    Instant receivedAt,
    boolean test) {}
