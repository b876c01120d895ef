package org.singlewindow.hub.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.adapter.Acknowledges;
import org.singlewindow.hub.adapter.Acknowledges.OfInterchange;
import org.singlewindow.hub.adapter.Acknowledges.OfMessage;
import org.singlewindow.hub.adapter.Manifest;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.InterchangeAction;
import org.singlewindow.hub.canonical.InterchangeReceived;
import org.singlewindow.hub.canonical.MessageReceived;
import org.singlewindow.hub.canonical.MessageRefusal;
import org.singlewindow.hub.canonical.MessageSyntax;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.canonical.SyntaxFault;
import org.singlewindow.hub.edifact.Finding;
import org.singlewindow.hub.edifact.InterchangeReader;
import org.singlewindow.hub.edifact.InterchangeReport;
import org.singlewindow.hub.edifact.Limits;
import org.singlewindow.hub.edifact.MessageReport;
import org.singlewindow.hub.edifact.MessageSink;
import org.singlewindow.hub.edifact.Tolerance;
import org.singlewindow.hub.flow.Reception.Outcome;
import org.singlewindow.hub.flow.Reception.Receipt;
import org.singlewindow.hub.mapping.Reading;
import org.singlewindow.hub.mapping.Translated;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What a sender hears of what it sent: who, when, with which codes, and when nothing at all. */
class AcknowledgementsTest {

  private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
  private static final int REFUSED_MAX = 3;
  private static final Acknowledges ASKED = new Acknowledges(OfInterchange.ASKED, OfMessage.NEVER);
  private static final Acknowledges BOTH =
      new Acknowledges(OfInterchange.ALWAYS, OfMessage.REFUSED);

  private final Acknowledgements acknowledgements =
      new Acknowledgements(new AcknowledgementQuota(REFUSED_MAX, Clock.fixed(NOW, ZoneOffset.UTC)));

  @Test
  void whoAsksHearsThatAllWasTaken() {
    InterchangeReceived answer = syntax(ASKED, interchange("++++1", codeco("1", "")));

    assertThat(answer.action()).isEqualTo(InterchangeAction.ACKNOWLEDGED);
    assertThat(answer.interchange().interchangeNo()).isEqualTo("I1");
    assertThat(answer.messages()).extracting(MessageSyntax::accepted).containsExactly(true);
  }

  @Test
  void whoDoesNotAskHearsNothing() {
    assertThat(due(ASKED, interchange("", codeco("1", ""))).received()).isEmpty();
  }

  @Test
  void whoAsksWithoutAgreementIsWarned() {
    Acknowledgements.Due due = due(Acknowledges.NOTHING, interchange("++++1", codeco("1", "")));

    assertThat(due.received()).isEmpty();
    assertThat(due.warnings()).extracting(Refusal::code).containsExactly("HUB-R150");
  }

  @Test
  void ofTwoMessagesTheBadOneIsNamedWithEveryPlace() {
    String text = interchange("", codeco("1", ""), codeco("2", "MEA+AAE+G+KGM:HEAVY'"));
    InterchangeReceived answer = syntax(BOTH, text);

    assertThat(answer.action()).isEqualTo(InterchangeAction.ACKNOWLEDGED);
    MessageSyntax bad = answer.messages().get(1);
    assertThat(answer.messages()).extracting(MessageSyntax::accepted).containsExactly(true, false);
    assertThat(bad.faults())
        .containsExactly(
            new SyntaxFault(
                "37", Optional.of("MEA"), Optional.of(7), Optional.of(4), Optional.of(2)));
  }

  @Test
  void anInterchangeOfNothingButItsHeaderIsRejected() {
    InterchangeReceived answer = syntax(BOTH, "UNB+UNOA:2+LYGTA+SWHUB+261124:0800+I1'");

    assertThat(answer.action()).isEqualTo(InterchangeAction.REJECTED);
    assertThat(answer.messages()).isEmpty();
    assertThat(answer.faults()).extracting(SyntaxFault::code).containsExactly("32");
  }

  @Test
  void whatDoesNotSayWhoItIsFromCannotBeAnswered() {
    Acknowledgements.Due due = due(BOTH, "UNH+1+CODECO:D:95B:UN'BGM+36+GO1+9'UNT+3+1'");

    assertThat(due.received()).isEmpty();
    assertThat(due.warnings()).extracting(Refusal::code).containsExactly("HUB-R152");
  }

  @Test
  void aReceiptIsNeverAnsweredAndAnAnswerNotByAMessage() {
    String contrl = "UNH+1+CONTRL:D:3:UN'UCI+SWH1+SWHUB+LYGTA+7'UNT+3+1'";
    String broken = "UNH+1+CONTRL:D:3:UN'UCI+SWH1+SWHUB'UNT+3+1'";
    String aperak = "UNH+1+APERAK:D:95B:UN'BGM+999:X:Y:Z:TOO:MANY+1+9'UNT+3+1'";

    assertThat(due(BOTH, interchange("++++1", contrl)).received()).isEmpty();
    assertThat(due(BOTH, interchange("++++1", broken)).received()).isEmpty();
    assertThat(due(BOTH, interchange("", aperak)).received())
        .extracting(one -> one.events().get(0).getClass().getSimpleName())
        .containsExactly("InterchangeReceived");
  }

  @Test
  void aTestIsAnsweredByATestThatLeavesTheHouse() {
    InterchangeReceived answer = syntax(BOTH, interchange("++++++1", codeco("1", "")));

    assertThat(answer.interchange().testIndicator()).isTrue();
    assertThat(answer.header().test()).isFalse();
  }

  @Test
  void contentIsToldByMessageAndTheSyntaxWasGood() {
    Acknowledgements.Due due =
        due(BOTH, interchange("", codeco("1", "")), Outcome.REFUSED, "HUB-R403");

    InterchangeReceived syntax = (InterchangeReceived) due.received().get(0).events().get(0);
    MessageReceived content = (MessageReceived) due.received().get(1).events().get(0);
    assertThat(syntax.messages()).extracting(MessageSyntax::accepted).containsExactly(true);
    assertThat(content.refusals()).extracting(MessageRefusal::code).containsExactly("HUB-R403");
    assertThat(content.messageNo()).isEqualTo("1");
  }

  @Test
  void whereNoMessageIsAgreedTheReceiptSaysThatContentWasRefused() {
    Acknowledgements.Due due =
        due(ASKED, interchange("++++1", codeco("1", "")), Outcome.REFUSED, "HUB-R403");

    assertThat(codes(due)).containsExactly("18");
  }

  @Test
  void aKnownIdWithOtherContentIsADuplicateAndWhatIsNotAgreedIsNoAgreement() {
    String text = interchange("++++1", codeco("1", ""));

    assertThat(codes(due(ASKED, text, Outcome.CONFLICT, "HUB-R408"))).containsExactly("26");
    assertThat(codes(due(ASKED, text, Outcome.REFUSED, "HUB-R402"))).containsExactly("17");
  }

  @Test
  void whoeverSendsGarbageIsNotAnsweredWithoutEndAndOthersAre() {
    String garbage = "UNB+UNOA:2+LYGTA+SWHUB+261124:0800+I1'";
    for (int n = 0; n < REFUSED_MAX; n++) {
      assertThat(due(BOTH, garbage).received()).hasSize(1);
    }
    Acknowledgements.Due due = due(BOTH, garbage);

    assertThat(due.received()).isEmpty();
    assertThat(due.warnings()).extracting(Refusal::code).containsExactly("HUB-R151");
    assertThat(due(BOTH, interchange("", codeco("1", ""))).received()).hasSize(1);
  }

  @Test
  void theSameBytesHaveTheSameAnswerAndItIsInOurLanguage() {
    String text = interchange("", codeco("1", "MEA+AAE+G+KGM:HEAVY'"));

    assertThat(due(BOTH, text).received()).isEqualTo(due(BOTH, text).received());
    due(BOTH, text)
        .received()
        .forEach(one -> assertThat(new CanonicalXml().writeEvents(one.events())).isNotEmpty());
  }

  @Test
  void anAcceptedMessageAsksForItsAnswerAfterItsOwnEvents() {
    Reading reading = read(interchange("", codeco("1", "")));

    List<Event> events =
        acknowledgements.events(came(BOTH, "sftp"), reading, reading.messages().get(0));
    assertThat(events).hasSize(1);
    assertThat(events.get(0)).isInstanceOf(MessageReceived.class);
    assertThat(acknowledgements.events(came(BOTH, "rest"), reading, reading.messages().get(0)))
        .isEmpty(); // an HTTP answer has said it
  }

  private static List<String> codes(Acknowledgements.Due due) {
    InterchangeReceived syntax = (InterchangeReceived) due.received().get(0).events().get(0);
    return syntax.messages().stream()
        .flatMap(message -> message.faults().stream())
        .map(SyntaxFault::code)
        .toList();
  }

  private InterchangeReceived syntax(Acknowledges agreed, String text) {
    return (InterchangeReceived) due(agreed, text).received().get(0).events().get(0);
  }

  private Acknowledgements.Due due(Acknowledges agreed, String text) {
    return due(agreed, text, Outcome.ACCEPTED, "");
  }

  /** What follows when every message whose syntax is good comes to this end. */
  private Acknowledgements.Due due(Acknowledges agreed, String text, Outcome good, String code) {
    Reading reading = read(text);
    List<Receipt> receipts = new ArrayList<>();
    for (Translated message : reading.messages()) {
      boolean bad = message.origin().map(one -> one.report().isRefused()).orElse(true);
      Outcome outcome = bad ? Outcome.REFUSED : good;
      List<Refusal> refusals =
          bad || code.isEmpty() ? List.of() : List.of(new Refusal(code, "BGM", "39", "34"));
      receipts.add(
          new Receipt(
              message.messageId(), message.messageName(), outcome, refusals, List.of(), ""));
    }
    return acknowledgements.due(came(agreed, "sftp"), reading, receipts);
  }

  private static Acknowledgements.Came came(Acknowledges agreed, String by) {
    Manifest.Carriage way =
        new Manifest.Carriage(by, Optional.empty(), Optional.empty(), Optional.empty());
    Manifest manifest =
        new Manifest(
            "terminal",
            "Terminal",
            "terminal",
            "a@b.example",
            Optional.empty(),
            List.of("edifact-d95b"),
            Map.of(),
            Map.of(),
            Map.of(),
            new Manifest.Carried(Optional.of(way), Optional.empty()),
            Optional.empty(),
            agreed,
            Tolerance.DEFAULT,
            "ignored",
            "working");
    return new Acknowledgements.Came(manifest, "terminal", "d1", NOW);
  }

  private static String interchange(String afterReference, String... messages) {
    return "UNB+UNOA:2+LYGTA+SWHUB+261124:0800+I1"
        + afterReference
        + "'"
        + String.join("", messages)
        + "UNZ+"
        + messages.length
        + "+I1'";
  }

  private static String codeco(String no, String more) {
    int segments = more.isEmpty() ? 8 : 9;
    return "UNH+%s+CODECO:D:95B:UN'BGM+36+GO1+9'TDT+20+1438W+1'NAD+CF+LINEA:160:ZZZ'".formatted(no)
        + "EQD+CN+CSQU3054383+45G1:102:5++3+5'DTM+7:202611240930:203'"
        + more
        + "CNT+16:1'UNT+"
        + segments
        + "+"
        + no
        + "'";
  }

  private static Reading read(String text) {
    List<Translated> messages = new ArrayList<>();
    MessageSink sink =
        new MessageSink() {
          @Override
          public ContentHandler open() {
            return new DefaultHandler();
          }

          @Override
          public void close(MessageReport report) {
            messages.add(
                new Translated(
                    report.reference(),
                    report.type(),
                    List.of(),
                    report.findings().stream().map(Finding::toRefusal).toList(),
                    List.of(),
                    Optional.of(new Translated.Origin(report, "GO1"))));
          }
        };
    try {
      List<InterchangeReport> reports =
          new InterchangeReader(Limits.DEFAULT, Tolerance.DEFAULT)
              .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), sink);
      return new Reading(messages, reports);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }
}
