package org.singlewindow.hub.mapping;

/**
 * What a door that answers in the partner's own words has to say.
 *
 * @param accepted whether the message was taken
 * @param messageId its identity
 * @param text why not, for people; empty when it was
 */
public record Acknowledgement(boolean accepted, String messageId, String text) {}
