package org.singlewindow.hub.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Hostile XML is refused by name, at once, and fetches nothing. */
class XmlSyntaxTest {

  private final XmlSyntax xml = new XmlSyntax(new Processor(false));

  @Test
  void elementsWithinEachOtherEndAtALimit() {
    assertThat(refused("<a>".repeat(100) + "</a>".repeat(100))).isEmpty();
    assertThat(refused("<a>".repeat(101) + "</a>".repeat(101)))
        .isEqualTo("HUB-R745 line 1 100 elements within each other");
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(1), // a hang, not a slow machine
        () -> assertThat(refused("<a>".repeat(1 << 20))).startsWith("HUB-R745"));
  }

  @Test
  void aDoctypeIsRefusedWhateverItHolds() {
    assertThat(refused("<!DOCTYPE a><a/>")).startsWith("HUB-R303");
    assertThat(refused("<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\"><a/>"))
        .startsWith("HUB-R303");
    assertThat(refused("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")).startsWith("HUB-R303");
  }

  @Test
  void prefixesAndNamespacesAreTakenOffWhereNamesAreLocal() {
    byte[] prefixed =
        "<ns2:R xmlns:ns2=\"urn:a\" xmlns=\"urn:b\" k=\"1\"><H/></ns2:R>".getBytes(UTF_8);
    try (Desk desk = Desk.open("2026-11-24")) {
      XdmNode node = xml.readLocalNames(prefixed);

      assertThat(desk.refusals()).isEmpty();
      assertThat(node.toString().replaceAll("\\s*\n\\s*", "")).isEqualTo("<R k=\"1\"><H/></R>");
    }
  }

  /** The first refusal, in a line; empty where it was read. */
  private String refused(String text) {
    try (Desk desk = Desk.open("2026-11-24")) {
      XdmNode node = xml.read(text.getBytes(UTF_8));
      assertThat(node == null).isEqualTo(!desk.refusals().isEmpty());
      return desk.refusals().stream()
          .findFirst()
          .map(one -> one.code() + " " + one.place() + " " + one.expected())
          .orElse("");
    }
  }
}
