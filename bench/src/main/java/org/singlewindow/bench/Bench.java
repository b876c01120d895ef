package org.singlewindow.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Runs all rows on this machine, one after the other, and writes one table. */
public final class Bench {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new Jdk8Module())
          .enable(SerializationFeature.INDENT_OUTPUT);

  private final Plan plan;
  private final List<Row> rows = new ArrayList<>();
  private Map<String, Double> steps = Map.of();

  private Bench(Plan plan) {
    this.plan = plan;
  }

  /**
   * {@code [--seconds N] [--quick]}; the repository is {@code hub.home}.
   *
   * @throws IOException when results cannot be written
   */
  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.ROOT);
    Path home = Path.of(System.getProperty("hub.home", ".")).toAbsolutePath().normalize();
    Bench bench = new Bench(Plan.of(home, List.of(args)));
    bench.run();
    bench.write("bench/run " + String.join(" ", args));
    System.exit(0);
  }

  private void run() {
    rows.add(pipeline("a", 1, 8));
    rows.add(pipeline("b", 50, 2));
    rows.add(measured(() -> new PeerSubject(plan, "c", "smooks")));
    rows.add(measured(() -> new PeerSubject(plan, "d", "staedi")));
    rows.add(measured(() -> new HubSubject(plan)));
  }

  private Row pipeline(String id, int batch, int lanes) {
    System.err.printf("bench: (%s) bare Artemis, %d a transaction%n", id, batch);
    Path data = plan.out().resolve("pipeline-" + id);
    Path result = data.resolve("row.json");
    List<String> args =
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            "org.singlewindow.bench.Pipeline",
            plan.home().toString(),
            data.toString(),
            result.toString(),
            id,
            "" + batch,
            "" + lanes,
            "" + plan.seconds(),
            "" + Math.max(2, plan.warmSeconds() / 2));
    try (Program program = Program.java(data, data.resolve("pipeline.log"), args)) {
      program.awaitEnd();
      return JSON.readValue(result.toFile(), Row.class);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Row measured(Supplier<Subject> starting) {
    try (Subject subject = starting.get()) {
      Measurement measurement = new Measurement(plan, subject);
      Row row = measurement.row();
      if (subject instanceof HubSubject) {
        profile(subject, measurement);
      }
      return row;
    }
  }

  /** A loop of its own: the recorder costs something, and no other figure shall bear it. */
  private void profile(Subject subject, Measurement measurement) {
    System.err.println("bench: (e) where the time goes");
    Path file = plan.out().resolve("hub.jfr");
    Profile.start(subject.pid());
    ThreadTimes before = ThreadTimes.read(subject.pid());
    measurement.closed(Math.min(10, plan.seconds()));
    ThreadTimes after = ThreadTimes.read(subject.pid());
    Profile.stop(subject.pid(), file);
    steps = Profile.shares(file, after.since(before), after.names());
  }

  private void write(String command) throws IOException {
    List<String> head = new ArrayList<>();
    String when = ZonedDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
    head.add(
        "%s, %d cores, JDK %s, %s. `%s`: %d s a loop, %d clients, partners and load on the same machine."
            .formatted(
                when,
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                command.strip(),
                plan.seconds(),
                plan.clients()));
    if (plan.quick()) {
      head.add("**Quick run: a smoke test, hardly warm. These figures mean nothing.**");
    }
    String table = Table.write(head, rows, steps);
    Files.writeString(plan.out().resolveSibling("table.md"), table);
    JSON.writeValue(
        plan.out().resolve("results.json").toFile(), Map.of("rows", rows, "steps", steps));
    System.out.print(table);
  }
}
