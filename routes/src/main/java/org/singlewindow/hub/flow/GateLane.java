package org.singlewindow.hub.flow;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The gates' own lane: threads that serve nobody else, and a wait that ends. A truck stands before
 * the barrier; it is better told to ask than not told at all.
 */
public final class GateLane implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(GateLane.class);

  private final Duration waitMax;
  private final ThreadPoolExecutor asking;
  private final ThreadPoolExecutor afterwards;

  /**
   * A lane.
   *
   * @param waitMax no answer takes longer
   * @param threads questions at the same time
   * @param waitingMax questions that may wait for a thread; more are not answered
   */
  public GateLane(Duration waitMax, int threads, int waitingMax) {
    this.waitMax = waitMax;
    this.asking = pool("hub-gate", threads, waitingMax);
    this.afterwards = pool("hub-gate-after", 1, waitingMax);
  }

  private static ThreadPoolExecutor pool(String name, int threads, int waitingMax) {
    return new ThreadPoolExecutor(
        threads,
        threads,
        0,
        TimeUnit.SECONDS,
        new ArrayBlockingQueue<>(waitingMax),
        task -> new Thread(task, name));
  }

  /** What comes of a question within the time there is; empty when nothing does. */
  public <T> Optional<T> within(Callable<T> question) {
    try {
      Future<T> answer = asking.submit(question);
      return Optional.of(answer.get(waitMax.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException | RejectedExecutionException e) {
      LOG.error("HUB-F012 a gate was not answered within {}", waitMax);
    } catch (ExecutionException e) {
      LOG.error("HUB-F012 a gate was not answered", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Optional.empty();
  }

  /**
   * Does what the truck need not wait for; what is lost here is done again by the watch on time.
   */
  public void later(Runnable rest) {
    try {
      afterwards.execute(rest);
    } catch (RejectedExecutionException e) {
      LOG.warn("the gates are answered faster than that is noted", e);
    }
  }

  @Override
  public void close() {
    asking.shutdown();
    afterwards.shutdown();
  }
}
