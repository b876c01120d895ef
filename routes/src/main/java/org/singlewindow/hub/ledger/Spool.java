package org.singlewindow.hub.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.singlewindow.hub.journey.Ledger.Origin;

/**
 * Messages that were accepted and are not yet decided, one file each. What is left here after a
 * crash, or after the broker lost its journal, is sent to the decision again.
 */
public final class Spool {

  /** What {@link #put} found. */
  public enum Put {
    /** It is here now. */
    NEW,
    /** The same message was here already. */
    REPEAT,
    /** Another message of the same id is here: it came first and stays. */
    CONFLICT
  }

  /**
   * An accepted message.
   *
   * @param messageId its identity
   * @param saidBy who sent it
   * @param digest SHA-256 of what was received
   * @param receivedAt when
   * @param eventsXml what it told us, in the canonical language
   * @param origin the bytes it came in
   */
  public record Entry(
      String messageId,
      String saidBy,
      String digest,
      Instant receivedAt,
      String eventsXml,
      Origin origin) {

    /** What an older hub spooled names no origin. */
    public Entry {
      origin = origin == null ? Origin.NONE : origin;
    }

    /** What came in no bytes. */
    public Entry(
        String messageId, String saidBy, String digest, Instant receivedAt, String eventsXml) {
      this(messageId, saidBy, digest, receivedAt, eventsXml, Origin.NONE);
    }
  }

  private final ObjectMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
  private final Path folder;

  /** A spool in this folder, made when missing. */
  public Spool(Path folder) {
    this.folder = folder;
  }

  /**
   * Puts a message here; on disk when it returns. Of two that come at once under one id exactly one
   * is NEW.
   *
   * @throws java.io.UncheckedIOException when the disk does not take it; it may not be accepted
   *     then
   */
  public Put put(Entry entry) {
    Path place = place(entry.messageId());
    try {
      Path aside = DurableFiles.writeAside(folder, json.writeValueAsBytes(entry));
      try {
        Files.createLink(place, aside); // fails when the name is taken: the one atomic test and set
        DurableFiles.sync(folder);
        return Put.NEW;
      } catch (FileAlreadyExistsException e) {
        return compare(entry, place);
      } finally {
        Files.deleteIfExists(aside);
      }
    } catch (IOException e) {
      throw DurableFiles.failed("spooling", place, e);
    }
  }

  /**
   * Really writes where messages are put. A drive that broke may take what is written over old
   * blocks, and says so to database and broker; a new file it does not take.
   *
   * @throws java.io.UncheckedIOException when it cannot be written
   */
  public void proveWrite() {
    DurableFiles.prove(folder);
  }

  private Put compare(Entry entry, Path place) throws IOException {
    return read(place)
        .map(first -> first.digest().equals(entry.digest()) ? Put.REPEAT : Put.CONFLICT)
        .orElse(Put.REPEAT); // decided and removed this moment: the ledger knows it and judges
  }

  /** A message that waits for its decision. */
  public Optional<Entry> find(String messageId) {
    try {
      return read(place(messageId));
    } catch (IOException e) {
      throw DurableFiles.failed("reading", place(messageId), e);
    }
  }

  private Optional<Entry> read(Path place) throws IOException {
    try {
      return Optional.of(json.readValue(Files.readAllBytes(place), Entry.class));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Removes a message after its decision was committed. */
  public void remove(String messageId) {
    try {
      Files.deleteIfExists(place(messageId));
    } catch (IOException e) {
      throw DurableFiles.failed("removing", place(messageId), e);
    }
  }

  /** All messages that wait for their decision, oldest first. */
  public List<Entry> list() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Entry> entries = new ArrayList<>();
      for (Path file : files.filter(name -> !isAside(name)).toList()) {
        read(file).ifPresent(entries::add); // another node may have decided it this moment
      }
      entries.sort(java.util.Comparator.comparing(Entry::receivedAt));
      return entries;
    } catch (IOException e) {
      throw DurableFiles.failed("listing", folder, e);
    }
  }

  private static boolean isAside(Path file) {
    return file.getFileName().toString().startsWith(".");
  }

  private Path place(String messageId) {
    return folder.resolve(Digests.of(messageId));
  }
}
