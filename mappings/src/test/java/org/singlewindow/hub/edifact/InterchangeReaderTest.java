package org.singlewindow.hub.edifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.edifact.Finding.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Messages one by one, as documents, and the reports an answer is written from. */
class InterchangeReaderTest {

  private static final String HEADER = "UNB+UNOC:3+SWHUB:1+LYGTA:ZZ+261124:0800+I1++++1++1'";

  private final Sink sink = new Sink();

  private static String message(String reference, String total) {
    return "UNH+"
        + reference
        + "+COREOR:D:95B:UN:SMDG10'BGM+129+RO1+9'TDT+20++1'NAD+CF+LINEA:160:ZZZ'"
        + "EQD+CN+CSQU3054383'RFF+RE:RO1'CNT+16:"
        + total
        + "'UNT+8+"
        + reference
        + "'";
  }

  /** Keeps what it was told. */
  private static final class Sink implements MessageSink {

    private final List<MessageReport> reports = new ArrayList<>();
    private final List<String> documents = new ArrayList<>();

    @Override
    public ContentHandler open() {
      StringBuilder told = new StringBuilder();
      return new DefaultHandler() {
        @Override
        public void startElement(String uri, String local, String name, Attributes places) {
          told.append('<').append(name);
        }

        @Override
        public void endDocument() {
          documents.add(told.toString());
        }
      };
    }

    @Override
    public void close(MessageReport report) {
      reports.add(report);
    }
  }

  private List<InterchangeReport> read(String text, Tolerance tolerance)
      throws IOException, SAXException {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return new InterchangeReader(Limits.DEFAULT, tolerance)
        .read(new ByteArrayInputStream(bytes), sink);
  }

  @Test
  void goodMessagesGoOnAndTheBadOneIsRefusedAlone() throws IOException, SAXException {
    String text = HEADER + message("1", "1") + message("2", "X") + message("3", "1") + "UNZ+3+I1'";

    List<InterchangeReport> reports = read(text, Tolerance.DEFAULT);

    assertThat(sink.reports)
        .extracting(MessageReport::isRefused)
        .containsExactly(false, true, false);
    assertThat(sink.documents)
        .allSatisfy(told -> assertThat(told).startsWith("<Interchange<UNB<S001<E0001"));
    assertThat(reports).hasSize(1);
    assertThat(reports.get(0).refusedCount()).isEqualTo(1);
    assertThat(reports.get(0).isRefused()).isFalse();
    assertThat(reports.get(0).messages().get(1).findings())
        .singleElement()
        .satisfies(one -> assertThat(one.message()).isEqualTo(2));
  }

  @Test
  void aReportHoldsWhatAnAnswerNeeds() throws IOException, SAXException {
    InterchangeReport report =
        read(HEADER + message("77", "X") + "UNZ+1+I1'", Tolerance.DEFAULT).get(0);

    assertThat(report.sender()).isEqualTo("SWHUB");
    assertThat(report.senderQualifier()).isEqualTo("1");
    assertThat(report.recipient()).isEqualTo("LYGTA");
    assertThat(report.recipientQualifier()).isEqualTo("ZZ");
    assertThat(report.reference()).isEqualTo("I1");
    assertThat(report.date() + report.time()).isEqualTo("2611240800");
    assertThat(report.isAcknowledgementAsked()).isTrue();
    assertThat(report.isTest()).isTrue();
    MessageReport message = report.messages().get(0);
    assertThat(message.reference()).isEqualTo("77");
    assertThat(message.type() + message.directory() + message.agency() + message.association())
        .isEqualTo("COREORD95BUNSMDG10");
    assertThat(message.offset()).isEqualTo(HEADER.length());
    Finding wrong = message.findings().get(0);
    assertThat(wrong.kind().syntaxError()).isEqualTo(37);
    assertThat(wrong.segment()).isEqualTo(7);
    assertThat(wrong.tag()).isEqualTo("CNT");
    assertThat(wrong.element()).isEqualTo(1);
    assertThat(wrong.component()).isEqualTo(2);
  }

  @Test
  void ofARefusedEnvelopeNothingIsTold() throws IOException, SAXException {
    Tolerance exact = Tolerance.of(Map.of("date-width", "reject"));
    String text = HEADER.replace("261124", "20261124") + message("1", "1") + "UNZ+1+I1'";

    InterchangeReport report = read(text + HEADER + message("1", "1") + "UNZ+1+I1'", exact).get(0);

    assertThat(report.isRefused()).isTrue();
    assertThat(report.messageCount()).isEqualTo(1);
    assertThat(report.refusedCount()).isEqualTo(1);
    assertThat(sink.reports).extracting(MessageReport::interchange).containsExactly(2);
  }

  @Test
  void aMessageIsToldBeforeTheNextOneCame() throws IOException, SAXException {
    InputStream first = new ByteArrayInputStream((HEADER + message("1", "1") + "UNH+2").getBytes());
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the line went down");
          }
        };

    InterchangeReader reader = new InterchangeReader(Limits.DEFAULT, Tolerance.DEFAULT);
    assertThatThrownBy(() -> reader.read(new SequenceInputStream(first, broken), sink))
        .hasMessage("the line went down");

    assertThat(sink.reports).hasSize(1);
    assertThat(read(HEADER + message("1", "1") + "UNZ+1+I1'", Tolerance.DEFAULT))
        .as("the reader can be used again")
        .hasSize(1);
  }

  @Test
  void ofVeryManyMessagesThoseWithFindingsAreReported() throws IOException, SAXException {
    Limits few = new Limits(65_536, 8_388_608, 200_000, 100, 10);
    String many =
        IntStream.rangeClosed(1, 100)
            .mapToObj(i -> message("" + i, i == 90 ? "X" : "1"))
            .reduce(HEADER, String::concat);
    byte[] bytes = (many + "UNZ+100+I1'").getBytes(StandardCharsets.ISO_8859_1);

    InterchangeReport report =
        new InterchangeReader(few, Tolerance.DEFAULT)
            .read(new ByteArrayInputStream(bytes), sink)
            .get(0);

    assertThat(report.messageCount()).isEqualTo(100);
    assertThat(report.refusedCount()).isEqualTo(1);
    assertThat(report.messages()).hasSize(11).last().matches(one -> one.place() == 90);
  }

  @Test
  void whatTheSinkThrowsIsThrown() {
    MessageSink full =
        new MessageSink() {
          @Override
          public ContentHandler open() throws SAXException {
            throw new SAXException("the disk is full");
          }

          @Override
          public void close(MessageReport report) {
            throw new AssertionError("never opened");
          }
        };
    byte[] bytes = (HEADER + message("1", "1") + "UNZ+1+I1'").getBytes();

    assertThatThrownBy(
            () ->
                new InterchangeReader(Limits.DEFAULT, Tolerance.DEFAULT)
                    .read(new ByteArrayInputStream(bytes), full))
        .isInstanceOf(SAXException.class)
        .hasMessage("the disk is full");
  }

  @Test
  void everyKindOfFindingHasACodeForItsAnswer() {
    assertThat(Kind.values())
        .allMatch(kind -> kind.syntaxError() >= 12 && kind.syntaxError() <= 45);
  }
}
