package org.singlewindow.hub.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.singlewindow.hub.journey.Role;

/** Who is who, by id, by adapter and by partners' codes. */
class PartyTableTest {

  @TempDir private Path folder;

  @Test
  void aPartyIsFoundByIdAndByItsCodeInAScheme() {
    PartyTable table =
        read(
            """
            parties:
              - { id: terminal-a, name: A, roles: [TERMINAL], adapter: terminal-a, identifiers: { edifact: TERMA } }
              - { id: line-a, name: L, roles: [LINE] }
            """);

    assertThat(table.parties().has("terminal-a", Role.TERMINAL)).isTrue();
    assertThat(table.findParty("edifact", "TERMA")).contains("terminal-a");
    assertThat(table.findParty("customs", "TERMA")).isEmpty();
    assertThat(table.findCode("edifact", "terminal-a")).contains("TERMA");
    assertThat(table.findCode("edifact", "line-a")).isEmpty();
    assertThat(table.findCode("edifact", "nobody")).isEmpty();
  }

  @Test
  void theAddressBookKnowsWhoServesAPartyAndWhomAnAdapterServes() {
    PartyTable table =
        read(
            """
            parties:
              - { id: forwarder-b, name: B, roles: [FORWARDER], adapter: portal }
              - { id: forwarder-a, name: A, roles: [FORWARDER], adapter: portal }
              - { id: line-a, name: L, roles: [LINE] }
            """);

    assertThat(table.findAdapter("forwarder-a")).contains("portal");
    assertThat(table.findAdapter("line-a")).isEmpty();
    assertThat(table.listServedBy("portal")).containsExactly("forwarder-a", "forwarder-b");
  }

  @Test
  void whatCannotBeReadNamesFileAndLine() {
    assertThatThrownBy(() -> read("parties:\n  - { id: a, name: A, roles: [KING] }\n"))
        .hasMessageContaining("partners.yaml line 2");
    assertThatThrownBy(() -> read("parties:\n  - { id: a, name: A, roles: [], colour: red }\n"))
        .hasMessageContaining("colour");
    assertThatThrownBy(() -> read("parties:\n  - { name: A, roles: [] }\n"))
        .hasMessageContaining("a party has id, name and roles");
    assertThatThrownBy(() -> read("people: []\n")).hasMessageContaining("people");
    assertThatThrownBy(() -> read("")).hasMessageContaining("partners.yaml");
  }

  @Test
  void everythingWrongWithTheTableIsFoundAtOnce() {
    PartyTable table =
        read(
            """
            parties:
              - { id: line-a, name: L, roles: [LINE], identifiers: { edifact: SAME } }
              - { id: line-b, name: L, roles: [LINE], identifiers: { edifact: SAME } }
              - { id: agency, name: A, roles: [RELEASE_AGENT], mandates: [line-a, line-z] }
              - { id: agency, name: B, roles: [FORWARDER], mandates: [line-a], adapter: nowhere }
              - { id: Capital, name: C, roles: [] }
            """);
    Findings findings = new Findings(folder);

    new PartyTableLint(folder.resolve("partners.yaml")).check(table, List.of(), findings);

    assertThat(findings.list())
        .extracting(LintFinding::message)
        .containsExactly(
            "edifact code SAME belongs to line-a and to line-b",
            "agency has a mandate of line-z, which is no line",
            "party agency belongs to agency and to agency",
            "agency has mandates and is no release agent",
            "Capital is no party id",
            "agency is served by nowhere, and there is no such adapter");
  }

  private PartyTable read(String text) {
    Path file = folder.resolve("partners.yaml");
    Folders.write(file, text);
    return PartyTable.read(file);
  }
}
