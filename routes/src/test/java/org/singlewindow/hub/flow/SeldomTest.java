package org.singlewindow.hub.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A thousand senders meet a full disk: that is one thing to say, and a number. */
class SeldomTest {

  private final List<String> said = new ArrayList<>();
  private final AtomicLong nanos = new AtomicLong();
  private final Seldom seldom = new Seldom((what, e) -> said.add(what), nanos::get);

  private static UncheckedIOException full(String file) {
    return new UncheckedIOException(new IOException(file + ": no space left"));
  }

  private void meet(int times) {
    for (int i = 0; i < times; i++) {
      seldom.error("nothing is accepted", full("file-" + i));
    }
  }

  @Test
  void oneCauseIsSaidOnceAMinuteWithTheNumberOfTheRest() {
    meet(1000);
    assertThat(said).containsExactly("nothing is accepted");

    nanos.addAndGet(TimeUnit.MINUTES.toNanos(1));
    meet(2);
    assertThat(said).hasSize(2);
    assertThat(said.get(1)).contains("999 more");
  }

  @Test
  void anotherCauseIsSaidAtOnce() {
    meet(2);
    seldom.error("nothing is accepted", new IllegalStateException("the broker is gone"));

    assertThat(said).hasSize(2);
  }
}
