package org.singlewindow.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import jakarta.jms.Connection;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.singlewindow.bench.Row.Closed;
import org.singlewindow.bench.Row.Open;
import org.singlewindow.bench.Row.Quantiles;

/**
 * The bare broker: a producer, a bridge and a consumer, two durable queues between them, everything
 * in transactions and in one process. What it reaches is what the hub's way can reach at most.
 */
public final class Pipeline {

  private static final int BYTES = 1024;
  private static final int BACKLOG_MAX = 4_000;
  private static final long WAIT_MILLIS = 20;

  private final Connection connection;
  private final int batch;
  private final byte[] body = new byte[BYTES];
  private final AtomicLong sent = new AtomicLong();
  private final AtomicLong arrived = new AtomicLong();
  private final AtomicReference<Exception> failure = new AtomicReference<>();
  private volatile Histogram micros = new ConcurrentHistogram(3);
  private volatile boolean ended;

  private Pipeline(Connection connection, int batch) {
    this.connection = connection;
    this.batch = batch;
  }

  /**
   * Measures, and writes a row as JSON.
   *
   * @param args home, data folder, result file, id, messages a transaction, lanes, seconds, warm
   *     seconds
   */
  public static void main(String[] args) throws Exception {
    Path home = Path.of(args[0]);
    int batch = Integer.parseInt(args[4]);
    int lanes = Integer.parseInt(args[5]);
    EmbeddedActiveMQ broker = Broker.start(home, Path.of(args[1]));
    Row row;
    try (var connections = Broker.connections();
        Connection connection = connections.createConnection()) {
      connection.start();
      Pipeline pipeline = new Pipeline(connection, batch);
      String title = "bare Artemis, 3 hops, %d a transaction, %d lanes".formatted(batch, lanes);
      row =
          pipeline.row(args[3], title, lanes, Integer.parseInt(args[6]), Integer.parseInt(args[7]));
    }
    broker.stop();
    new ObjectMapper().registerModule(new Jdk8Module()).writeValue(Path.of(args[2]).toFile(), row);
    System.exit(0);
  }

  /** A part of the pipeline that runs until the end. */
  private interface Part {
    void run() throws JMSException;
  }

  private Row row(String id, String title, int lanes, int seconds, int warmSeconds)
      throws JMSException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < lanes; i++) {
      threads.add(start(this::bridge));
      threads.add(start(this::consume));
    }
    closed(lanes, warmSeconds);
    Closed closed = closed(lanes, seconds);
    Open open = open(closed.perSecond() / 2, lanes, seconds);
    ended = true;
    threads.forEach(Pipeline::join);
    return new Row(id, title, closed, open);
  }

  private Closed closed(int lanes, int seconds) {
    long before = cpuNanos();
    long start = System.nanoTime();
    long end = start + TimeUnit.SECONDS.toNanos(seconds);
    long first = arrived.get();
    List<Thread> producers = new ArrayList<>();
    for (int i = 0; i < lanes; i++) {
      producers.add(start(() -> produce(end)));
    }
    producers.forEach(Pipeline::join);
    double doorSeconds = (System.nanoTime() - start) / 1e9;
    drain();
    double taken = (System.nanoTime() - start) / 1e9;
    long count = arrived.get() - first;
    double cpu = (cpuNanos() - before) / 1e3 / count;
    return new Closed(count, 0, count, taken, count / doorSeconds, cpu);
  }

  private Open open(double rate, int lanes, int seconds) {
    micros = new ConcurrentHistogram(3);
    long start = System.nanoTime();
    List<Thread> producers = new ArrayList<>();
    for (int i = 0; i < lanes; i++) {
      int lane = i;
      producers.add(start(() -> produceAt(start, rate, lane, lanes, seconds)));
    }
    producers.forEach(Pipeline::join);
    drain();
    return new Open(rate, 0, Optional.empty(), Quantiles.of(micros));
  }

  private void produce(long end) throws JMSException {
    Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
    MessageProducer producer = producer(session, "hub.bench.in");
    while (System.nanoTime() < end && failure.get() == null) {
      if (sent.get() - arrived.get() > BACKLOG_MAX) {
        Pause.millis(1); // a closed loop: what is in flight is limited
        continue;
      }
      for (int i = 0; i < batch; i++) {
        producer.send(message(session, System.nanoTime()));
      }
      session.commit();
      sent.addAndGet(batch);
    }
    session.close();
  }

  /** Message n has its moment; a batch is committed when its last one is due. */
  private void produceAt(long start, double rate, int lane, int lanes, int seconds)
      throws JMSException {
    Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
    MessageProducer producer = producer(session, "hub.bench.in");
    long count = Math.round(rate * seconds);
    int open = 0;
    for (long n = lane; n < count && failure.get() == null; n += lanes) {
      long intended = start + Math.round(n * 1e9 / rate);
      Pause.until(intended);
      producer.send(message(session, intended));
      if (++open == batch) {
        session.commit();
        sent.addAndGet(open);
        open = 0;
      }
    }
    session.commit();
    sent.addAndGet(open);
    session.close();
  }

  private void bridge() throws JMSException {
    Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
    MessageConsumer consumer = session.createConsumer(session.createQueue("hub.bench.in"));
    MessageProducer producer = producer(session, "hub.bench.out");
    while (!ended) {
      int taken = 0;
      for (Message next = next(consumer, taken); next != null; next = next(consumer, taken)) {
        producer.send(message(session, next.getLongProperty("at")));
        taken++;
      }
      if (taken > 0) {
        session.commit();
      }
    }
    session.close();
  }

  private void consume() throws JMSException {
    Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
    MessageConsumer consumer = session.createConsumer(session.createQueue("hub.bench.out"));
    long[] moments = new long[batch];
    while (!ended) {
      int taken = 0;
      for (Message next = next(consumer, taken); next != null; next = next(consumer, taken)) {
        moments[taken++] = next.getLongProperty("at");
      }
      if (taken == 0) {
        continue;
      }
      session.commit();
      long now = System.nanoTime();
      for (int i = 0; i < taken; i++) {
        micros.recordValue(TimeUnit.NANOSECONDS.toMicros(now - moments[i]));
      }
      arrived.addAndGet(taken);
    }
    session.close();
  }

  /** The next of a batch: waits for its first, takes what is there after that. */
  private Message next(MessageConsumer consumer, int taken) throws JMSException {
    if (taken == batch) {
      return null;
    }
    return taken == 0 ? consumer.receive(WAIT_MILLIS) : consumer.receiveNoWait();
  }

  private static MessageProducer producer(Session session, String queue) throws JMSException {
    MessageProducer producer = session.createProducer(session.createQueue(queue));
    producer.setDeliveryMode(DeliveryMode.PERSISTENT);
    return producer;
  }

  private Message message(Session session, long at) throws JMSException {
    var message = session.createBytesMessage();
    message.writeBytes(body);
    message.setLongProperty("at", at);
    return message;
  }

  private void drain() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Plan.SETTLE_SECONDS_MAX);
    while (arrived.get() < sent.get()) {
      if (failure.get() != null || System.nanoTime() > end) {
        throw new IllegalStateException("the pipeline stands", failure.get());
      }
      Pause.millis(1);
    }
  }

  private Thread start(Part part) {
    Thread thread =
        new Thread(
            () -> {
              try {
                part.run();
              } catch (JMSException | RuntimeException e) {
                failure.compareAndSet(null, e);
              }
            });
    thread.start();
    return thread;
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static long cpuNanos() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }
}
