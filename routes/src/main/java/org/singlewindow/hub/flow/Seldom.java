package org.singlewindow.hub.flow;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;

/**
 * Says an error once per cause and minute, however many requests meet it: a full disk is one thing
 * that happened, not one per sender. What is left out is counted and said the next time.
 */
final class Seldom {

  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final int CAUSES_MAX = 100; // more are no longer a pattern; all may be said again

  /** When a cause may be said again, and how often it was left out since. */
  private record Last(AtomicLong at, AtomicLong leftOut) {}

  private final BiConsumer<String, Throwable> log;
  private final LongSupplier nanos;
  private final Map<String, Last> causes = new ConcurrentHashMap<>();

  /** Says to this log. */
  Seldom(BiConsumer<String, Throwable> log) {
    this(log, System::nanoTime);
  }

  Seldom(BiConsumer<String, Throwable> log, LongSupplier nanos) {
    this.log = log;
    this.nanos = nanos;
  }

  /** Says what happened, with the stack of its cause where this cause was not said just now. */
  void error(String what, Throwable e) {
    if (causes.size() >= CAUSES_MAX) {
      causes.clear();
    }
    long now = nanos.getAsLong();
    Last none = new Last(new AtomicLong(now - PAUSE.toNanos()), new AtomicLong());
    Last last = causes.computeIfAbsent(what + key(e), any -> none);
    long before = last.at().get();
    if (now - before < PAUSE.toNanos() || !last.at().compareAndSet(before, now)) {
      last.leftOut().incrementAndGet();
      return;
    }
    long leftOut = last.leftOut().getAndSet(0);
    log.accept(leftOut == 0 ? what : what + "; " + leftOut + " more of the same until now", e);
  }

  /** Where it came from; its words may hold a name that is new each time. */
  private static String key(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    StackTraceElement[] stack = root.getStackTrace();
    return root.getClass().getName() + (stack.length == 0 ? "" : stack[0]);
  }
}
