package org.singlewindow.hub.flow;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.journey.Ledger.Received;
import org.singlewindow.hub.journey.Ledger.Recorded;
import org.singlewindow.hub.journey.Ledger.Wake;

/** Between queue and ledger nothing is lost, and nothing is told done before it is. */
class AcceptLoopTest {

  private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
  private static final AcceptLoop.Limits LIMITS =
      new AcceptLoop.Limits(500, Duration.ZERO, Duration.ofSeconds(1), Duration.ofMillis(1));

  /** More than twice the hundred thousand of which one may be lost unseen. */
  private static final int MANY = 250_000;

  private final List<String> recorded = new ArrayList<>();
  private final List<String> decided = new ArrayList<>();
  private AcceptLoop loop;
  private final MemoryBroker broker = new MemoryBroker(() -> loop.stop());

  private void run(Function<List<Received>, List<Recorded>> ledger) {
    InboundQueue inbound =
        new InboundQueue(null, null) {
          @Override
          public Received read(Message message) throws JMSException {
            String id = message.getStringProperty(Names.MESSAGE_ID);
            return new Received(id, "portal", id, NOW, List.of());
          }
        };
    loop = new AcceptLoop(broker.connections(), inbound, ledger, decided::add, LIMITS);
    loop.run();
  }

  /** Each message leads to one instruction of its own. */
  private List<Recorded> record(List<Received> batch) {
    return batch.stream()
        .peek(one -> recorded.add(one.messageId()))
        .map(
            one ->
                new Recorded(
                    one.messageId(),
                    List.of(new Wake("portal", "to-" + one.messageId(), false)),
                    Optional.empty()))
        .toList();
  }

  @Test
  void nothingIsAcknowledgedBeforeTheLedgerHasIt() {
    broker.waiting.addAll(List.of("m1", "m2"));
    boolean[] down = {true};

    run(
        batch -> {
          assertThat(broker.commits).as("acknowledged before it was recorded").isZero();
          assertThat(decided).as("out of the spool before it was recorded").isEmpty();
          if (down[0]) {
            down[0] = false;
            throw new IllegalStateException("the ledger is down");
          }
          return record(batch);
        });

    assertThat(recorded).containsExactly("m1", "m2");
    assertThat(decided).containsExactly("m1", "m2");
    assertThat(broker.sent).containsExactly("to-m1", "to-m2");
  }

  @Test
  void ofAQuarterMillionEachIsRecordedAndWakesItsSenderInItsOrder() {
    List<String> ids = IntStream.range(0, MANY).mapToObj(String::valueOf).toList();
    broker.waiting.addAll(ids);

    run(this::record);

    assertThat(recorded.equals(ids)).as("recorded " + recorded.size()).isTrue();
    assertThat(decided.equals(ids)).as("told done " + decided.size()).isTrue();
    assertThat(broker.sent.equals(ids.stream().map("to-"::concat).toList()))
        .as("woken " + broker.sent.size())
        .isTrue();
  }
}
