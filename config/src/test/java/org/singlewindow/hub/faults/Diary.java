package org.singlewindow.hub.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What senders were told, each answer on disk before anybody acts on it. */
final class Diary {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final Map<String, Told> told = new LinkedHashMap<>();
  private final Map<String, Integer> answers = new TreeMap<>();

  /** A diary in this file. */
  Diary(Path file) {
    this.file = file;
  }

  /** Notes that a message was not taken, or that nobody said so. */
  synchronized void refused(String party, String reference, String answer) {
    write(Map.of("party", party, "reference", reference, "answer", answer));
    answers.merge(answer, 1, Integer::sum);
  }

  /** Notes that a message was accepted. */
  synchronized void accepted(Told one, String answer) {
    write(
        Map.of(
            "party", one.party(),
            "reference", one.reference(),
            "digest", one.digest(),
            "answer", answer));
    answers.merge(answer, 1, Integer::sum);
    told.put(one.party() + "/" + one.reference(), one);
  }

  /** Everything accepted, each message once. */
  synchronized List<Told> told() {
    return new ArrayList<>(told.values());
  }

  /** How often each answer was given. */
  synchronized Map<String, Integer> answers() {
    return new TreeMap<>(answers);
  }

  private void write(Map<String, String> line) {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      byte[] bytes = (JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
      channel.write(ByteBuffer.wrap(bytes));
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written", e);
    }
  }
}
