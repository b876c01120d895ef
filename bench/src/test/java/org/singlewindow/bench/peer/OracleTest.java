package org.singlewindow.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.edifact.InterchangeReader;
import org.singlewindow.hub.edifact.InterchangeReport;
import org.singlewindow.hub.edifact.Limits;
import org.singlewindow.hub.edifact.MessageReport;
import org.singlewindow.hub.edifact.MessageSink;
import org.singlewindow.hub.edifact.Tolerance;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * StAEDI finds the same segments, in the same groups, with the same values, in every sound file.
 */
class OracleTest {

  private static final Path HOME = Path.of(System.getProperty("hub.home", ".."));
  private static final String CASES = "/src/test/resources/edifact/";
  private static final int FILES_LEAST = 60; // fewer, and the samples were not found

  @Test
  void anotherReaderSeesTheSame() throws IOException, SAXException, EDIStreamException {
    int compared = 0;
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      Ours ours = new Ours();
      List<InterchangeReport> reports =
          new InterchangeReader(Limits.DEFAULT, Tolerance.strict())
              .read(new ByteArrayInputStream(bytes), ours);
      if (reports.size() == 1 && isSound(reports.get(0))) {
        List<String> theirs = staedi(bytes, reports.get(0).syntax(), ours.messages);
        assertThat(points(theirs)).as(file.toString()).isEqualTo(points(ours.segments));
        compared++;
      }
    }

    assertThat(compared).isGreaterThan(FILES_LEAST);
  }

  /** Our reader tells a decimal comma as a point. */
  private static List<String> points(List<String> segments) {
    return segments.stream().map(one -> one.replaceAll("(?<=[0-9]),(?=[0-9])", ".")).toList();
  }

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("mappings", "adapters", "../shared/samples")) {
      if (Files.isDirectory(HOME.resolve(folder))) {
        try (Stream<Path> found = Files.walk(HOME.resolve(folder))) {
          found
              .filter(file -> file.toString().endsWith(".edi"))
              .filter(file -> !file.toString().contains("/target/"))
              // the reader's own cases are odd on purpose; what was written of them is not
              .filter(file -> !file.endsWith("received.edi") || !file.toString().contains(CASES))
              .forEach(files::add);
        }
      }
    }
    return files;
  }

  /** StAEDI wants an envelope, and knows no syntax version 4 repeats where we forgive them. */
  private static boolean isSound(InterchangeReport report) {
    return !report.isRefused()
        && report.refusedCount() == 0
        && report.messageCount() > 0
        && !report.syntaxVersion().equals("4")
        && report.findings().isEmpty()
        && report.messages().stream().allMatch(one -> one.findings().isEmpty());
  }

  private static List<String> staedi(byte[] bytes, String syntax, List<String[]> messages)
      throws IOException, EDIStreamException {
    String encoding = syntax.equals("UNOD") ? "ISO-8859-2" : "ISO-8859-1";
    EDIInputFactory factory = EDIInputFactory.newFactory();
    factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_CODE_VALUES, false);
    List<String> segments = new ArrayList<>();
    Deque<String> loops = new ArrayDeque<>();
    StringBuilder segment = new StringBuilder();
    String tag = "";
    int message = 0;
    try (EDIStreamReader reader =
        factory.createEDIStreamReader(new ByteArrayInputStream(bytes), encoding)) {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case START_LOOP -> loops.addLast("SegGrp-" + reader.getReferenceCode().substring(1));
          case END_LOOP -> loops.removeLast();
          case START_SEGMENT -> {
            tag = reader.getText();
            segment = new StringBuilder(String.join("/", loops) + " " + tag);
          }
          case ELEMENT_DATA -> {
            if (!reader.getText().isBlank()) {
              segment.append(" | ").append(reader.getText());
            }
          }
          case END_SEGMENT -> {
            if (tag.equals("UNH")) {
              String[] type = messages.get(message++);
              reader.setTransactionSchema(StaediSchema.of(type[1], type[0]));
            }
            if (!tag.matches("UN[ABGEZ]")) {
              segments.add(segment.toString());
            }
          }
          case SEGMENT_ERROR, ELEMENT_DATA_ERROR, ELEMENT_OCCURRENCE_ERROR ->
              segments.add(reader.getErrorType() + " " + reader.getReferenceCode());
          default -> {
            // envelopes and composites say nothing of their own
          }
        }
      }
    }
    return segments;
  }

  /** What our reader tells, one line a segment. */
  private static final class Ours extends DefaultHandler implements MessageSink {

    private final List<String> segments = new ArrayList<>();
    private final List<String[]> messages = new ArrayList<>();
    private final Deque<String> groups = new ArrayDeque<>();
    private StringBuilder segment = new StringBuilder();

    @Override
    public ContentHandler open() {
      return this;
    }

    @Override
    public void close(MessageReport report) {
      String directory = report.directory().toLowerCase(java.util.Locale.ROOT);
      messages.add(new String[] {report.type(), directory});
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
      if (name.startsWith("SegGrp-")) {
        groups.addLast(name);
      } else if (name.length() == 3) {
        segment = new StringBuilder(String.join("/", groups) + " " + name);
      }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
      segment.append(" | ").append(chars, start, length);
    }

    @Override
    public void endElement(String uri, String local, String name) {
      if (name.startsWith("SegGrp-")) {
        groups.removeLast();
      } else if (name.length() == 3 && !name.equals("UNB")) {
        segments.add(segment.toString());
      }
    }
  }
}
