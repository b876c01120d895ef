package org.singlewindow.hub.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.singlewindow.hub.canonical.Refusal;

/** Archive, spool and lease. */
class StoresTest {

  private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");

  @TempDir Path folder;

  private static Spool.Entry entry(String id, String digest) {
    return new Spool.Entry(id, "agency", digest, NOW, "<events/>");
  }

  @Test
  void theArchiveGivesBackWhatItKept() {
    Archive archive = new Archive(folder);
    byte[] bytes = "报文".getBytes(StandardCharsets.UTF_8);
    String digest = archive.keep(bytes);

    assertThat(archive.keep(bytes)).isEqualTo(digest).isEqualTo(Digests.of(bytes));
    assertThat(archive.get(digest)).isEqualTo(bytes);
    assertThatThrownBy(() -> archive.get("00".repeat(32))).hasMessageContaining("reading");
  }

  @Test
  void theSpoolTellsARepeatFromAConflict() {
    Spool spool = new Spool(folder);

    assertThat(spool.put(entry("m/1", "a"))).isEqualTo(Spool.Put.NEW);
    assertThat(spool.put(entry("m/1", "a"))).isEqualTo(Spool.Put.REPEAT);
    assertThat(spool.put(entry("m/1", "b"))).isEqualTo(Spool.Put.CONFLICT);
    assertThat(spool.list()).containsExactly(entry("m/1", "a"));
    spool.remove("m/1");
    assertThat(spool.list()).isEmpty();
  }

  @Test
  void ofManyAtOnceUnderOneIdExactlyOneIsNew() throws Exception {
    Spool spool = new Spool(folder);
    ExecutorService senders = Executors.newFixedThreadPool(8);
    List<Future<Spool.Put>> puts =
        IntStream.range(0, 40)
            .mapToObj(n -> senders.submit(() -> spool.put(entry("m/1", "digest-" + n))))
            .toList();
    Map<Spool.Put, Long> counts =
        puts.stream()
            .map(StoresTest::get)
            .collect(Collectors.groupingBy(put -> put, Collectors.counting()));
    senders.shutdownNow();

    assertThat(counts).containsEntry(Spool.Put.NEW, 1L).containsEntry(Spool.Put.CONFLICT, 39L);
  }

  private static Spool.Put get(Future<Spool.Put> put) {
    try {
      return put.get();
    } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatWasBeingWrittenWhenThePlugWasPulledIsNotThere() throws IOException {
    Spool spool = new Spool(folder);
    spool.put(entry("m/1", "a"));
    Files.writeString(folder.resolve(".writing-half"), "{\"messageId\":\"m/2\",");

    assertThat(spool.list()).hasSize(1);
  }

  /** A folder that takes no file, for root too: a file stands in its place. */
  @Test
  void whereNothingCanBeWrittenTheProofFailsAndElseLeavesNothing() throws IOException {
    Spool spool = new Spool(folder);
    Archive archive = new Archive(folder);
    spool.proveWrite();
    archive.proveWrite();
    assertThat(folder).isEmptyDirectory();

    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(new Spool(file)::proveWrite).hasMessageContaining("writing in");
    assertThatThrownBy(new Archive(file)::proveWrite).hasMessageContaining("writing in");
  }

  private static final List<Refusal> WRONG =
      List.of(new Refusal("HUB-R111", "UNT/E0074", "7", "9"));

  @Test
  void refusedMessagesAreKeptForTheirDaysAndTheirNumber() {
    RefusedMessages refused = new RefusedMessages(folder, 30, 2);
    for (int n = 0; n < 3; n++) {
      refused.keep(entry("m", "d" + n, NOW));
    }
    refused.keep(remarked("d3"));
    Path day = folder.resolve("2026-11-24/agency");
    assertThat(day)
        .isDirectoryContaining("glob:**d1-*.json")
        .isDirectoryNotContaining("glob:**d2-*.json")
        .isDirectoryNotContaining("glob:**d3-*.json");

    Instant later = NOW.plus(java.time.Duration.ofDays(31));
    refused.keep(entry("m", "d9", later));
    assertThat(day).doesNotExist();
  }

  @Test
  void refusedMessagesAreListedPageByPageAndNoneIsLostInAnother() {
    RefusedMessages refused = new RefusedMessages(folder, 30, 100);
    for (int n = 0; n < 5; n++) {
      refused.keep(entry("m" + n, "one-interchange", NOW)); // five bad messages of the same bytes
    }
    refused.keep(entry("m4", "one-interchange", NOW)); // and one of them again

    RefusedMessages.Page first = refused.list(Optional.empty(), 3);
    RefusedMessages.Page second = refused.list(first.next(), 3);
    assertThat(first.entries()).hasSize(3);
    assertThat(second.next()).isEmpty();
    assertThat(Stream.concat(first.entries().stream(), second.entries().stream()))
        .extracting(RefusedMessages.Entry::messageId)
        .containsExactlyInAnyOrder("m0", "m1", "m2", "m3", "m4");
    assertThat(refused.list(Optional.of("2026-11-23"), 3).entries()).isEmpty();
  }

  private static RefusedMessages.Entry entry(String messageId, String digest, Instant at) {
    return new RefusedMessages.Entry(
        "agency", messageId, "release", "", digest, at, WRONG, List.of());
  }

  private static RefusedMessages.Entry remarked(String digest) {
    return new RefusedMessages.Entry("agency", "m", "release", "", digest, NOW, List.of(), WRONG);
  }

  @Test
  void aSecondLeaseIsRefusedAndNamesTheWayOut() {
    try (Lease lease = Lease.take(folder)) {
      assertThatThrownBy(() -> Lease.take(folder))
          .isInstanceOf(Lease.Taken.class)
          .hasMessageContaining("PostgreSQL");
      assertThat(lease).isNotNull();
    }
    Lease.take(folder).close();
  }
}
