package org.singlewindow.bench;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A system under test, running, with the simulated partners behind it. */
interface Subject extends AutoCloseable {

  /** Its letter in the table. */
  String id();

  /** What it is. */
  String title();

  /** Submits a message at its HTTP door; the status that came back. */
  CompletableFuture<Integer> submit(Sample sample);

  /**
   * True when nothing waits to be sent by its own account.
   *
   * @param submissions it has accepted since it was started
   */
  boolean isIdle(long submissions);

  /** Durable messages that lie in its own broker for a partner to fetch them. */
  long lying();

  /** The partners it speaks to. */
  Partners partners();

  /** Fails when it or its partners are gone. */
  void requireAlive();

  /** Its own process id. */
  long pid();

  /** Processor time its own process has used. */
  Duration cpu();

  @Override
  void close();
}
