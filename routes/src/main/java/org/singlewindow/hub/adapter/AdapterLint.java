package org.singlewindow.hub.adapter;

import java.nio.file.Path;
import java.util.List;

/** Looks at an adapter's folder without running anything; says everything at once. */
final class AdapterLint {

  private final List<LintRule> rules;

  /** A lint against these mappings. */
  AdapterLint(Path mappings) {
    this.rules =
        List.of(
            new NameLint(),
            new SpeechLint(mappings),
            new CarriageLint(),
            new ReadmeLint(),
            new StrayFilesLint(),
            new CasesLint(),
            new CoverageLint(),
            new GradeLint(),
            new SecretsLint(),
            new StylesheetLint(mappings.resolve("codes")));
  }

  /** Adds everything that is wrong with the folder. */
  void check(AdapterFolder adapter, Findings findings) {
    rules.forEach(rule -> rule.check(adapter, findings));
  }
}
