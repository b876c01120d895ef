package org.singlewindow.hub.adapter;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What lint and proof say of one folder.
 *
 * @param path the folder
 * @param adapter empty when its manifest cannot be used
 * @param findings empty when it is sound
 */
public record AdapterReport(
    Path path, Optional<AdapterFolder> adapter, List<LintFinding> findings) {

  /** True when the adapter may be opened. */
  public boolean isSound() {
    return findings.isEmpty();
  }

  /** The folder's name. */
  public String name() {
    return path.toAbsolutePath().normalize().getFileName().toString();
  }

  /** How many golden cases it has. */
  public int cases() {
    return adapter.map(folder -> folder.cases().size()).orElse(0);
  }
}
