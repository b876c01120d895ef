package org.singlewindow.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.singlewindow.bench.GateBoxes.Box;
import org.singlewindow.bench.GateLoop.Taken;

/** How soon a gate is answered: alone, and while submissions flow; beside what bounds it. */
public final class GateBench {

  private static final String DOOR = "/v1/gate";
  private static final int BOXES = 40;
  private static final double GOAL_MILLIS = 100;

  private final Plan plan;
  private final double rate;
  private final double flow;
  private final AtomicLong requests = new AtomicLong();
  private final List<String> lines = new ArrayList<>();

  private GateBench(Plan plan, double rate, double flow) {
    this.plan = plan;
    this.rate = rate;
    this.flow = flow;
  }

  /**
   * {@code [--seconds N] [--rate N] [--flow N]}; the repository is {@code hub.home}.
   *
   * @throws IOException when the table cannot be written
   */
  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.ROOT);
    Path home = Path.of(System.getProperty("hub.home", ".")).toAbsolutePath().normalize();
    List<String> words = List.of(args);
    GateBench bench =
        new GateBench(
            Plan.of(home, words), number(words, "--rate", 50), number(words, "--flow", 15));
    bench.run();
    bench.write(home.resolve("bench/target/gate.md"), "bench/gate " + String.join(" ", args));
    System.exit(0);
  }

  private static double number(List<String> words, String name, double otherwise) {
    int at = words.indexOf(name);
    return at >= 0 ? Double.parseDouble(words.get(at + 1)) : otherwise;
  }

  private void run() {
    // an order stays free after LIFT, so that every question of the run is answered LIFT
    try (HubSubject hub = new HubSubject(plan, "--hub.gate.order-in-use=0s")) {
      Web gate =
          new Web(
              hub.url(),
              Map.of("X-API-Key", "demo-gate-alpha", "Content-Type", "application/json"));
      List<Box> boxes = new GateBoxes(hub).make(BOXES);
      say("warming up");
      GateLoop.run(rate, plan.warmSeconds(), no -> ask(gate, boxes, no));
      say("what bounds it");
      add(
          "the same server answering a constant (405 at the same door)",
          "",
          loop(no -> gate.getStatus(DOOR)));
      try (OneCommit commit = new OneCommit(plan.out().resolve("commit"))) {
        add(
            "one durable commit of one row, SQLite as the ledger opens it",
            "",
            loop(commit::commit));
      }
      say("alone");
      add("the gate's answer", "", loop(no -> ask(gate, boxes, no)));
      say("while submissions flow");
      whileSubmissionsFlow(hub, gate, boxes);
      hub.requireAlive();
    }
  }

  private void whileSubmissionsFlow(HubSubject hub, Web gate, List<Box> boxes) {
    AtomicBoolean ended = new AtomicBoolean();
    AtomicLong accepted = new AtomicLong();
    Thread submissions =
        new Thread(
            () -> {
              long start = System.nanoTime();
              for (int no = 1; !ended.get(); no++) {
                Pause.until(start + Math.round(no * 1e9 / flow));
                hub.submit(new Sample(no))
                    .thenAccept(status -> accepted.addAndGet(status == 202 ? 1 : 0));
              }
            },
            "submissions");
    submissions.start();
    Taken taken = loop(no -> ask(gate, boxes, no));
    ended.set(true);
    add(
        "the gate's answer while submissions flow",
        "%.0f/s sent, %d accepted".formatted(flow, accepted.get()),
        taken);
  }

  private Taken loop(java.util.function.LongFunction<CompletableFuture<Integer>> one) {
    return GateLoop.run(rate, plan.seconds(), one);
  }

  private CompletableFuture<Integer> ask(Web gate, List<Box> boxes, long no) {
    Box box = boxes.get((int) (no % boxes.size()));
    String question =
        """
        {"type":"gate-request","documentId":"GB%d","gate":"OUT-1","direction":"OUT","askedAt":"2026-11-25T02:15:00Z","orderNo":"%s",
         "boxes":[{"number":"%s","position":"FRONT"}],"grossKg":38460,"seals":["SL1"]}"""
            .formatted(requests.incrementAndGet(), box.orderNo(), box.containerNo());
    return gate.post(DOOR, question.getBytes(StandardCharsets.UTF_8));
  }

  private void add(String what, String beside, Taken taken) {
    lines.add(
        "| %s | %s | %.0f/s | %s | %s | %s | %s |"
            .formatted(
                what,
                beside,
                rate,
                taken.statuses(),
                taken.millis(50),
                taken.millis(99),
                taken.maxMillis()));
    if (taken.statuses().containsKey(200)
        && taken.micros().getValueAtPercentile(99) > GOAL_MILLIS * 1000) {
      say("the goal of p99 below " + GOAL_MILLIS + " ms is missed");
    }
  }

  private void write(Path file, String command) throws IOException {
    List<String> table = new ArrayList<>();
    table.add(
        "%s, %d cores, JDK %s, %s. `%s`: %d s a row, load and partners on the same machine."
            .formatted(
                ZonedDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                command.strip(),
                plan.seconds()));
    table.add("");
    table.add("| what | beside | open loop at | answers by status | p50, ms | p99, ms | max, ms |");
    table.add("|---|---|---:|---|---:|---:|---:|");
    table.addAll(lines);
    String text = String.join("\n", table) + "\n";
    Files.writeString(file, text);
    System.out.print(text);
  }

  private static void say(String what) {
    System.err.println("bench: gate: " + what);
  }
}
