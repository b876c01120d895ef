package org.singlewindow.hub.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a gate was not told in time does not count. */
class GateLaneTest {

  private final CountDownLatch gateHasGone = new CountDownLatch(1);
  private final LinkedBlockingQueue<Boolean> claims = new LinkedBlockingQueue<>();
  private GateLane lane;

  @AfterEach
  void close() {
    lane.close();
  }

  private String late(java.util.function.BooleanSupplier claim) {
    try {
      gateHasGone.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    claims.add(claim.getAsBoolean());
    return "lift";
  }

  @Test
  void anAnswerInTimeIsClaimedAndStaysSo() {
    lane = new GateLane(Duration.ofMinutes(1), 1, 1);

    Optional<String> answer =
        lane.within(
            claim -> {
              claims.add(claim.getAsBoolean());
              claims.add(claim.getAsBoolean()); // its commit collided and is tried again
              return "lift";
            });

    assertThat(answer).contains("lift");
    assertThat(claims).containsExactly(true, true);
  }

  @Test
  void anAnswerThatIsLateIsVoid() throws Exception {
    lane = new GateLane(Duration.ofMillis(1), 1, 1);

    assertThat(lane.within(this::late)).isEmpty();
    gateHasGone.countDown();

    assertThat(claims.take()).isFalse();
  }

  @Test
  void aQuestionThatWaitedTooLongIsNeverAsked() throws Exception {
    lane = new GateLane(Duration.ofMillis(1), 1, 2);
    LinkedBlockingQueue<String> asked = new LinkedBlockingQueue<>();

    lane.within(this::late); // it keeps the only thread
    assertThat(lane.within(claim -> asked.add("waited"))).isEmpty();
    gateHasGone.countDown();
    claims.take();
    CountDownLatch next = new CountDownLatch(1);
    while (next.getCount() > 0) { // of one thread: what comes afterwards runs afterwards
      lane.within(
          claim -> {
            next.countDown();
            return "";
          });
    }

    assertThat(asked).isEmpty();
  }
}
