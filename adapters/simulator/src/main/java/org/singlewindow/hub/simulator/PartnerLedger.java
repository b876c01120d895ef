package org.singlewindow.hub.simulator;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Everything a partner got, in order, in a file of its own that survives it. */
final class PartnerLedger {

  /**
   * Something it got.
   *
   * @param repeat true when a message of this id had come before; then it had no second effect
   */
  record Entry(
      String at,
      String id,
      String kind,
      String fileName,
      String sha256,
      boolean repeat,
      String text) {}

  private final ObjectMapper json = new ObjectMapper();
  private final Path file;
  private final List<Entry> entries = new ArrayList<>();

  PartnerLedger(Path file) {
    this.file = file;
    try {
      Files.createDirectories(file.getParent());
      if (Files.exists(file)) {
        for (String line : Files.readAllLines(file)) {
          entries.add(json.readValue(line, Entry.class));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** Notes what came; on disk when it returns. */
  synchronized Entry add(String fileName, String text) {
    String id = Identity.id(fileName, text);
    boolean repeat = entries.stream().anyMatch(entry -> entry.id().equals(id));
    Entry entry =
        new Entry(
            Instant.now().toString(),
            id,
            Identity.kind(fileName, text),
            fileName,
            sha256(text),
            repeat,
            text);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      channel.write(
          ByteBuffer.wrap(
              (json.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written", e);
    }
    entries.add(entry);
    return entry;
  }

  synchronized List<Entry> list() {
    return List.copyOf(entries);
  }

  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
