package org.singlewindow.hub.console;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.xlsx.MarkedWorkbook;
import org.singlewindow.hub.xlsx.MarkedWorkbook.Marked;
import org.singlewindow.hub.xlsx.MarkedWorkbook.Note;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Workbooks that go back with what is wrong at their cells. The last one of a session lies in a
 * file as long as the session lasts; of a workbook that was only tried nothing else is kept.
 */
@Component
class MarkedSheets {

  private static final String KEY = "marked-sheet";
  private static final int NAME_MAX = 80;

  private final Path folder;
  private final int marksMax;

  MarkedSheets(@Value("${hub.data}") String data, ConsoleProperties limits) throws IOException {
    this.folder = Path.of(data).toAbsolutePath().normalize().resolve("window");
    this.marksMax = limits.marksMax();
    Files.createDirectories(folder);
    try (var left = Files.list(folder)) { // of sessions that ended with the house
      for (Path file : left.toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  /**
   * A workbook that waits to be fetched.
   *
   * @param file where it lies
   * @param name what it is called at its owner's
   * @param marked how many cells are marked
   * @param left how many findings are not marked
   */
  record Waiting(Path file, String name, int marked, int left)
      implements HttpSessionBindingListener {

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException("deleting " + file, e);
      }
    }
  }

  /** Marks a workbook where a finding names a cell of it. One at a time: each takes its room. */
  synchronized Optional<Waiting> mark(
      HttpSession session, String name, byte[] bytes, List<Map<String, Object>> outcomes) {
    session.removeAttribute(KEY);
    Optional<Marked> marked = MarkedWorkbook.of(bytes, notes(outcomes), marksMax);
    if (marked.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path file = Files.createTempFile(folder, "marked-", ".xlsx");
      Files.write(file, marked.get().bytes());
      Waiting waiting = new Waiting(file, named(name), marked.get().marked(), marked.get().left());
      session.setAttribute(KEY, waiting);
      return Optional.of(waiting);
    } catch (IOException e) {
      throw new UncheckedIOException("a marked workbook cannot be kept in " + folder, e);
    }
  }

  /** The one that waits in this session. */
  static Optional<Waiting> find(HttpSession session) {
    return Optional.ofNullable((Waiting) session.getAttribute(KEY));
  }

  @SuppressWarnings("unchecked")
  private static List<Note> notes(List<Map<String, Object>> outcomes) {
    boolean chinese = Languages.current().equals("zh");
    List<Note> notes = new ArrayList<>();
    for (Map<String, Object> outcome : outcomes) {
      for (Map<String, Object> one : (List<Map<String, Object>>) outcome.get("findings")) {
        String place = one.get("place").toString();
        if (MarkedWorkbook.isCell(place)) {
          String text =
              one.get(chinese ? "zh" : "en") + " " + one.get(chinese ? "nextZh" : "nextEn");
          notes.add(new Note(place, text));
        }
      }
    }
    return notes;
  }

  /** What the sender called a file, without what turns or hides the letters of a name. */
  static String plain(String name) {
    String plain = name == null ? "" : name.replaceAll("[\\p{C}/\\\\:*?\"<>|]", "").strip();
    return plain.length() > NAME_MAX ? plain.substring(0, NAME_MAX) : plain;
  }

  private static String named(String name) {
    String plain = plain(name).replaceAll("(?i)\\.xlsx$", "");
    return (plain.isBlank() ? "sheet" : plain) + "-marked.xlsx";
  }
}
