package org.singlewindow.hub.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.singlewindow.hub.ledger.Digests;
import org.singlewindow.hub.simulator.Payload;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the hub has on its disk, read from outside and without asking it. */
final class HubBooks {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path data;
  private final JdbcClient jdbc;

  /** The books in the hub's data folder. */
  HubBooks(Path data) {
    this.data = data;
    this.jdbc =
        JdbcClient.create(
            new DriverManagerDataSource(
                "jdbc:sqlite:file:" + data.resolve("ledger.db") + "?mode=ro"));
  }

  /** All of it. */
  Kept read() {
    return new Kept(messages(), deliveries(), spooled(), contents());
  }

  /** Its ledger alone. */
  Kept readLedger() {
    return new Kept(messages(), deliveries(), Set.of(), Set.of());
  }

  private List<Kept.Message> messages() {
    return jdbc.sql("select message_id, said_by, digest, status from message")
        .query(
            (row, n) ->
                new Kept.Message(
                    row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
        .list();
  }

  private List<Kept.Delivery> deliveries() {
    return jdbc.sql(
            "select d.*, e.message_id from delivery d join instruction i using (instruction_id)"
                + " join event e on e.event_id = i.cause_event_id")
        .query(
            (row, n) ->
                new Kept.Delivery(
                    row.getString("instruction_id"),
                    row.getString("message_id"),
                    row.getString("link"),
                    row.getString("subject"),
                    row.getLong("seq"),
                    row.getInt("urgent") == 1,
                    row.getString("state"),
                    row.getLong("sequence"),
                    row.getString("reference") == null ? "" : row.getString("reference")))
        .list();
  }

  /** Ids of what was accepted and is not decided. */
  Set<String> spooled() {
    Set<String> ids = new HashSet<>();
    for (Path file : files(data.resolve("spool"))) {
      try {
        if (!file.getFileName().toString().startsWith(".")) {
          ids.add(JSON.readTree(Files.readAllBytes(file)).path("messageId").asText());
        }
      } catch (NoSuchFileException e) {
        continue; // decided this moment
      } catch (IOException e) {
        throw new UncheckedIOException(file + " cannot be read", e);
      }
    }
    return ids;
  }

  /** Digests of the archive as they are, and as the text a partner takes out of an envelope. */
  private Set<String> contents() {
    Set<String> contents = new HashSet<>();
    for (Path file : files(data.resolve("archive"))) {
      contents.add(file.getFileName().toString());
      try {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 0 && bytes[0] == '<') {
          contents.add(Digests.of(Payload.text(new String(bytes, StandardCharsets.UTF_8))));
        }
      } catch (IllegalStateException e) {
        continue; // no XML though it begins so: garbage a partner answered, and no partner has it
      } catch (IOException e) {
        throw new UncheckedIOException(file + " cannot be read", e);
      }
    }
    return contents;
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return new ArrayList<>(files.filter(Files::isRegularFile).toList());
    } catch (IOException | UncheckedIOException e) {
      return files(folder); // it changed while it was walked through
    }
  }
}
