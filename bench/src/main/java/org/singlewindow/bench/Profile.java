package org.singlewindow.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where a process spends its processor time. What each thread used is known exactly, from {@code
 * /proc}; its samples say on what. A sample belongs to the innermost frame that belongs to a step.
 */
final class Profile {

  private static final double SAMPLE_NANOS = 10_000_000; // both kinds, by our settings

  /** The samples of one thread, by step. */
  private static final class Samples {
    private final Map<String, Integer> java = new HashMap<>();
    private final Map<String, Integer> inNative = new HashMap<>();
  }

  private Profile() {}

  /** Starts a recording in a process. */
  static void start(long pid) {
    jcmd(
        pid,
        "JFR.start",
        "name=bench",
        "settings=profile",
        "jdk.ExecutionSample#period=10ms",
        "jdk.NativeMethodSample#period=10ms");
  }

  /** Ends the recording and writes it. */
  static void stop(long pid, Path file) {
    jcmd(pid, "JFR.stop", "name=bench", "filename=" + file);
  }

  private static void jcmd(long pid, String... command) {
    String[] all = new String[command.length + 2];
    all[0] = Program.tool("jcmd").toString();
    all[1] = Long.toString(pid);
    System.arraycopy(command, 0, all, 2, command.length);
    try {
      Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes());
      if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IllegalStateException("jcmd failed: " + said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("jcmd cannot be run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /**
   * Parts of the whole by step; together they are 1.
   *
   * @param used processor time of each thread, by the operating system's id
   * @param names the threads' names
   */
  static Map<String, Double> shares(Path recording, Map<Long, Long> used, Map<Long, String> names) {
    Map<Long, Samples> samples = read(recording);
    double weight = nativeWeight(samples);
    Map<String, Double> nanos = new TreeMap<>();
    used.forEach(
        (id, spent) -> {
          String name = names.getOrDefault(id, "");
          Samples own = samples.get(id);
          if (name.startsWith("JFR ")) {
            return; // the measured loop had no recorder
          }
          if (Steps.ofThread(name).isPresent()) {
            nanos.merge(Steps.ofThread(name).get(), spent.doubleValue(), Double::sum);
          } else if (own == null) {
            nanos.merge(Steps.OTHER, spent.doubleValue(), Double::sum);
          } else {
            spread(own, weight, spent, nanos);
          }
        });
    double all = nanos.values().stream().mapToDouble(Double::doubleValue).sum();
    Map<String, Double> shares = new LinkedHashMap<>();
    nanos.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .forEach(step -> shares.put(step.getKey(), step.getValue() / all));
    return shares;
  }

  /**
   * The recorder looks at one thread in native code at a time, in turns. The one seen most is one
   * that always waits there, so it tells how many looks one sample stands for.
   */
  private static double nativeWeight(Map<Long, Samples> samples) {
    int looks =
        samples.values().stream()
            .mapToInt(one -> one.inNative.values().stream().mapToInt(Integer::intValue).sum())
            .sum();
    int most =
        samples.values().stream()
            .mapToInt(one -> one.inNative.values().stream().mapToInt(Integer::intValue).sum())
            .max()
            .orElse(0);
    return most == 0 ? 0 : (double) looks / most;
  }

  /**
   * A thread's time: native code (SQLite, sockets) gets what its samples say, but no more than Java
   * samples leave, because waiting is sampled there too; the rest goes by Java samples.
   */
  private static void spread(Samples own, double weight, long spent, Map<String, Double> nanos) {
    int java = own.java.values().stream().mapToInt(Integer::intValue).sum();
    int inNative = own.inNative.values().stream().mapToInt(Integer::intValue).sum();
    double left = Math.max(0, spent - java * SAMPLE_NANOS);
    double nativeNanos = java == 0 ? spent : Math.min(left, inNative * weight * SAMPLE_NANOS);
    part(own.inNative, inNative, nativeNanos, nanos);
    part(own.java, java, spent - nativeNanos, nanos);
  }

  private static void part(
      Map<String, Integer> steps, int all, double spent, Map<String, Double> nanos) {
    steps.forEach((step, count) -> nanos.merge(step, spent * count / all, Double::sum));
  }

  private static Map<Long, Samples> read(Path recording) {
    Map<Long, Samples> samples = new HashMap<>();
    try (RecordingFile file = new RecordingFile(recording)) {
      while (file.hasMoreEvents()) {
        RecordedEvent event = file.readEvent();
        String type = event.getEventType().getName();
        boolean inNative = type.equals("jdk.NativeMethodSample");
        if ((inNative || type.equals("jdk.ExecutionSample")) && event.getStackTrace() != null) {
          Samples own =
              samples.computeIfAbsent(
                  event.getThread("sampledThread").getOSThreadId(), id -> new Samples());
          (inNative ? own.inNative : own.java).merge(step(event), 1, Integer::sum);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(recording + " cannot be read", e);
    }
    return samples;
  }

  private static String step(RecordedEvent event) {
    for (RecordedFrame frame : event.getStackTrace().getFrames()) {
      var step = Steps.ofClass(frame.getMethod().getType().getName());
      if (step.isPresent()) {
        return step.get();
      }
    }
    return Steps.OTHER;
  }
}
