package org.singlewindow.hub.adapter;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code ./hub adapter list}: who the house talks to, how, and whether each is sound. */
public final class AdapterList {

  private static final String LINE = "%-16s  %-28s  %-44s  %-12s  %-8s  %s%n";

  private final HouseFolders house;

  /**
   * A list.
   *
   * @param home the folder with adapters/, mappings/ and config/
   * @param parties the file of the Party table
   * @param adapterDirs folders of adapter folders
   */
  public AdapterList(Path home, Path parties, List<Path> adapterDirs) {
    this.house = new HouseFolders(home, parties, adapterDirs);
  }

  /**
   * Proves and prints every adapter but the template.
   *
   * @return 0 when all are sound, 1 when one is not
   */
  public int run(PrintStream out) {
    PartyTable parties = PartyTable.read(house.parties());
    out.printf(LINE, "name", "title", "speaks", "carried", "grade", "proof");
    boolean sound = true;
    try (AdapterInspection inspection =
        new AdapterInspection(house.home(), parties, Optional.empty(), Optional.empty())) {
      for (Path folder : house.adapters()) {
        AdapterReport report = inspection.inspect(folder);
        print(report, out);
        sound &= report.isSound();
      }
    }
    return sound ? 0 : 1;
  }

  private static void print(AdapterReport report, PrintStream out) {
    Optional<Manifest> manifest = report.adapter().map(AdapterFolder::manifest);
    out.printf(
        LINE,
        report.name(),
        manifest.map(Manifest::title).orElse("?"),
        manifest.map(one -> String.join(", ", one.speaks())).orElse("?"),
        manifest.map(Manifest::carried).map(AdapterList::ways).orElse("?"),
        manifest.map(Manifest::grade).orElse("?"),
        report.isSound() ? "sound" : "NOT SOUND, " + report.findings().size() + " findings");
  }

  private static String ways(Manifest.Carried carried) {
    return Stream.concat(carried.receive().stream(), carried.send().stream())
        .map(Manifest.Carriage::by)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
