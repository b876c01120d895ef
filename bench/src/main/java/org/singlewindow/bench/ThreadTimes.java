package org.singlewindow.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Processor time of each thread of a process, from {@code /proc}.
 *
 * @param nanos by the operating system's thread id
 * @param names the threads' names, cut after 15 characters
 */
record ThreadTimes(Map<Long, Long> nanos, Map<Long, String> names) {

  /** As it is now. */
  static ThreadTimes read(long pid) {
    Map<Long, Long> nanos = new HashMap<>();
    Map<Long, String> names = new HashMap<>();
    try (Stream<Path> tasks = Files.list(Path.of("/proc", "" + pid, "task"))) {
      for (Path task : tasks.toList()) {
        long id = Long.parseLong(task.getFileName().toString());
        try {
          String first = Files.readString(task.resolve("schedstat")).split(" ")[0];
          names.put(id, Files.readString(task.resolve("comm")).strip());
          nanos.put(id, Long.parseLong(first));
        } catch (NoSuchFileException e) {
          names.remove(id); // it has just ended
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("/proc cannot be read", e);
    }
    return new ThreadTimes(nanos, names);
  }

  /** What each thread has used since. */
  Map<Long, Long> since(ThreadTimes before) {
    Map<Long, Long> used = new HashMap<>();
    nanos.forEach((id, now) -> used.put(id, now - before.nanos().getOrDefault(id, 0L)));
    return used;
  }
}
