package org.singlewindow.hub.adapter;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.mapping.RefusalText;
import org.singlewindow.hub.mapping.StandardFolder;
import org.singlewindow.hub.mapping.Translator;

/**
 * Lints and proves adapter folders and standards, one after the other. The translator starts when
 * needed.
 */
final class AdapterInspection implements AutoCloseable {

  /** Who speaks in a standard's case that names nobody: somebody who is in every Party table. */
  private static final String SAYER = "operator";

  private final Path home;
  private final PartyTable parties;
  private final Optional<Consumer<Path>> write;
  private final Optional<ProofMemory> memory;
  private final AdapterLint lint;
  private Optional<Translator> translator = Optional.empty();
  private Optional<CaseProof> proof = Optional.empty();

  /**
   * An inspection.
   *
   * @param home the folder with mappings/ and adapters/
   * @param parties whose codes the samples use
   * @param write when present, expectations that are missing are written and named to it
   * @param memory remembers proofs that held
   */
  AdapterInspection(
      Path home, PartyTable parties, Optional<Consumer<Path>> write, Optional<ProofMemory> memory) {
    this.home = home;
    this.parties = parties;
    this.write = write;
    this.memory = memory;
    this.lint = new AdapterLint(home.resolve("mappings"), parties);
  }

  /** Looks at one folder; everything at once. */
  AdapterReport inspect(Path path) {
    Findings findings = new Findings(home);
    Optional<AdapterFolder> adapter = AdapterFolder.read(path, home, findings);
    if (adapter.isPresent()) {
      Findings proven = prove(adapter.get()); // first: it may write what the lint wants to see
      lint.check(adapter.get(), findings);
      findings.addAll(proven);
    }
    return new AdapterReport(path, adapter, findings.list());
  }

  private Findings prove(AdapterFolder adapter) {
    Findings findings = new Findings(home);
    if (!speaksStandards(adapter)) {
      return findings; // the lint says so; every case would only say it again
    }
    if (memory.filter(one -> one.remembers(adapter)).isEmpty()) {
      Set<String> shown = proof().prove(Speech.of(adapter), adapter.cases(), findings);
      if (adapter.parent().isEmpty()) {
        checkCoverage(adapter, shown, findings);
      }
      if (findings.isEmpty()) {
        memory.ifPresent(one -> one.remember(adapter));
      }
    }
    return findings;
  }

  private static void checkCoverage(AdapterFolder adapter, Set<String> shown, Findings findings) {
    for (String message : new TreeSet<>(adapter.manifest().receives().keySet())) {
      if (!shown.contains(message)) {
        findings.add(
            adapter.path().resolve("golden/examples"),
            "example-missing",
            "no example receives " + message,
            "add a case with a real one, made anonymous");
      }
    }
  }

  /** Proves one message of a standard by the standard's own cases. */
  StandardReport inspect(StandardFolder standard, Path message) {
    Findings findings = new Findings(home);
    List<GoldenCase> cases = GoldenCase.ofMessage(message);
    Set<String> shown = Set.of();
    if (!cases.isEmpty()) {
      shown = proof().prove(Speech.of(standard, message, SAYER), cases, findings);
      StandardCasesLint.check(message, cases, shown, findings);
    }
    return new StandardReport(message, cases.size(), shown, findings.list());
  }

  private boolean speaksStandards(AdapterFolder adapter) {
    Path mappings = home.resolve("mappings");
    return adapter.manifest().speaks().stream()
        .map(mappings::resolve)
        .allMatch(StandardFolder::isStandard);
  }

  private CaseProof proof() {
    if (proof.isEmpty()) {
      Path mappings = home.resolve("mappings");
      CanonicalXml canonical = new CanonicalXml();
      Translator started = new Translator(mappings, parties, canonical);
      translator = Optional.of(started);
      RefusalText texts = new RefusalText(mappings.resolve("codes"));
      proof = Optional.of(new CaseProof(started, canonical, texts, write));
    }
    return proof.get();
  }

  @Override
  public void close() {
    translator.ifPresent(Translator::close);
  }
}
