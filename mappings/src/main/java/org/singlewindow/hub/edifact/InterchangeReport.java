package org.singlewindow.hub.edifact;

import java.util.List;

/**
 * What one interchange is, and what is wrong with it: enough to answer it with CONTRL. Texts are as
 * they came, empty where nothing came.
 *
 * @param place 1-based place in the stream
 * @param syntax UNB 0001: {@code UNOC}
 * @param syntaxVersion UNB 0002: {@code 3}
 * @param sender UNB 0004
 * @param senderQualifier UNB 0007 of the sender
 * @param recipient UNB 0010
 * @param recipientQualifier UNB 0007 of the recipient
 * @param date UNB 0017, after repair
 * @param time UNB 0019, after repair
 * @param reference UNB 0020
 * @param isAcknowledgementAsked UNB 0031 is 1
 * @param isTest UNB 0035 is 1
 * @param offset bytes before it, from the start of the stream
 * @param messageCount how many messages it had
 * @param refusedCount how many of them are refused
 * @param messages a report each; in a very long interchange ({@link Limits#reportsMax()}) only some
 *     of those without findings
 * @param findings about the envelope; those of messages are with their messages
 * @param isRefused true when one of these is an error
 */
public record InterchangeReport(
    int place,
    String syntax,
    String syntaxVersion,
    String sender,
    String senderQualifier,
    String recipient,
    String recipientQualifier,
    String date,
    String time,
    String reference,
    boolean isAcknowledgementAsked,
    boolean isTest,
    long offset,
    int messageCount,
    int refusedCount,
    List<MessageReport> messages,
    List<Finding> findings,
    boolean isRefused) {}
