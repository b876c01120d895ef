package org.singlewindow.hub.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A copy of everything of the house that is not code, in which the script {@code hub} is run. */
record CopiedHome(Path path) {

  private static final List<String> COPIED =
      List.of("hub", "README.md", "adapters", "config", "console", "mappings");
  private static final Set<String> CODE = Set.of("src", "target", "simulator", "pom.xml");
  private static final long COMMAND_SECONDS_MAX = 180;

  /** Copies the house into a folder. */
  static CopiedHome into(Path path) {
    Path home = JavaProcess.home();
    for (String name : COPIED) {
      for (Path file : walk(home.resolve(name))) {
        Path below = home.relativize(file);
        if (Stream.of(below.toString().split("[/\\\\]")).noneMatch(CODE::contains)) {
          copy(file, path.resolve(below.toString()));
        }
      }
    }
    return new CopiedHome(path);
  }

  /** What every file holds, by its path in the home. */
  Map<String, String> contents() {
    Map<String, String> contents = new TreeMap<>();
    for (Path file : walk(path)) {
      contents.put(path.relativize(file).toString().replace('\\', '/'), text(file));
    }
    return contents;
  }

  /** Paths of files that are not the same in both. */
  static Set<String> differences(Map<String, String> before, Map<String, String> after) {
    Set<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(after.keySet());
    paths.removeIf(path -> before.getOrDefault(path, "").equals(after.getOrDefault(path, "")));
    return paths;
  }

  /** Starts a command here, on the class path of the tests: nothing is built. */
  Process start(String command, Path log, Map<String, String> environment) throws IOException {
    ProcessBuilder bash =
        new ProcessBuilder("bash", "-c", "exec " + command)
            .directory(path.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    bash.environment().put("HUB_CLASSPATH", JavaProcess.classPath());
    bash.environment().put("JAVA_HOME", System.getProperty("java.home"));
    bash.environment().putAll(environment);
    return bash.start();
  }

  /** Runs a command here to its end; what it printed comes back when it exits with 0. */
  String run(String command, Path log) throws IOException, InterruptedException {
    Process process = start(command, log, Map.of());
    if (!process.waitFor(COMMAND_SECONDS_MAX, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(command + " does not end:\n" + text(log));
    }
    if (process.exitValue() != 0) {
      throw new AssertionError(command + " exits " + process.exitValue() + ":\n" + text(log));
    }
    return text(log);
  }

  /** The text of a file; one character a byte, so that any file has one. */
  static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file below a folder, or the file itself. */
  static List<Path> walk(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies a file, with the folders it needs. */
  static void copy(Path from, Path to) {
    try {
      Files.createDirectories(to.getParent());
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
