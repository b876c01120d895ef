package org.singlewindow.hub.adapter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.mapping.RefusalText;
import org.singlewindow.hub.mapping.Translator;

/**
 * Lints and proves adapters: what {@code ./hub check} does, and what the house does before it opens
 * one.
 */
public final class AdapterCheck implements AutoCloseable {

  /**
   * What a check of one folder found.
   *
   * @param path the folder
   * @param adapter empty when its manifest cannot be read
   * @param cases how many golden cases were run
   * @param findings empty when it is sound
   */
  public record Report(
      Path path,
      java.util.Optional<AdapterFolder> adapter,
      int cases,
      List<CheckFinding> findings) {

    /** True when the adapter may be opened. */
    public boolean isSound() {
      return findings.isEmpty();
    }
  }

  private final AdapterLint lint;
  private final AdapterProof proof;
  private final Translator translator;

  /**
   * A check.
   *
   * @param home the folder with mappings/ and config/
   * @param write writes expectations that are missing
   */
  public AdapterCheck(Path home, boolean write) {
    Path mappings = home.resolve("mappings");
    CanonicalXml canonical = new CanonicalXml();
    PartyTable parties = PartyTable.read(home.resolve("config/partners.yaml"));
    this.translator = new Translator(mappings, parties, canonical);
    this.lint = new AdapterLint(mappings);
    this.proof =
        new AdapterProof(translator, canonical, new RefusalText(mappings.resolve("codes")), write);
  }

  /** Checks one folder; everything at once. */
  public Report check(Path path) {
    try {
      AdapterFolder adapter = AdapterFolder.read(path);
      List<CheckFinding> findings = new ArrayList<>(lint.check(adapter));
      findings.addAll(proof.prove(adapter));
      return new Report(path, java.util.Optional.of(adapter), adapter.cases().size(), findings);
    } catch (Yaml.Unreadable e) {
      CheckFinding finding =
          new CheckFinding(
              path.resolve("adapter.yaml").toString(),
              "a manifest that can be read",
              e.getMessage());
      return new Report(path, java.util.Optional.empty(), 0, List.of(finding));
    }
  }

  @Override
  public void close() {
    translator.close();
  }
}
