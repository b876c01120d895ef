package org.singlewindow.hub.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.awaitility.core.ConditionTimeoutException;
import org.singlewindow.hub.house.House;

/**
 * Faults in turn over the real processes, under load; after each everything comes to rest and the
 * three ledgers are reconciled.
 */
final class Campaign {

  private static final Duration QUIET_MAX = Duration.ofMinutes(10);
  private static final Duration LOOK = Duration.ofMillis(500);
  private static final int QUIET_LOOKS = 3;

  /**
   * What a campaign does.
   *
   * @param kills of the hub, spread over all faults
   * @param seed of every random moment
   * @param faults in this order
   * @param atATime boxes on their way at the same time
   * @param day when, as its table says it
   * @param version of the house, as its table says it
   */
  record Plan(int kills, long seed, List<Fault> faults, int atATime, String day, String version) {}

  private final House house;
  private final Optional<SmallDisk> disk;
  private final Plan plan;
  private final Consumer<String> report;
  private final Consumer<RunRow> table;
  private final Random random;
  private final Diary diary;
  private final PartnerBooks partners;
  private final HubBooks hub;
  private final Traffic traffic;
  private int kills;

  /**
   * A campaign in this house, on its small disk where it has one; each line of the report is told
   * when it is known, and so is each row of the table.
   */
  Campaign(
      House house,
      Optional<SmallDisk> disk,
      Plan plan,
      Consumer<String> report,
      Consumer<RunRow> table) {
    this.house = house;
    this.disk = disk;
    this.plan = plan;
    this.report = report;
    this.table = table;
    this.random = new Random(plan.seed());
    this.diary = new Diary(house.folder().resolve("told.jsonl"));
    this.partners = new PartnerBooks(house.folder().resolve("simulated"));
    this.hub = new HubBooks(house.data());
    this.traffic = new Traffic(house, diary, partners);
  }

  /** Runs it; the balance of everything at its end. */
  Balance run() {
    Balance last = null;
    int left = plan.kills();
    for (int i = 0; i < plan.faults().size(); i++) {
      Fault fault = plan.faults().get(i);
      int share = left / (plan.faults().size() - i);
      left -= share;
      long begun = System.nanoTime();
      traffic.start(plan.atATime());
      fault.happen(new Scene(house, () -> pull(share), disk, report));
      traffic.stop();
      boolean quiet = comesToRest();
      Balance before = last;
      last = reconcile();
      table.accept(new RunRow(fault, plan.seed(), share, plan.day(), plan.version(), before, last));
      report.accept(
          "%s: %s; %d kills, %d boxes, %d harmless repeats, %d swapped, %d s%s"
              .formatted(
                  fault.title(),
                  last,
                  kills,
                  traffic.begun().size(),
                  last.repeats(),
                  last.swapped(),
                  Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                  quiet ? "" : ", NOT QUIET"));
      last.findings().forEach(report);
      if (!last.holds()) {
        return last;
      }
    }
    report.accept("answers: " + diary.answers());
    return last;
  }

  /** kill -9 at random moments, sometimes before it is up again. */
  private void pull(int times) {
    for (int i = 0; i < times; i++) {
      pause(Duration.ofMillis(200 + random.nextInt(2500)));
      house.killHub();
      kills++;
      if (random.nextInt(5) == 0) {
        house.launchHub();
        pause(Duration.ofMillis(2000 + random.nextInt(6000)));
        house.killHub();
      }
      house.startHub();
    }
  }

  static void pause(Duration time) {
    await().atMost(time.plusMinutes(1)).pollDelay(time).until(() -> true);
  }

  /** Nothing to be sent, nothing to be decided, and nothing new for a while. */
  private boolean comesToRest() {
    int[] quiet = {0};
    Object[] before = {null};
    try {
      await()
          .atMost(QUIET_MAX)
          .pollInterval(LOOK)
          .ignoreExceptions()
          .until(
              () -> {
                Kept kept = hub.readLedger();
                boolean open =
                    kept.deliveries().stream()
                        .anyMatch(
                            one -> one.state().equals("READY") || one.state().equals("SENDING"));
                Object now = List.of(kept.messages().size(), kept.deliveries(), arrived());
                boolean still = !open && hub.spooled().isEmpty() && now.equals(before[0]);
                quiet[0] = still ? quiet[0] + 1 : 0;
                before[0] = now;
                return quiet[0] >= QUIET_LOOKS;
              });
      return true;
    } catch (ConditionTimeoutException e) {
      return false;
    }
  }

  private int arrived() {
    return partners.arrivals().size();
  }

  private Balance reconcile() {
    List<Effect> effects = traffic.begun().stream().flatMap(one -> one.effects().stream()).toList();
    return Reconciliation.of(diary.told(), hub.read(), partners.arrivals(), effects);
  }
}
