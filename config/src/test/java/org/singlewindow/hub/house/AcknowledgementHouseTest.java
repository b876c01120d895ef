package org.singlewindow.hub.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A partner by SFTP hears in its own language what became of its interchanges, once. */
class AcknowledgementHouseTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String TERMINAL = "terminal-alpha";

  @TempDir static Path data;
  private static House house;

  @BeforeAll
  static void open() {
    house = House.start(data);
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void theGoodIsAcknowledgedAndTheBrokenNamedWithItsPlaceAlsoAfterARestart() {
    house.play(TERMINAL, "gate-out-asks-for-contrl", "{\"T0033\":\"T0033\"}");
    await().atMost(SOON).until(() -> contrls("UCM+1+CODECO:D:95B:UN:SMDG16+7'").size() == 1);

    String broken = interchange("B0001", gate(1, 36, "CSQU3054383", ""), gate(2, 36, "-", HEAVY));
    put("broken.edi", broken);
    await().atMost(SOON).until(() -> contrls("UCI+B0001+").size() == 1);
    assertThat(contrls("UCI+B0001+").get(0))
        .contains("UCI+B0001+LYGTA+SWHUB+7'", "UCM+1+CODECO:D:95B:UN+7'")
        .contains("UCM+2+CODECO:D:95B:UN+4'", "UCS+7'", "UCD+37+4:2'");
    put("empty.edi", "UNB+UNOA:2+LYGTA+SWHUB+261124:0801+B0002++++1'\n");
    await().atMost(SOON).until(() -> contrls("UCI+B0002+LYGTA+SWHUB+4+32'").size() == 1);

    house.killHub();
    put("broken-again.edi", broken);
    house.startHub();
    put("marker.edi", interchange("B0003", gate(1, 36, "CSQU3054383", "")));
    await().atMost(SOON).until(() -> contrls("UCI+B0003+").size() == 1);
    await().atMost(SOON).until(() -> !Files.exists(outbound().resolve("broken-again.edi")));
    assertThat(entries("UCI+B0001+")).hasSize(1);
    Proofs.proved("CONTRL: once for an interchange, with the place of each error", "SR-15-15");
  }

  @Test
  void whatIsRefusedForItsContentIsToldByMessage() {
    put("content.edi", interchange("C0001", gate(1, 39, "CSQU3054383", "")));

    await().atMost(SOON).until(() -> entries("RFF+AGO:C0001/1'").size() == 1);
    assertThat(entries("RFF+AGO:C0001/1'").get(0))
        .contains("APERAK:D:95B", "RFF+ACW:GO1'", "+27'", "ERC+HUB-R403", "BGM/C002/1001");
    assertThat(contrls("UCI+C0001+").get(0)).contains("UCM+1+CODECO:D:95B:UN+7'");
  }

  @Test
  void whatTheySayOfOursIsMatchedOrShown() {
    Release release = Release.of(301);
    house.submit("agency-alpha", release.release());
    await().atMost(SOON).until(() -> !entries(release.containerNo()).isEmpty());
    String ours = entries(release.containerNo()).get(0).replaceAll("(?s).*\\+(SWH\\d+)'.*", "$1");
    put("refused.edi", receipt("R0001", ours, "4+12+UNB+2:1"));
    put("unknown.edi", receipt("R0002", "SWH99999999999", "7"));

    await().atMost(SOON).until(() -> house.desk().toString().contains("HUB-A101"));
    await().atMost(SOON).until(() -> house.desk().toString().contains("SWH99999999999"));
    assertThat(house.timeline("operator", "SWH99999999999").text()).contains("InstructionAnswered");
    assertThat(house.timeline("operator", release.containerNo()).text())
        .contains("12 invalid value (UNB, element 2, component 1)");
    assertThat(contrls("UCI+R000")).isEmpty(); // never a CONTRL for a CONTRL
  }

  @Test
  void theOperatorSeesWhatWasRefusedByHttpAndByFile() {
    Release release = Release.of(302);
    house.submit("forwarder-alpha", release.exchange());
    String other = release.exchange().replace(release.bill(), "BLLYG9999");
    assertThat(house.submit("forwarder-alpha", other).status()).isEqualTo(409);
    put("first.edi", interchange("D0001", gate(1, 36, "TGHU7378319", "")));
    await().atMost(SOON).until(() -> contrls("UCI+D0001+").size() == 1);
    put("second.edi", interchange("D0001", gate(1, 34, "TGHU7378319", "")));
    await().atMost(SOON).until(() -> !refused("second.edi").isEmpty());

    assertThat(refused("second.edi").get(0).toString()).contains("HUB-R408", TERMINAL, "nextZh");
    assertThat(refused("HUB-R408"))
        .anySatisfy(row -> assertThat(row.toString()).contains("forwarder-alpha/EXC-"));
    await().atMost(SOON).until(() -> contrls("UCM+1+CODECO:D:95B:UN+4+26'").size() == 1);
    put(
        "counted.edi",
        interchange("D0002", gate(1, 36, "CSQU3054383", "")).replace("UNT+9", "UNT+7"));
    await().atMost(SOON).until(() -> !refused("counted.edi").isEmpty());
    assertThat(refused("counted.edi").get(0).toString()).contains("\"TAKEN\"", "HUB-R111");
    Map<String, String> forwarder = Map.of("X-API-Key", "demo-forwarder-alpha");
    assertThat(house.hub().get("/v1/refused", forwarder).status()).isEqualTo(401);
    Proofs.proved("the operator sees what was refused, by HTTP and by file", "SR-15-15");
  }

  private static final String HEAVY = "MEA+AAE+G+KGM:HEAVY'\n";

  private static String interchange(String no, String... messages) {
    return "UNB+UNOA:2+LYGTA+SWHUB+261124:0801+%s++++1'\n%sUNZ+%d+%s'\n"
        .formatted(no, String.join("", messages), messages.length, no);
  }

  private static String gate(int no, int code, String container, String more) {
    String box = container.equals("-") ? "CSQU3054383" : container;
    return """
        UNH+%d+CODECO:D:95B:UN'
        BGM+%d+GO%d+9'
        TDT+20+1438W+1'
        NAD+CF+LINEA:160:ZZZ'
        EQD+CN+%s+45G1:102:5++3+5'
        DTM+7:202611240801:203'
        %sLOC+165+CNLYG:139:6+LYGTA:TER:ZZZ'
        CNT+16:1'
        UNT+%d+%d'
        """
        .formatted(no, code, no, box, more, more.isEmpty() ? 9 : 10, no);
  }

  private static String receipt(String no, String reference, String action) {
    return """
        UNB+UNOA:2+LYGTA+SWHUB+261124:0802+%s'
        UNH+1+CONTRL:D:3:UN'
        UCI+%s+SWHUB+LYGTA+%s'
        UNT+3+1'
        UNZ+1+%s'
        """
        .formatted(no, reference, action, no);
  }

  private static Path outbound() {
    return data.resolve("simulated/" + TERMINAL + "/sftp/outbound");
  }

  private static void put(String name, String text) {
    try {
      Path aside = outbound().resolve("." + name + ".part");
      Files.writeString(aside, text, StandardCharsets.ISO_8859_1);
      Files.move(aside, outbound().resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything the terminal got that holds these words, repeats too. */
  private static List<String> entries(String words) {
    List<String> texts = new ArrayList<>();
    for (JsonNode entry : house.received(TERMINAL)) {
      String text = entry.path("text").asText();
      if (text.contains(words)) {
        texts.add(text);
      }
    }
    return texts;
  }

  private static List<String> contrls(String words) {
    return entries(words).stream().filter(text -> text.contains("CONTRL:D:3:UN")).toList();
  }

  private static List<JsonNode> refused(String words) {
    List<JsonNode> rows = new ArrayList<>();
    Map<String, String> operator = Map.of("X-API-Key", "demo-operator");
    for (JsonNode row : house.hub().get("/v1/refused", operator).body().path("refused")) {
      if (row.toString().contains(words)) {
        rows.add(row);
      }
    }
    return rows;
  }
}
