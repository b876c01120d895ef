package org.singlewindow.bench.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gives damaged inputs to the readers of strangers' bytes. The last line it prints holds the
 * figures; it ends with 1 when an input hung a reader, made it throw, or took its memory.
 */
public final class Fuzz {

  private static final int SHOW_EVERY = 100_000;
  private static final int SEED_BYTES_MAX = 50_000;

  /** The whole way in is so much slower than the EDIFACT reader alone. */
  private static final int SLOWER = 100;

  private final Path home;
  private final long seed;

  /**
   * A run.
   *
   * @param home the repository
   * @param seed the same makes the same inputs
   */
  public Fuzz(Path home, long seed) {
    this.home = home;
    this.seed = seed;
  }

  /** {@code --inputs N --seed N}; {@code hub.home} is the repository. */
  public static void main(String[] args) throws IOException {
    long inputs = 1_000_000;
    long seed = 1;
    for (int i = 0; i + 1 < args.length; i += 2) {
      inputs = args[i].equals("--inputs") ? Long.parseLong(args[i + 1]) : inputs;
      seed = args[i].equals("--seed") ? Long.parseLong(args[i + 1]) : seed;
    }
    Path home = Path.of(System.getProperty("hub.home", "."));
    Fuzz fuzz = new Fuzz(home, seed);
    boolean sound = true;
    for (Target target : targets(home.resolve("mappings"))) {
      long share = target instanceof EdifactTarget ? inputs : inputs / SLOWER;
      Outcome outcome = fuzz.run(target, Math.max(1, share));
      System.out.println(outcome);
      sound &= outcome.isSound();
    }
    System.exit(sound ? 0 : 1);
  }

  /** The EDIFACT reader last: it has most inputs, and its figures are the last line. */
  static List<Target> targets(Path mappings) {
    return List.of(
        new TranslatorTarget(mappings, "xml", ".xml"),
        new TranslatorTarget(mappings, "json", ".json"),
        new TranslatorTarget(mappings, "csv", ".csv"),
        new TranslatorTarget(mappings, "platform", ".txt"),
        new TranslatorTarget(mappings, "xlsx", ".xlsx"),
        new TranslatorTarget(mappings, "edifact", ".edi"),
        new EdifactTarget());
  }

  /** Gives a target so many inputs. */
  public Outcome run(Target target, long inputs) throws IOException {
    List<byte[]> seeds = seeds(target.extension());
    Damage damage = new Damage(seed, seeds);
    Watch watch = new Watch(target, home.resolve("bench/target/fuzz"));
    for (byte[] sound : seeds) {
      watch.warm(sound); // what is compiled at first sight is nobody's hang
    }
    for (long i = 1; i <= inputs; i++) {
      watch.give(damage.next());
      if (i % SHOW_EVERY == 0) {
        System.err.println("fuzz: " + target.name() + " " + i + " inputs");
      }
    }
    return watch.outcome(seed);
  }

  /** What people really send, ours and, where it is there, others'. */
  private List<byte[]> seeds(String extension) throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    for (String folder : List.of("mappings", "adapters", "../shared/samples")) {
      Path root = home.resolve(folder);
      if (!Files.isDirectory(root)) {
        continue;
      }
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file :
            files
                .filter(one -> one.toString().endsWith(extension))
                .filter(one -> !one.toString().contains("/target/"))
                .sorted()
                .toList()) {
          byte[] bytes = Files.readAllBytes(file);
          if (bytes.length > 0 && bytes.length <= SEED_BYTES_MAX) {
            seeds.add(bytes);
          }
        }
      }
    }
    return seeds;
  }
}
