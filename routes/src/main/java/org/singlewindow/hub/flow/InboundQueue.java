package org.singlewindow.hub.flow;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.time.Instant;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.journey.Ledger.Origin;
import org.singlewindow.hub.journey.Ledger.Received;
import org.singlewindow.hub.ledger.Spool;
import org.springframework.jms.core.JmsTemplate;

/**
 * The way to the decision: {@code hub.in}. When {@link #send} returns, the broker has the message
 * on disk; only then may anybody say 202.
 */
public class InboundQueue {

  private static final int CANONICAL_VERSION = 1;

  private final JmsTemplate jms;
  private final CanonicalXml canonical;

  /**
   * A way to the decision.
   *
   * @param jms sends persistent messages, blocking until the broker has them on disk, with a
   *     timeout
   * @param canonical the language of what is queued
   */
  public InboundQueue(JmsTemplate jms, CanonicalXml canonical) {
    this.jms = jms;
    this.canonical = canonical;
  }

  /**
   * Queues a message for its decision.
   *
   * @throws org.springframework.jms.JmsException when the broker did not take it; nothing is
   *     queued, or the outcome is unknown and a repeat is harmless
   */
  public void send(Received received) {
    send(
        new Spool.Entry(
            received.messageId(),
            received.saidBy(),
            received.digest(),
            received.receivedAt(),
            canonical.writeEvents(received.events()),
            received.origin()));
  }

  /** Queues an entry of the spool again, as it was. */
  public void send(Spool.Entry entry) {
    jms.send(Names.QUEUE_IN, session -> write(session, entry));
  }

  private static Message write(Session session, Spool.Entry entry) throws JMSException {
    TextMessage message = session.createTextMessage(entry.eventsXml());
    message.setStringProperty(Names.MESSAGE_ID, entry.messageId());
    message.setStringProperty(Names.PARTY, entry.saidBy());
    message.setStringProperty(Names.DIGEST, entry.digest());
    message.setStringProperty(Names.RECEIVED_AT, entry.receivedAt().toString());
    message.setStringProperty(Names.RAW, entry.origin().raw());
    message.setStringProperty(Names.ADAPTER, entry.origin().link());
    message.setStringProperty(Names.MAPPING, entry.origin().mapping());
    message.setStringProperty(Names.TRACE, entry.origin().trace());
    message.setIntProperty(Names.CANONICAL_VERSION, CANONICAL_VERSION);
    return message;
  }

  /**
   * Reads a message of {@code hub.in}.
   *
   * @throws IllegalArgumentException when it is not in our language: poison
   * @throws JMSException when the broker fails
   */
  public Received read(Message message) throws JMSException {
    if (!(message instanceof TextMessage text)
        || text.getIntProperty(Names.CANONICAL_VERSION) != CANONICAL_VERSION) {
      throw new IllegalArgumentException("not a canonical message of version " + CANONICAL_VERSION);
    }
    return new Received(
        text.getStringProperty(Names.MESSAGE_ID),
        text.getStringProperty(Names.PARTY),
        text.getStringProperty(Names.DIGEST),
        Instant.parse(text.getStringProperty(Names.RECEIVED_AT)),
        canonical.readEvents(text.getText()),
        new Origin(
            known(text, Names.RAW),
            known(text, Names.ADAPTER),
            known(text, Names.MAPPING),
            known(text, Names.TRACE)));
  }

  /** What an older hub queued has no such property. */
  private static String known(TextMessage text, String property) throws JMSException {
    String value = text.getStringProperty(property);
    return value == null ? "" : value;
  }
}
