package org.singlewindow.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.singlewindow.bench.Row.Closed;
import org.singlewindow.bench.Row.Open;
import org.singlewindow.bench.Row.Quantiles;

/**
 * Measures a system by its HTTP door and by what reached its partners. A message counts when it was
 * accepted and every push of it has arrived; one that was accepted and never arrived fails the run.
 */
final class Measurement {

  private static final long LOOK_MILLIS = 2_000; // looking costs the system processor time too

  private final Plan plan;
  private final Subject subject;
  private final Load load;
  private long accepted;

  Measurement(Plan plan, Subject subject) {
    this.plan = plan;
    this.subject = subject;
    this.load = new Load(subject);
  }

  /** Sees one message go all the way, warms up, then measures both loops. */
  Row row() {
    say("one message");
    if (settle(load.one(), Plan.FIRST_SECONDS_MAX).isEmpty()) {
      throw new IllegalStateException(subject.title() + " accepts nothing");
    }
    say("warming up");
    closed(plan.warmSeconds());
    say("closed loop");
    Closed closed = closed(plan.seconds());
    double rate = closed.perSecond() / 2;
    say("open loop at " + Math.round(rate) + "/s");
    return new Row(subject.id(), subject.title(), closed, open(rate));
  }

  /** One closed loop, until all is quiet again. */
  Closed closed(int seconds) {
    long lying = subject.lying();
    Duration before = subject.cpu();
    Sent sent = load.closed(plan.clients(), seconds);
    List<Partners.Arrival> arrivals = settle(sent, Plan.SETTLE_SECONDS_MAX);
    Duration used = subject.cpu().minus(before);
    long count = sent.accepted().size();
    if (count == 0) {
      throw new IllegalStateException(subject.title() + " accepted nothing");
    }
    Instant last =
        arrivals.stream().map(Partners.Arrival::at).max(Instant::compareTo).orElseThrow();
    return new Closed(
        count,
        sent.refused(),
        arrivals.size() + subject.lying() - lying,
        Duration.between(sent.start(), last).toNanos() / 1e9,
        count / sent.seconds(),
        used.toNanos() / 1e3 / count);
  }

  private Open open(double rate) {
    Sent sent = load.open(rate, plan.seconds());
    Map<String, Instant> last = new HashMap<>();
    settle(sent, Plan.SETTLE_SECONDS_MAX)
        .forEach(one -> last.merge(one.releaseNo(), one.at(), Measurement::later));
    Histogram micros = new Histogram(3);
    last.forEach(
        (releaseNo, at) ->
            micros.recordValue(
                Math.max(
                    0,
                    TimeUnit.NANOSECONDS.toMicros(
                        Duration.between(sent.accepted().get(releaseNo), at).toNanos()))));
    return new Open(
        rate, sent.refused(), Optional.of(Quantiles.of(sent.doorMicros())), Quantiles.of(micros));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** Waits until everything of this loop has arrived and nothing is left to do; what arrived. */
  private List<Partners.Arrival> settle(Sent sent, int secondsMax) {
    accepted += sent.accepted().size();
    subject.requireAlive();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(secondsMax);
    while (!subject.isIdle(accepted)) {
      subject.requireAlive();
      if (System.nanoTime() > end) {
        throw new IllegalStateException(subject.title() + " did not work off what it accepted");
      }
      Pause.millis(LOOK_MILLIS);
    }
    while (true) {
      List<Partners.Arrival> arrivals =
          subject.partners().arrivals().stream()
              .filter(one -> sent.accepted().containsKey(one.releaseNo()))
              .toList();
      long arrived = arrivals.stream().map(Partners.Arrival::releaseNo).distinct().count();
      if (arrived == sent.accepted().size()) {
        return arrivals;
      }
      if (System.nanoTime() > end) {
        throw new IllegalStateException(
            "%s accepted %d and %d arrived"
                .formatted(subject.title(), sent.accepted().size(), arrived));
      }
      Pause.millis(500);
    }
  }

  private void say(String what) {
    System.err.printf("bench: (%s) %s: %s%n", subject.id(), subject.title(), what);
  }
}
