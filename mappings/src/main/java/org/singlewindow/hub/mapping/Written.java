package org.singlewindow.hub.mapping;

/**
 * A message as it leaves; written again from the same instruction it is the same to the byte.
 *
 * @param bytes the message
 * @param contentType its media type
 * @param messageName its name, for example COREOR
 * @param fileName stable: reference, message name, and the syntax's extension
 */
public record Written(byte[] bytes, String contentType, String messageName, String fileName) {}
