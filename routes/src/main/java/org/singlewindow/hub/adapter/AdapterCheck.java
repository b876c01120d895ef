package org.singlewindow.hub.adapter;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.singlewindow.hub.mapping.StandardFolder;

/**
 * {@code ./hub check [FOLDER...] [--write]}: lints and proves all adapters, the standards, the
 * mappings and the Party table, or only the folders given; prints everything it finds, and of each
 * adapter what may be promised.
 */
public final class AdapterCheck {

  private static final String WRITE = "--write";

  private final Path home;
  private final Path partiesFile;
  private final List<Path> adapterDirs;

  /**
   * A check.
   *
   * @param home the folder with adapters/, mappings/ and config/
   * @param parties the file of the Party table
   * @param adapterDirs folders of adapter folders
   */
  public AdapterCheck(Path home, Path parties, List<Path> adapterDirs) {
    this.home = home;
    this.partiesFile = parties;
    this.adapterDirs = List.copyOf(adapterDirs);
  }

  /**
   * Checks, and prints every finding: file, rule, what is wrong, what to do.
   *
   * @param args folders of adapters, standards or messages, or none for all; {@code --write} writes
   *     expectations that are missing
   * @return 0 when everything is sound, 1 when something is not, 2 when the arguments are wrong
   */
  public int run(List<String> args, PrintStream out) {
    List<String> unknown =
        args.stream().filter(arg -> arg.startsWith("-") && !arg.equals(WRITE)).toList();
    List<Path> folders = args.stream().filter(arg -> !arg.startsWith("-")).map(Path::of).toList();
    List<Path> absent = folders.stream().filter(path -> !Files.isDirectory(path)).toList();
    if (!unknown.isEmpty() || !absent.isEmpty()) {
      unknown.forEach(arg -> out.println("check: no option " + arg + "; there is " + WRITE));
      absent.forEach(path -> out.println("check: no folder " + path));
      return 2;
    }
    List<LintFinding> findings = new ArrayList<>();
    Optional<PartyTable> parties = parties(findings);
    parties.ifPresent(
        table -> findings.addAll(checkAll(table, folders, args.contains(WRITE), out)));
    findings.forEach(finding -> print(finding, out));
    out.println(findings.isEmpty() ? "everything is sound" : findings.size() + " findings");
    return findings.isEmpty() ? 0 : 1;
  }

  private Optional<PartyTable> parties(List<LintFinding> findings) {
    try {
      return Optional.of(PartyTable.read(partiesFile));
    } catch (Yaml.Unreadable e) {
      findings.add(
          new LintFinding(
              new Findings(home).shown(partiesFile), "party-table", e.getMessage(), "correct it"));
      return Optional.empty();
    }
  }

  private List<LintFinding> checkAll(
      PartyTable parties, List<Path> given, boolean write, PrintStream out) {
    List<LintFinding> findings = new ArrayList<>();
    Path mappings = home.resolve("mappings");
    List<AdapterFolder> adapters = new ArrayList<>();
    Promise promise = new Promise(home);
    Optional<Consumer<Path>> written =
        write
            ? Optional.of(file -> out.println("wrote " + new Findings(home).shown(file)))
            : Optional.empty();
    try (AdapterInspection inspection =
        new AdapterInspection(home, parties, written, Optional.empty())) {
      for (Path folder : given.isEmpty() ? AdapterFolder.list(adapterDirs) : given) {
        if (StandardFolder.isStandard(folder)) {
          findings.addAll(checkStandard(inspection, StandardFolder.read(folder), out));
        } else if (StandardFolder.isStandard(parent(folder))) {
          StandardFolder standard = StandardFolder.read(parent(folder));
          findings.addAll(checkMessage(inspection, standard, folder, out));
        } else {
          AdapterReport report = inspection.inspect(folder);
          report.adapter().ifPresent(adapters::add);
          findings.addAll(report.findings());
          print(report.name(), report.cases(), report.isSound(), out);
          report
              .adapter()
              .ifPresent(
                  adapter ->
                      promise
                          .of(report.name(), adapter.manifest().repeats())
                          .forEach(line -> out.println("    " + line)));
        }
      }
      if (given.isEmpty()) {
        for (StandardFolder standard : StandardFolder.list(mappings)) {
          findings.addAll(checkStandard(inspection, standard, out));
        }
      }
    }
    if (given.isEmpty()) {
      Findings house = new Findings(home);
      new MappingsLint(mappings, parties.parties()).check(adapters, house);
      new CompletenessLint(mappings, written).check(house);
      new PartyTableLint(partiesFile).check(parties, adapters, house);
      findings.addAll(house.list());
    }
    return findings;
  }

  private static Path parent(Path folder) {
    return folder.toAbsolutePath().normalize().getParent();
  }

  private static List<LintFinding> checkStandard(
      AdapterInspection inspection, StandardFolder standard, PrintStream out) {
    return standard.messages().stream()
        .flatMap(message -> checkMessage(inspection, standard, message, out).stream())
        .toList();
  }

  private static List<LintFinding> checkMessage(
      AdapterInspection inspection, StandardFolder standard, Path message, PrintStream out) {
    StandardReport report = inspection.inspect(standard, message);
    if (report.cases() > 0) { // many a message is shown by adapters alone
      print(report.name(), report.cases(), report.findings().isEmpty(), out);
    }
    return report.findings();
  }

  private static void print(String name, int cases, boolean sound, PrintStream out) {
    out.printf("%-36s %-9s %2d cases%n", name, sound ? "sound" : "NOT SOUND", cases);
  }

  /** Prints a finding: file, rule, what is wrong, what to do. */
  static void print(LintFinding finding, PrintStream out) {
    out.println(finding.file());
    out.println("    " + finding.rule() + ": " + finding.message().replace("\n", "\n      "));
    out.println("    next: " + finding.remedy());
  }
}
