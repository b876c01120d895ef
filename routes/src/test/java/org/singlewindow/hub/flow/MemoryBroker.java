package org.singlewindow.hub.flow;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One queue in and everything sent, with a transacted session as JMS means it: what was taken and
 * not committed comes again, what was sent and not committed was not sent.
 */
final class MemoryBroker {

  private static final int TEXT = 1;

  final Deque<String> waiting = new ArrayDeque<>();
  final List<String> sent = new ArrayList<>();
  private final Deque<String> taken = new ArrayDeque<>();
  private final List<String> toSend = new ArrayList<>();
  private final Runnable empty;
  int commits;

  /** A broker; told each time when nothing waits and nothing is under way. */
  MemoryBroker(Runnable empty) {
    this.empty = empty;
  }

  ConnectionFactory connections() {
    Session session =
        fake(
            Session.class,
            Map.of(
                "createQueue", args -> fake(Queue.class, Map.of()),
                "createConsumer", args -> consumer(),
                "createProducer", args -> producer(),
                "createTextMessage",
                    args -> fake(TextMessage.class, Map.of("getText", any -> args[0])),
                "commit", args -> commit(),
                "close", args -> rollback()));
    Connection connection =
        fake(Connection.class, Map.of("createSession", args -> session, "start", args -> null));
    return fake(ConnectionFactory.class, Map.of("createConnection", args -> connection));
  }

  private MessageConsumer consumer() {
    return fake(
        MessageConsumer.class, Map.of("receive", args -> take(), "receiveNoWait", args -> take()));
  }

  private Message take() {
    String id = waiting.poll();
    if (id == null) {
      if (taken.isEmpty()) {
        empty.run();
      }
      return null;
    }
    taken.add(id);
    return fake(TextMessage.class, Map.of("getStringProperty", args -> id));
  }

  private MessageProducer producer() {
    return fake(
        MessageProducer.class,
        Map.of("send", args -> toSend.add(textOf((TextMessage) args[TEXT]))));
  }

  private static String textOf(TextMessage message) {
    try {
      return message.getText();
    } catch (jakarta.jms.JMSException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object commit() {
    taken.clear();
    sent.addAll(toSend);
    toSend.clear();
    commits++;
    return null;
  }

  private Object rollback() {
    while (!taken.isEmpty()) {
      waiting.addFirst(taken.removeLast());
    }
    toSend.clear();
    return null;
  }

  private static <T> T fake(Class<T> type, Map<String, Function<Object[], Object>> methods) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, args) ->
                methods.getOrDefault(method.getName(), any -> null).apply(args)));
  }
}
