package org.singlewindow.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Documents that show a table show the table as it is; {@code -Dgolden=write} writes them anew. */
class WrittenDownTest {

  private static final Path DOCS = Path.of(System.getProperty("hub.home", ".")).resolve("docs");
  private static final boolean WRITES = "write".equals(System.getProperty("golden"));

  @Test
  void theGuardsStandInTheirDocument() throws IOException {
    check(
        "guards.md",
        """
        # What must be true before a container may move

        One guard for each purpose; a row for each condition, an x where the purpose needs it.
        What is missing is named with whoever owes it. Any missing half: it does not move.
        The table is `Guard.CONDITIONS`; a test holds this page against it.

        """
            + Guard.table()
            + """

            ## Whose holds are whose

            A hold is lifted by the authority that placed it and by nobody else; an office of a
            public authority stands for the whole of it. No release lifts a hold. The table is
            `HoldAuthority`.

            """
            + HoldAuthority.table());
  }

  @Test
  void theLifeCyclesStandInTheirDocument() throws IOException {
    StringBuilder text =
        new StringBuilder(
            """
            # Life cycles

            One table each, total: in every state every trigger moves it, is ignored for a reason,
            or is refused by its code. A fact is never refused. What moves is drawn; what is
            refused is listed; all else is ignored, and `Machines.list()` says why.
            A test holds this page against the tables.

            """);
    for (Machine<?, ?> machine : Machines.list()) {
      text.append("## ").append(machine.name()).append("\n\n```mermaid\n");
      text.append(machine.diagram()).append("```\n\n");
      String refusals = machine.refusals();
      text.append(refusals).append(refusals.isEmpty() ? "" : "\n");
    }
    check("life-cycles.md", text.toString().stripTrailing() + "\n");
  }

  private static void check(String name, String text) throws IOException {
    Path file = DOCS.resolve(name);
    if (WRITES) {
      Files.writeString(file, text);
    }
    assertThat(file).hasContent(text);
  }
}
