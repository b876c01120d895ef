package org.singlewindow.hub.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes days of the chain, with the bodies they name, into a folder that proves itself: {@link
 * ExportCheck} needs no hub, no ledger and no archive.
 */
public final class Export {

  private static final int PAGE = 1000;

  /**
   * What was written.
   *
   * @param rows of the chain
   * @param bodies as files
   * @param deleted bodies of which retention left the digest
   * @param missing digests of bodies that are neither here nor deleted by retention; the check
   *     names them too
   * @param heads where each node's chain stood each day
   */
  public record Summary(
      long rows, long bodies, long deleted, List<String> missing, List<ExportHead> heads) {}

  private final JdbcClient jdbc;
  private final Archive archive;
  private final String hub;

  /**
   * An export of this ledger and archive.
   *
   * @param hub the version of the hub that writes it
   */
  public Export(Database database, Archive archive, String hub) {
    this.jdbc = database.jdbc();
    this.archive = archive;
    this.hub = hub;
  }

  /**
   * Writes the days from one to another, both included, UTC.
   *
   * @param folder made here; it must be empty or not there
   * @throws UncheckedIOException when the disk does not take it
   */
  public Summary write(Path folder, LocalDate from, LocalDate to, Instant now) {
    try {
      Files.createDirectories(folder);
      Written written = rows(folder, from, to);
      lines(folder.resolve(ExportFiles.HEADS), written.heads);
      lines(folder.resolve(ExportFiles.TOMBSTONES), List.copyOf(written.tombstones.values()));
      Map<String, Object> about = new LinkedHashMap<>();
      about.put("format", "single-window-hub-export/1");
      about.put("from", from.toString());
      about.put("to", to.toString());
      about.put("writtenAt", now.toString());
      about.put("hub", hub);
      about.put("rows", written.rows);
      Files.writeString(
          folder.resolve(ExportFiles.ABOUT), ExportFiles.JSON.writeValueAsString(about) + "\n");
      sums(folder);
      return new Summary(
          written.rows,
          written.bodies,
          written.tombstones.size(),
          List.copyOf(written.missing),
          List.copyOf(written.heads));
    } catch (IOException e) {
      throw DurableFiles.failed("exporting to", folder, e);
    }
  }

  /** What is known of an export while it is written. */
  private static final class Written {
    private long rows;
    private long bodies;
    private final List<String> missing = new ArrayList<>();
    private final List<ExportHead> heads = new ArrayList<>();
    private final Map<String, Tombstone> tombstones = new TreeMap<>();
  }

  private Written rows(Path folder, LocalDate from, LocalDate to) throws IOException {
    Written written = new Written();
    List<String> nodes =
        jdbc.sql("select distinct node from chain order by node").query(String.class).list();
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(ExportFiles.CHAIN))) {
      for (String node : nodes) {
        String before = null;
        List<ChainRow> page = page(node, 0, from, to);
        while (!page.isEmpty()) {
          for (ChainRow row : page) {
            before = before == null ? before(row) : before;
            out.write(ExportFiles.JSON.writeValueAsString(row) + "\n");
            head(written.heads, row, before);
            bodies(folder, row, written);
            written.rows++;
            before = row.chain();
          }
          page = page(node, page.get(page.size() - 1).no(), from, to);
        }
      }
    }
    return written;
  }

  private List<ChainRow> page(String node, long after, LocalDate from, LocalDate to) {
    return jdbc.sql(
            "select * from chain where node = ? and no > ? and day >= ? and day <= ?"
                + " order by no limit ?")
        .params(node, after, from.toString(), to.toString(), PAGE)
        .query(Chain.ROW)
        .list();
  }

  /** The end of the day before; where this chain began after one over events alone, its end. */
  private String before(ChainRow row) {
    return jdbc.sql("select chain from chain where node = ? and no = ?")
        .params(row.node(), row.no() - 1)
        .query(String.class)
        .optional()
        .or(() -> older(row))
        .orElse("");
  }

  private Optional<String> older(ChainRow row) {
    return jdbc.sql(
            "select chain from event where node = ? and seq < (select e.seq from event e where"
                + " e.event_id = (select id from chain where node = ? and kind = 'EVENT'"
                + " order by no limit 1)) order by seq desc limit 1")
        .params(row.node(), row.node())
        .query(String.class)
        .optional();
  }

  private static void head(List<ExportHead> heads, ChainRow row, String before) {
    ExportHead last = heads.isEmpty() ? null : heads.get(heads.size() - 1);
    if (last != null && last.node().equals(row.node()) && last.day().equals(row.day())) {
      heads.set(heads.size() - 1, last.with(row));
    } else {
      heads.add(ExportHead.of(row, before));
    }
  }

  private void bodies(Path folder, ChainRow row, Written written) throws IOException {
    if (!row.body().isEmpty()) {
      body(folder, row.body(), archive.find(row.body()), written);
    }
    if (!row.canonical().isEmpty()) {
      body(folder, row.canonical(), canonical(row), written);
    }
  }

  private static void write(Path folder, String digest, byte[] bytes) throws IOException {
    Path place = ExportFiles.body(folder, digest);
    Files.createDirectories(place.getParent());
    Files.write(place, bytes);
  }

  private void body(Path folder, String digest, Optional<byte[]> bytes, Written written)
      throws IOException {
    if (Files.exists(ExportFiles.body(folder, digest)) || written.tombstones.containsKey(digest)) {
      return;
    }
    if (bytes.isPresent()) {
      write(folder, digest, bytes.get());
      written.bodies++;
      return;
    }
    Optional<Tombstone> tombstone = Retention.findTombstone(jdbc, digest);
    tombstone.ifPresent(one -> written.tombstones.put(digest, one));
    if (tombstone.isEmpty()) {
      written.missing.add(digest);
    }
  }

  private Optional<byte[]> canonical(ChainRow row) {
    String sql =
        row.kind() == ChainRow.Kind.EVENT
            ? "select body from event where event_id = ?"
            : "select body from instruction where instruction_id = ?";
    return jdbc.sql(sql)
        .param(row.id())
        .query(String.class)
        .optional()
        .filter(body -> !body.isEmpty())
        .map(body -> body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static void lines(Path file, List<?> rows) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (Object row : rows) {
        out.write(ExportFiles.JSON.writeValueAsString(row) + "\n");
      }
    }
  }

  private static void sums(Path folder) throws IOException {
    StringBuilder sums = new StringBuilder();
    for (String name : ExportFiles.LISTED) {
      sums.append(Digests.ofFile(folder.resolve(name))).append("  ").append(name).append('\n');
    }
    Files.writeString(folder.resolve(ExportFiles.SUMS), sums);
  }
}
