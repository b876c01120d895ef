package org.singlewindow.hub.flow.transport;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.InvalidDestinationException;
import jakarta.jms.JMSException;
import jakarta.jms.JMSSecurityException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.ResourceAllocationException;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.jms.JmsMessage;
import org.singlewindow.hub.adapter.AdapterFolder;
import org.singlewindow.hub.adapter.Manifest;
import org.singlewindow.hub.flow.Busy;
import org.singlewindow.hub.flow.Names;
import org.singlewindow.hub.flow.PushFailed;
import org.singlewindow.hub.flow.Reception;
import org.singlewindow.hub.flow.Reception.Receipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Two queues of a partner on our own broker. One of theirs is gone when it is on our disk and not
 * before. Ours is on the broker's disk before anybody calls it pushed, and a repeat of it is
 * dropped there, because it carries the same duplicate id.
 */
public class JmsTransport extends RouteBuilder {

  private static final String LARGE = "_AMQ_LARGE_SIZE";
  private static final Logger LOG = LoggerFactory.getLogger(JmsTransport.class);
  private static final String DUPLICATE_ID =
      org.apache.activemq.artemis.api.core.Message.HDR_DUPLICATE_DETECTION_ID.toString();

  private final AdapterFolder adapter;
  private final Reception reception;
  private final ConnectionFactory connections;
  private final int bytesMax;

  /**
   * A transport.
   *
   * @param connections to our broker; a durable send returns when it is on disk
   * @param bytesMax a larger message is moved aside and said
   */
  public JmsTransport(
      AdapterFolder adapter, Reception reception, ConnectionFactory connections, int bytesMax) {
    this.adapter = adapter;
    this.reception = reception;
    this.connections = connections;
    this.bytesMax = bytesMax;
  }

  @Override
  public void configure() {
    Manifest.Carried carried = adapter.manifest().carried();
    if (carried.receive().filter(JmsTransport::isOurs).isPresent()) {
      receive();
    }
    if (carried.send().filter(JmsTransport::isOurs).isPresent()) {
      send();
    }
  }

  private static boolean isOurs(Manifest.Carriage way) {
    return way.by().equals("jms");
  }

  private String name() {
    return adapter.manifest().name();
  }

  private void receive() {
    // one transaction with what Reception queues; the size is looked at before the body is read; a
    // reply would go wherever the partner says, with our rights
    from("jms:queue:"
            + Names.queueToHub(name())
            + "?mapJmsMessage=false&disableReplyTo=true&errorHandlerLogStackTrace=false")
        .routeId(name() + ".receive")
        .onException(Busy.class)
        .logStackTrace(false) // Reception has said why, once for all
        .handled(false)
        .end()
        .onException(Exception.class)
        .handled(false) // it is rolled back and comes again, after the broker's delay
        .end()
        .bean(this, "take");
  }

  /** Takes one message, or moves aside what is no message for us. */
  public void take(Exchange exchange) throws JMSException {
    JmsMessage came = exchange.getMessage(JmsMessage.class);
    Message message = came.getJmsMessage();
    Optional<byte[]> bytes = read(message);
    if (bytes.isEmpty()) {
      moveAside(message, came.getJmsSession());
      return;
    }
    String file = message.getStringProperty(Names.FILE_NAME);
    List<Receipt> receipts =
        file == null
            ? reception.receive(adapter, name(), bytes.get(), Optional.empty())
            : reception.receiveFile(adapter, name(), bytes.get(), file);
    for (Receipt receipt : receipts) {
      LOG.info(
          "{} {} {} {}",
          message.getJMSMessageID(),
          receipt.messageName(),
          receipt.messageId(),
          receipt.outcome());
    }
  }

  /** Its bytes; empty when it is over the limit, or neither bytes nor text. */
  private Optional<byte[]> read(Message message) throws JMSException {
    if (message instanceof BytesMessage bytes) {
      if (bytes.getBodyLength() > bytesMax) {
        return Optional.empty();
      }
      byte[] body = new byte[(int) bytes.getBodyLength()];
      bytes.readBytes(body);
      return Optional.of(body);
    }
    boolean large =
        message.propertyExists(LARGE) && message.getLongProperty(LARGE) > 2L * bytesMax; // UTF-16
    if (!large && message instanceof TextMessage text && text.getText() != null) {
      byte[] body = text.getText().getBytes(StandardCharsets.UTF_8);
      return Optional.of(body).filter(one -> one.length <= bytesMax);
    }
    return Optional.empty(); // a map or an object is never opened
  }

  /** To a queue a person looks at, in the transaction in which it came: neither lost nor again. */
  private void moveAside(Message message, Session session) throws JMSException {
    String aside = Names.queueDeadDoor(name());
    try (MessageProducer producer = session.createProducer(session.createQueue(aside))) {
      producer.send(message);
    }
    LOG.error(
        "HUB-R409 {} of {} is no bytes or text of at most {} bytes; it waits for a person in {}",
        message.getJMSMessageID(),
        name(),
        bytesMax,
        aside);
  }

  private void send() {
    from(Names.send(name()))
        .routeId(name() + ".send.jms")
        .errorHandler(noErrorHandler())
        .bean(this, "push")
        .removeHeaders("*")
        .setBody(constant(null));
  }

  /**
   * Puts it into the partner's queue by a session of its own. Not by a JmsTemplate: that would join
   * the wake-up's transaction, and the ledger would call pushed what a crash could still undo.
   */
  public void push(Exchange exchange) throws PushFailed {
    boolean left = false;
    try (Connection connection = connections.createConnection();
        Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
        MessageProducer producer =
            session.createProducer(session.createQueue(Names.queueFromHub(name())))) {
      Message message = write(session, exchange);
      left = true;
      producer.send(message);
    } catch (JMSException e) {
      throw new PushFailed(name() + ": " + e.getMessage(), left && !isRefused(e), e);
    }
  }

  private Message write(Session session, Exchange exchange) throws JMSException {
    BytesMessage message = session.createBytesMessage();
    message.writeBytes(exchange.getMessage().getBody(byte[].class));
    for (String header : List.of(Names.REFERENCE, Names.CONTENT_TYPE, Names.FILE_NAME)) {
      message.setStringProperty(header, exchange.getMessage().getHeader(header, String.class));
    }
    String reference = exchange.getMessage().getHeader(Names.REFERENCE, String.class);
    message.setStringProperty(DUPLICATE_ID, name() + "/" + reference);
    return message;
  }

  /** The broker said no: it has not taken it. */
  private static boolean isRefused(JMSException e) {
    return e instanceof ResourceAllocationException
        || e instanceof JMSSecurityException
        || e instanceof InvalidDestinationException;
  }
}
