package org.singlewindow.hub.adapter;

import java.nio.file.Path;
import java.util.List;

/** Looks at an adapter's folder without running anything; says everything at once. */
final class AdapterLint {

  private final List<LintRule> rules;

  /** A lint against these mappings and this Party table. */
  AdapterLint(Path mappings, PartyTable parties) {
    this.rules =
        List.of(
            new NameLint(),
            new SpeechLint(mappings),
            new CarriageLint(),
            new ReadmeLint(),
            new StrayFilesLint(),
            new CasesLint(),
            new CoverageLint(),
            new CannotLint(parties),
            new GradeLint(),
            new AcknowledgesLint(),
            new SecretsLint(),
            new StylesheetLint(mappings.resolve("codes"), parties.parties()));
  }

  /** Adds everything that is wrong with the folder. */
  void check(AdapterFolder adapter, Findings findings) {
    rules.forEach(rule -> rule.check(adapter, findings));
  }
}
