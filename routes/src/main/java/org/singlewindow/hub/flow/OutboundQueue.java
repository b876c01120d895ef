package org.singlewindow.hub.flow;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.util.Collection;
import org.singlewindow.hub.journey.Ledger.Wake;
import org.springframework.jms.core.JmsTemplate;

/**
 * The way to the senders: {@code hub.out.<adapter>}. It carries wake-ups only, an instruction's id
 * and nothing else; what is to be said lies in the ledger, and a lost wake-up is sent again.
 */
public class OutboundQueue {

  /** What stops a container overtakes what lets it go. */
  private static final int URGENT_PRIORITY = 9;

  private final JmsTemplate jms;

  /** A way to the senders. */
  public OutboundQueue(JmsTemplate jms) {
    this.jms = jms;
  }

  /** Wakes the senders of these instructions, in one commit. */
  public void send(Collection<Wake> wakes) {
    if (wakes.isEmpty()) {
      return;
    }
    jms.execute(
        (session, producer) -> {
          for (Wake wake : wakes) {
            send(session, producer, wake);
          }
          return null;
        });
  }

  static void send(Session session, MessageProducer producer, Wake wake) throws JMSException {
    Message message = session.createTextMessage(wake.instructionId());
    int priority = wake.urgent() ? URGENT_PRIORITY : Message.DEFAULT_PRIORITY;
    producer.send(
        session.createQueue(Names.queueOut(wake.link())),
        message,
        jakarta.jms.DeliveryMode.PERSISTENT,
        priority,
        Message.DEFAULT_TIME_TO_LIVE);
  }
}
