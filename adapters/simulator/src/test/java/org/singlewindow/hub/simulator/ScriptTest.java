package org.singlewindow.hub.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A partner plays samples of any syntax, and no message of its own twice. */
class ScriptTest {

  private static final String CSV =
      "\uFEFFcontainer,weight,note\r\nCSQU3054383,24300,\"a, b\"\r\nTCLU6854833,,x\r\n";
  private static final String RAIL =
      "<MESSAGE><MESSAGE_HEAD><MESSAGE_ID>R1</MESSAGE_ID><MESSAGE_TYPE>WLJK_TREL</MESSAGE_TYPE>"
          + "</MESSAGE_HEAD><BILL_NO>B1</BILL_NO></MESSAGE>";
  private static final String DECLARATION =
      "<?xml version=\"1.0\"?>\n<d:DecMessage xmlns:d=\"urn:x\"><d:AgentCode>A</d:AgentCode>"
          + "<d:ClientSeqNo>C77</d:ClientSeqNo></d:DecMessage>";

  @TempDir private Path work;

  @Test
  void aTablesPlacesAreItsCells() {
    assertThat(Values.of(CSV))
        .containsEntry("container#1", "CSQU3054383")
        .containsEntry("note#1", "a, b")
        .containsEntry("note#2", "x")
        .doesNotContainKey("weight#2");
  }

  @Test
  void aChangedCellLeavesTheRestAsItWas() {
    String changed = Values.map(CSV, (place, value) -> place.equals("container#2") ? "X,Y" : value);

    assertThat(changed).isEqualTo(CSV.replace("TCLU6854833", "\"X,Y\""));
    assertThat(Values.map(CSV, (place, value) -> value)).isEqualTo(CSV);
  }

  @Test
  void aMessageIsKnownByWhatItsDialectCallsItsTypeAndId() {
    assertThat(Identity.kind(RAIL)).isEqualTo("WLJK_TREL");
    assertThat(Identity.id("", RAIL)).isEqualTo("R1");
    assertThat(Identity.kind(DECLARATION)).isEqualTo("DecMessage");
    assertThat(Identity.id("", DECLARATION)).isEqualTo("C77");
    assertThat(Identity.kind(CSV)).isEqualTo("container weight note");
    assertThat(Identity.kind("gate_0001.csv", CSV)).isEqualTo("gate");
    assertThat(Identity.id("gate_1.csv", CSV)).isNotEqualTo(Identity.id("gate_2.csv", CSV));
  }

  @Test
  void theSameExampleTwiceIsTwoMessages() throws IOException {
    example(work.resolve("own"), "table", "received.csv", CSV);
    example(work.resolve("own"), "rail", "received.xml", RAIL);
    Partner partner = partner(Map.of());

    for (String name : List.of("table", "rail")) {
      Spoken first = partner.say(name, Map.of()).orElseThrow();
      Spoken second = partner.say(name, Map.of()).orElseThrow();
      assertThat(Identity.id(first.fileName(), first.text()))
          .isNotEqualTo(Identity.id(second.fileName(), second.text()));
    }
    assertThat(partner.say("table", Map.of()).orElseThrow().fileName()).endsWith(".csv");
  }

  @Test
  void itPlaysItsOwnSamplesBeforeItsParentsAndUnderItsOwnCode() throws IOException {
    example(work.resolve("own"), "gate", "received.xml", "<A><Id>own</Id></A>");
    example(work.resolve("parent"), "gate", "received.xml", "<A><Id>parent</Id></A>");
    example(work.resolve("parent"), "more", "received.xml", "<A><Id>LYGTA</Id></A>");
    Partner partner = partner(Map.of("LYGTA", "LYGTB"));

    assertThat(partner.say("gate", Map.of()).orElseThrow().text()).contains("own");
    assertThat(partner.say("more", Map.of()).orElseThrow().text()).contains("LYGTB");
  }

  @Test
  void aDocumentIsAnsweredUnderItsOwnNumber() throws IOException {
    String reply = "<DecImportResponse><ClientSeqNo>CLIENT-1</ClientSeqNo></DecImportResponse>";
    String sent = DECLARATION.replace("C77", "CLIENT-1");
    example(work.resolve("own"), "declare", "sent.xml", sent);
    example(work.resolve("own"), "declare", "reply.xml", reply);

    Spoken answer = partner(Map.of()).hear("", sent.replace("CLIENT-1", "CLIENT-99")).orElseThrow();

    assertThat(answer.text()).isEqualTo(reply.replace("CLIENT-1", "CLIENT-99"));
  }

  private Partner partner(Map<String, String> codes) {
    Script script = new Script(List.of(work.resolve("own"), work.resolve("parent")));
    return new Partner("terminal-gamma", script, codes, work.resolve("data"), Clock.systemUTC());
  }

  private static void example(Path adapter, String name, String file, String text)
      throws IOException {
    Path folder = adapter.resolve("golden/examples").resolve(name);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(file), text);
  }
}
