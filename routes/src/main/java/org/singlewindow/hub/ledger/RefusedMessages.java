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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.Refusal;

/**
 * What authenticated parties sent and we refused, or took with a remark that nobody else would
 * read, a file each, so that a person can look when the sender calls. Kept for some days and at
 * most so many a day for one party; the bytes lie in the archive under the digest.
 */
public final class RefusedMessages {

  /**
   * One of them.
   *
   * @param fileName the name it came under; empty where it came as no file
   * @param digest SHA-256 of what was received
   * @param refusals why it was refused; empty where it was taken with remarks
   * @param warnings what else was odd about it, or was repaired
   */
  public record Entry(
      String party,
      String messageId,
      String messageName,
      String fileName,
      String digest,
      Instant receivedAt,
      List<Refusal> refusals,
      List<Refusal> warnings) {}

  /**
   * Some of them, the last first.
   *
   * @param next where the next page begins; empty where there is none
   */
  public record Page(List<Entry> entries, Optional<String> next) {}

  private static final int NAME = 16;

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

  /** Keeps one; the same message of the same bytes, refused again on the same day, is one file. */
  public void keep(Entry entry) {
    LocalDate day = LocalDate.ofInstant(entry.receivedAt(), ZoneOffset.UTC);
    Path own = folder.resolve(day.toString()).resolve(entry.party());
    try {
      if (!Files.isDirectory(own)) {
        Files.createDirectories(own);
        purge(day);
      }
      // remarks never take the room of what was refused
      int max = entry.refusals().isEmpty() ? perPartyAndDayMax / 2 : perPartyAndDayMax;
      if (count(own) < max) {
        Files.write(own.resolve(name(entry)), json.writeValueAsBytes(entry));
      }
    } catch (IOException e) {
      throw DurableFiles.failed("keeping a refused message in", own, e);
    }
  }

  /** By what was received and which message of it: an interchange may hold many bad ones. */
  private static String name(Entry entry) {
    return shortened(entry.digest())
        + "-"
        + shortened(Digests.of(entry.messageId() + "\n" + entry.refusals()))
        + ".json";
  }

  private static String shortened(String digest) {
    return digest.substring(0, Math.min(NAME, digest.length()));
  }

  /**
   * The refused messages, the last first.
   *
   * @param before the {@code next} of the page before; empty for the first
   * @param max entries on a page
   */
  public Page list(Optional<String> before, int max) {
    List<Map.Entry<String, Path>> found = new ArrayList<>();
    try {
      for (Path day : sorted(folder)) {
        if (found.size() > max) {
          break;
        }
        keyed(day).entrySet().stream()
            .filter(one -> before.isEmpty() || one.getKey().compareTo(before.get()) < 0)
            .limit(max + 1L - found.size())
            .forEach(found::add);
      }
      List<Entry> entries = new ArrayList<>();
      for (Map.Entry<String, Path> one : found.subList(0, Math.min(max, found.size()))) {
        entries.add(json.readValue(Files.readAllBytes(one.getValue()), Entry.class));
      }
      return new Page(
          entries,
          found.size() > max ? Optional.of(found.get(max - 1).getKey()) : Optional.empty());
    } catch (IOException e) {
      throw DurableFiles.failed("listing refused messages in", folder, e);
    }
  }

  /** The days there are, the last first. */
  private static List<Path> sorted(Path of) throws IOException {
    return Files.isDirectory(of)
        ? list(of).stream().sorted(Comparator.reverseOrder()).toList()
        : List.of();
  }

  /** A day's files by a key that sorts as they were kept, the last first. */
  private static Map<String, Path> keyed(Path day) throws IOException {
    Map<String, Path> files = new TreeMap<>(Comparator.reverseOrder());
    for (Path party : list(day)) {
      for (Path file : list(party)) {
        files.put(
            String.format(
                "%s/%013d/%s/%s",
                day.getFileName(),
                Files.getLastModifiedTime(file).toMillis(),
                party.getFileName(),
                file.getFileName()),
            file);
      }
    }
    return files;
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
