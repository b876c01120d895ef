package org.singlewindow.hub.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.Refusal;

/**
 * What authenticated parties sent and we refused, a file each, so that a person can look when the
 * sender calls. Kept for some days and at most so many a day for one party; the bytes lie in the
 * archive under the digest.
 */
public final class RefusedMessages {

  /**
   * One of them.
   *
   * @param digest SHA-256 of what was received
   */
  public record Entry(
      String party,
      String messageId,
      String messageName,
      String digest,
      Instant receivedAt,
      List<Refusal> refusals) {}

  private final ObjectMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
  private final Path folder;
  private final int daysMax;
  private final int perPartyAndDayMax;

  /**
   * A store.
   *
   * @param daysMax older ones are deleted
   * @param perPartyAndDayMax more of one party on one day are not kept
   */
  public RefusedMessages(Path folder, int daysMax, int perPartyAndDayMax) {
    this.folder = folder;
    this.daysMax = daysMax;
    this.perPartyAndDayMax = perPartyAndDayMax;
  }

  /** Keeps one; the same bytes refused again on the same day are one file. */
  public void keep(Entry entry) {
    LocalDate day = LocalDate.ofInstant(entry.receivedAt(), ZoneOffset.UTC);
    Path own = folder.resolve(day.toString()).resolve(entry.party());
    try {
      if (!Files.isDirectory(own)) {
        Files.createDirectories(own);
        purge(day);
      }
      if (count(own) < perPartyAndDayMax) {
        Files.write(own.resolve(entry.digest() + ".json"), json.writeValueAsBytes(entry));
      }
    } catch (IOException e) {
      throw DurableFiles.failed("keeping a refused message in", own, e);
    }
  }

  private static long count(Path own) throws IOException {
    try (Stream<Path> files = Files.list(own)) {
      return files.count();
    }
  }

  private void purge(LocalDate today) throws IOException {
    LocalDate first = today.minusDays(daysMax);
    for (Path day : list(folder)) {
      if (day.getFileName().toString().compareTo(first.toString()) < 0) {
        for (Path party : list(day)) {
          for (Path file : list(party)) {
            Files.delete(file);
          }
          Files.delete(party);
        }
        Files.delete(day);
      }
    }
  }

  private static List<Path> list(Path of) throws IOException {
    try (Stream<Path> files = Files.list(of)) {
      return files.toList();
    }
  }
}
