package org.singlewindow.hub.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Proves an export from its files alone; what was altered is named. */
public final class ExportCheck {

  /**
   * Something that is not as it was written.
   *
   * @param file in the export
   * @param row of the file, from 1; 0 where the file as a whole is meant
   * @param expected what it must be
   * @param found what it is
   */
  public record Finding(String file, long row, String expected, String found) {

    /** As a person reads it. */
    public String line() {
      String place = row == 0 ? file : file + " row " + row;
      return place + ": expected " + expected + ", found " + found;
    }
  }

  /**
   * What was found.
   *
   * @param rows of the chain
   * @param bodies that are here
   * @param deleted bodies that retention deleted, as their tombstones say
   * @param heads as the rows give them
   * @param findings empty when the export is as it was written
   */
  public record Result(
      long rows,
      long bodies,
      List<Tombstone> deleted,
      List<ExportHead> heads,
      List<Finding> findings) {}

  private static final String HEX = "[0-9a-f]{64}";

  private final Path folder;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Tombstone> tombstones = new TreeMap<>();
  private final Set<String> named = new HashSet<>();
  private final Set<String> buried = new HashSet<>();
  private final List<ExportHead> heads = new ArrayList<>();
  private long rows;
  private long bodies;

  private ExportCheck(Path folder) {
    this.folder = folder;
  }

  /**
   * Proves the export in this folder.
   *
   * @throws java.io.UncheckedIOException when it cannot be read
   */
  public static Result check(Path folder) {
    try {
      return new ExportCheck(folder).run();
    } catch (IOException e) {
      throw DurableFiles.failed("reading", folder, e);
    }
  }

  private Result run() throws IOException {
    sums();
    lines(ExportFiles.TOMBSTONES, Tombstone.class, (no, one) -> tombstones.put(one.digest(), one));
    List<ExportHead> written = new ArrayList<>();
    lines(ExportFiles.HEADS, ExportHead.class, (no, head) -> written.add(head));
    Map<String, String> ends = new HashMap<>();
    Map<String, Long> places = new HashMap<>();
    lines(ExportFiles.CHAIN, ChainRow.class, (no, row) -> row(no, row, written, ends, places));
    heads(written);
    everyFile();
    List<Tombstone> deleted = buried.stream().sorted().map(tombstones::get).toList();
    return new Result(rows, bodies, deleted, List.copyOf(heads), List.copyOf(findings));
  }

  private void sums() throws IOException {
    Set<String> missing = new HashSet<>(ExportFiles.LISTED);
    long no = 0;
    for (String line : split(ExportFiles.SUMS)) {
      no++;
      String name = line.length() > 66 ? line.substring(66) : "";
      if (!line.matches(HEX + "  .+") || !missing.remove(name)) {
        say(ExportFiles.SUMS, no, "a digest and the name of a file of the export", line);
      } else if (Files.exists(folder.resolve(name))) {
        String found = Digests.ofFile(folder.resolve(name));
        if (!found.equals(line.substring(0, 64))) {
          say(name, 0, "SHA-256 " + line.substring(0, 64), found);
        }
      }
    }
    for (String name : missing) {
      say(ExportFiles.SUMS, 0, "the digest of " + name, "none");
    }
  }

  private <T> void lines(String file, Class<T> type, BiConsumer<Long, T> each) throws IOException {
    long no = 0;
    for (String line : split(file)) {
      no++;
      try {
        T row = ExportFiles.JSON.readValue(line, type);
        String again = ExportFiles.JSON.writeValueAsString(row);
        if (!again.equals(line)) {
          say(file, no, again, line);
        }
        each.accept(no, row);
      } catch (IOException e) {
        say(file, no, "one line of JSON as it was written", line);
      }
    }
  }

  /** Lines as they were written: each ends with a line feed, and nothing else ends one. */
  private Iterable<String> split(String file) throws IOException {
    Path path = folder.resolve(file);
    if (!Files.exists(path)) {
      say(file, 0, "the file", "none");
      return List.of();
    }
    return () -> new Lines(path);
  }

  private void row(
      long no,
      ChainRow row,
      List<ExportHead> written,
      Map<String, String> ends,
      Map<String, Long> places) {
    rows++;
    String before = ends.computeIfAbsent(row.node(), node -> begins(node, written));
    if (!row.expected(before).equals(row.chain())) {
      say(ExportFiles.CHAIN, no, "chain " + row.expected(before), row.chain());
    }
    Long place = places.get(row.node());
    if (place != null && row.no() != place + 1) {
      say(ExportFiles.CHAIN, no, "no " + (place + 1) + " of " + row.node(), "no " + row.no());
    }
    head(row, before);
    ends.put(row.node(), row.chain());
    places.put(row.node(), row.no());
    Stream.of(row.body(), row.canonical())
        .filter(digest -> !digest.isEmpty())
        .forEach(digest -> body(no, digest));
  }

  private static String begins(String node, List<ExportHead> written) {
    return written.stream()
        .filter(head -> head.node().equals(node))
        .map(ExportHead::begins)
        .findFirst()
        .orElse("");
  }

  private void head(ChainRow row, String before) {
    ExportHead last = heads.isEmpty() ? null : heads.get(heads.size() - 1);
    if (last != null && last.node().equals(row.node()) && last.day().equals(row.day())) {
      heads.set(heads.size() - 1, last.with(row));
    } else {
      heads.add(ExportHead.of(row, before));
    }
  }

  private void body(long no, String digest) {
    if (!named.add(digest) || !digest.matches(HEX)) {
      return; // a digest that is none is named by its row already
    }
    if (!Files.exists(ExportFiles.body(folder, digest))) {
      if (tombstones.containsKey(digest)) {
        buried.add(digest);
      } else {
        say(ExportFiles.CHAIN, no, "the body " + digest + " or its tombstone", "neither");
      }
    }
  }

  private void heads(List<ExportHead> written) {
    for (int i = 0; i < Math.max(written.size(), heads.size()); i++) {
      String says = i < written.size() ? written.get(i).toString() : "nothing";
      String rowsSay = i < heads.size() ? heads.get(i).toString() : "nothing";
      if (!says.equals(rowsSay)) {
        say(ExportFiles.HEADS, i + 1L, rowsSay, says);
      }
    }
  }

  private void everyFile() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (name.startsWith(ExportFiles.BODIES + "/")) {
          bodyFile(file, name);
        } else if (!ExportFiles.LISTED.contains(name) && !name.equals(ExportFiles.SUMS)) {
          say(name, 0, "no such file", "it");
        }
      }
    }
  }

  private void bodyFile(Path file, String name) throws IOException {
    bodies++;
    String digest = file.getFileName().toString();
    String found = Digests.ofFile(file);
    if (!found.equals(digest)) {
      say(name, 0, "SHA-256 " + digest, found);
    } else if (!named.contains(digest)) {
      say(name, 0, "a body that a row of " + ExportFiles.CHAIN + " names", "one that none names");
    }
  }

  private void say(String file, long row, String expected, String found) {
    findings.add(new Finding(file, row, expected, found));
  }
}
