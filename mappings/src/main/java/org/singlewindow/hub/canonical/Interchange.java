package org.singlewindow.hub.canonical;

import java.util.Optional;

/**
 * An interchange, by what its UNB says, as it came: an answer carries it back unchanged.
 *
 * @param interchangeNo DE 0020
 * @param syntax DE 0001: UNOA ..
 * @param syntaxVersion DE 0002
 * @param sender S002/0004
 * @param senderQualifier S002/0007
 * @param recipient S003/0010
 * @param recipientQualifier S003/0007
 * @param testIndicator DE 0035 is 1: nothing of it touches live state, and its answer says so too
 */
public record Interchange(
    String interchangeNo,
    String syntax,
    String syntaxVersion,
    String sender,
    Optional<String> senderQualifier,
    String recipient,
    Optional<String> recipientQualifier,
    boolean testIndicator) {}
