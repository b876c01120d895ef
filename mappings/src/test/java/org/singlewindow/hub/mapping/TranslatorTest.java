package org.singlewindow.hub.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.canonical.Instruction;

/** An instruction becomes a whole message of one standard, or none. */
class TranslatorTest {

  private static final String STYLESHEET =
      """
      <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
          xmlns:hub="urn:singlewindow:hub:mapping:1" exclude-result-prefixes="#all">
        <xsl:output method="xml" omit-xml-declaration="yes"/>
        <xsl:template match="/"><m><xsl:value-of select="%s"/></m></xsl:template>
      </xsl:stylesheet>
      """;
  private static final String HOLD =
      """
      <holdContainer xmlns="urn:singlewindow:hub:canonical:1" instructionId="hold-1"
          causeEventId="c#1" toParty="terminal-alpha" subject="container:CSQU3054383"
          issuedAt="2026-11-24T02:00:00Z" version="1"><holdNo>H1</holdNo><type>CUSTOMS</type>
        <containerNo>CSQU3054383</containerNo><orderedAt>2026-11-24T01:00:00Z</orderedAt>
      </holdContainer>
      """;

  @TempDir private Path mappings;

  @BeforeEach
  void standards() throws IOException {
    Files.createDirectories(mappings.resolve("codes"));
    put("codes/colours.csv", "from,to,since,until,why\nred,1,,,a row\n");
    put("one/standard.properties", "syntax=xml\n");
    put("other/standard.properties", "syntax=xml\n");
  }

  @Test
  void theFirstStandardThatHasTheMessageWritesIt() throws IOException {
    put("other/paint/out.xslt", STYLESHEET.formatted("hub:find-code('colours', 'red')"));

    assertThat(write("one", "other")).isEqualTo("<m>1</m>");
  }

  @Test
  void whatMayBeAbsentIsLeftOut() throws IOException {
    put("one/paint/out.xslt", STYLESHEET.formatted("hub:find-code('colours', 'blue')"));

    assertThat(write("one")).isEqualTo("<m/>");
  }

  @Test
  void aMessageWithAHoleIsNotWritten() throws IOException {
    put("one/paint/out.xslt", STYLESHEET.formatted("hub:code('colours', 'blue', 'colour')"));

    assertThatThrownBy(() -> write("one"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("HUB-R403")
        .hasMessageContaining("colour");
  }

  @Test
  void aMessageNobodyWritesIsSaid() {
    assertThatThrownBy(() -> write("one", "other"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("none of [one, other] writes paint");
  }

  private String write(String... standards) {
    CanonicalXml canonical = new CanonicalXml();
    Instruction hold = canonical.readInstruction(HOLD);
    try (Translator translator = new Translator(mappings, new NoParties(), canonical)) {
      Outbound out = new Outbound(hold, List.of(standards), "paint", "SWH1", 1, Optional.empty());
      return new String(translator.write(out).bytes(), StandardCharsets.UTF_8);
    }
  }

  private void put(String file, String text) throws IOException {
    Path path = mappings.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
