package org.singlewindow.hub.flow;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The gates' own lane: threads that serve nobody else, and a wait that ends. A truck stands before
 * the barrier; it is better told to ask than not told at all.
 */
public final class GateLane implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(GateLane.class);
  private static final Seldom FAILED = new Seldom(LOG::error);

  private enum Wait {
    LASTS,
    CLAIMED,
    ENDED
  }

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

  /**
   * A question somebody waits for.
   *
   * @param <T> its answer
   */
  @FunctionalInterface
  public interface Question<T> {

    /**
     * Answers it.
     *
     * @param claim to be asked before the answer counts: false when nobody waits any more
     */
    T answer(BooleanSupplier claim);
  }

  /**
   * What comes of a question within the time there is; empty when nothing does. Then the question
   * is void: no answer to it counts that nobody was given. One that was claimed in time and is
   * committed a moment later is given to the same question asked again.
   */
  public <T> Optional<T> within(Question<T> question) {
    AtomicReference<Wait> wait = new AtomicReference<>(Wait.LASTS);
    FutureTask<T> answer = new FutureTask<>(() -> question.answer(() -> claim(wait)));
    try {
      asking.execute(answer);
      return Optional.of(answer.get(waitMax.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException | RejectedExecutionException e) {
      LOG.error("HUB-F012 a gate was not answered within {}", waitMax);
    } catch (ExecutionException e) {
      FAILED.error("HUB-F012 a gate was not answered", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      wait.compareAndSet(Wait.LASTS, Wait.ENDED);
      asking.remove(answer);
    }
    return Optional.empty();
  }

  /** A commit that is tried again claims again. */
  private static boolean claim(AtomicReference<Wait> wait) {
    return wait.updateAndGet(now -> now == Wait.LASTS ? Wait.CLAIMED : now) == Wait.CLAIMED;
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
