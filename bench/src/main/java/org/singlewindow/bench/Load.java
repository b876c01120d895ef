package org.singlewindow.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends messages to a system, in a closed or an open loop; never the same message twice. */
final class Load {

  private final Subject subject;
  private final AtomicInteger numbers = new AtomicInteger();

  Load(Subject subject) {
    this.subject = subject;
  }

  /** One message: whoever cannot bring it to all partners is not worth a measurement. */
  Sent one() {
    Sent sent = new Sent();
    Sample sample = new Sample(numbers.incrementAndGet());
    sent.answered(sample, System.nanoTime(), subject.submit(sample).join());
    sent.end();
    return sent;
  }

  /** Each client sends its next message when its last one was answered. */
  Sent closed(int clients, int seconds) {
    Sent sent = new Sent();
    long end = sent.startNanos() + TimeUnit.SECONDS.toNanos(seconds);
    AtomicInteger left = new AtomicInteger(Plan.MESSAGES_MAX);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      Thread thread = new Thread(() -> send(sent, end, left), "client-" + i);
      threads.add(thread);
      thread.start();
    }
    threads.forEach(Load::join);
    sent.end();
    return sent;
  }

  private void send(Sent sent, long end, AtomicInteger left) {
    while (System.nanoTime() < end && left.decrementAndGet() >= 0) {
      Sample sample = new Sample(numbers.incrementAndGet());
      long now = System.nanoTime();
      sent.answered(sample, now, subject.submit(sample).join());
    }
  }

  /**
   * Each message has its moment beforehand, whatever became of the ones before. A late sender makes
   * latency, not a lower rate: this is what corrects coordinated omission.
   */
  Sent open(double rate, int seconds) {
    Sent sent = new Sent();
    long count = Math.min(Plan.MESSAGES_MAX, Math.round(rate * seconds));
    Semaphore flight = new Semaphore(Plan.FLIGHT_MAX);
    for (long i = 0; i < count; i++) {
      long intended = sent.startNanos() + Math.round(i * 1e9 / rate);
      Pause.until(intended);
      flight.acquireUninterruptibly();
      Sample sample = new Sample(numbers.incrementAndGet());
      subject
          .submit(sample)
          .thenAccept(
              status -> {
                sent.answered(sample, intended, status);
                flight.release();
              });
    }
    flight.acquireUninterruptibly(Plan.FLIGHT_MAX);
    sent.end();
    return sent;
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
