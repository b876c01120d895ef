package org.singlewindow.hub.adapter;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.singlewindow.hub.journey.Role;

/** The Party table: each party once, each code once, mandates of lines, adapters that are there. */
final class PartyTableLint {

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

  private final Path file;

  PartyTableLint(Path file) {
    this.file = file;
  }

  /** Adds what is wrong with the table, given the adapters that are there. */
  void check(PartyTable table, List<AdapterFolder> adapters, Findings findings) {
    Map<String, String> seen = new HashMap<>();
    for (PartyTable.Row row : table.rows()) {
      if (!ID.matcher(row.id()).matches()) {
        add(findings, row.id() + " is no party id", "use a-z, 0-9 and hyphens, at most 40");
      }
      once(seen, "party " + row.id(), row.id(), findings);
      row.identifiers()
          .orElse(Map.of())
          .forEach((scheme, code) -> once(seen, scheme + " code " + code, row.id(), findings));
      mandates(table, row, findings);
    }
    addresses(table, adapters, findings);
  }

  private void once(Map<String, String> seen, String what, String id, Findings findings) {
    String before = seen.putIfAbsent(what, id);
    if (before != null) {
      // two parties behind one code: a message would be believed to come from the wrong one
      add(findings, what + " belongs to " + before + " and to " + id, "let one have it");
    }
  }

  private void mandates(PartyTable table, PartyTable.Row row, Findings findings) {
    Set<String> mandates = row.mandates().orElse(Set.of());
    for (String line : mandates.stream().sorted().toList()) {
      if (!table.parties().has(line, Role.LINE)) {
        add(
            findings,
            row.id() + " has a mandate of " + line + ", which is no line",
            "name a party with the role LINE");
      }
    }
    if (!mandates.isEmpty() && !row.roles().contains(Role.RELEASE_AGENT)) {
      add(
          findings,
          row.id() + " has mandates and is no release agent",
          "add the role RELEASE_AGENT, or remove the mandates");
    }
  }

  private void addresses(PartyTable table, List<AdapterFolder> adapters, Findings findings) {
    Set<String> there =
        adapters.stream()
            .filter(adapter -> !adapter.isTemplate())
            .map(adapter -> adapter.manifest().name())
            .collect(Collectors.toSet());
    for (PartyTable.Row row : table.rows()) {
      row.adapter()
          .filter(adapter -> !there.contains(adapter))
          .ifPresent(
              adapter ->
                  add(
                      findings,
                      row.id() + " is served by " + adapter + ", and there is no such adapter",
                      "name one of " + there.stream().sorted().toList()));
    }
    for (String adapter : there.stream().sorted().toList()) {
      if (table.listServedBy(adapter).isEmpty()) {
        add(
            findings,
            "no party is served by " + adapter,
            "add adapter: " + adapter + " to a party");
      }
    }
  }

  private void add(Findings findings, String message, String remedy) {
    findings.add(file, "party-table", message, remedy);
  }
}
