package org.singlewindow.hub.recognise;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.singlewindow.hub.canonical.Refusal;

/** Waits for one file at a time, and not for ever; what breaks on the way is an outcome too. */
final class Patience implements AutoCloseable {

  private final Duration timeMax;
  private ExecutorService worker = worker();

  Patience(Duration timeMax) {
    this.timeMax = timeMax;
  }

  /** The outcome, or that it did not come in time, or that something of ours broke. */
  FileOutcome await(Callable<FileOutcome> work) {
    Future<FileOutcome> coming = worker.submit(work);
    try {
      return coming.get(timeMax.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      coming.cancel(true);
      worker.shutdown(); // it ends when the file lets it; the next file has a worker of its own
      worker = worker();
      return refused("HUB-R418", timeMax.toSeconds() + " s");
    } catch (ExecutionException e) {
      // a mapping of ours is broken: said of this file, and the next one is translated
      return refused("HUB-R416", String.valueOf(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a file was translated", e);
    }
  }

  private static FileOutcome refused(String code, String expected) {
    return FileOutcome.refused("", new Refusal(code, "document", "", expected));
  }

  private static ExecutorService worker() {
    return Executors.newSingleThreadExecutor(
        work -> {
          Thread thread = new Thread(null, work, "translate", 16L << 20); // deep documents recurse
          thread.setDaemon(true);
          return thread;
        });
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
