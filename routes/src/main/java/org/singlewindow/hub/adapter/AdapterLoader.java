package org.singlewindow.hub.adapter;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the adapters of this house, lints and proves them, and says which may be opened. The house
 * starts without a refused one and says so.
 */
public final class AdapterLoader {

  private static final Logger LOG = LoggerFactory.getLogger(AdapterLoader.class);

  /**
   * The adapters of this run.
   *
   * @param opened sound, and neither a template nor a draft
   * @param refused those with findings
   */
  public record Loaded(List<AdapterFolder> opened, List<AdapterReport> refused) {}

  private final Path home;
  private final PartyTable parties;
  private final ProofMemory memory;

  /**
   * A loader.
   *
   * @param home the folder with mappings/ and config/
   * @param data the folder of runtime state, where proofs that held are remembered
   */
  public AdapterLoader(Path home, Path data, PartyTable parties) {
    this.home = home;
    this.parties = parties;
    this.memory = new ProofMemory(data, home, parties.file());
  }

  /** Loads every adapter folder in these folders. */
  public Loaded load(List<Path> dirs) {
    try (AdapterInspection inspection =
        new AdapterInspection(home, parties, Optional.empty(), Optional.of(memory))) {
      List<AdapterReport> reports =
          AdapterFolder.list(dirs).stream().map(inspection::inspect).toList();
      reports.forEach(AdapterLoader::say);
      return new Loaded(
          reports.stream()
              .filter(AdapterReport::isSound)
              .flatMap(report -> report.adapter().stream())
              .filter(adapter -> !adapter.isTemplate() && !isDraft(adapter))
              .toList(),
          reports.stream().filter(report -> !report.isSound()).toList());
    }
  }

  private static boolean isDraft(AdapterFolder adapter) {
    return adapter.manifest().grade().equals("draft");
  }

  private static void say(AdapterReport report) {
    if (!report.isSound()) {
      LOG.error(
          "HUB-F009 {} is not opened, {} findings; ./hub check {} shows them. The first: {}",
          report.name(),
          report.findings().size(),
          report.path(),
          report.findings().get(0).line());
    }
    report
        .adapter()
        .filter(adapter -> report.isSound() && isDraft(adapter) && !adapter.isTemplate())
        .ifPresent(adapter -> LOG.warn("{} is a draft and is not opened", report.name()));
  }
}
