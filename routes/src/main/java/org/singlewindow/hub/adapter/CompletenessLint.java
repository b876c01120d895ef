package org.singlewindow.hub.adapter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.singlewindow.hub.mapping.StandardFolder;

/**
 * Whatever a message may carry is read by its mapping, or stands in {@code ignored.csv} with a
 * reason: in the message's folder, in its standard's, or in the folder of its syntax for what is
 * the same in all. So nobody finds out from a lost value what we leave out.
 */
final class CompletenessLint {

  private static final int SHOWN = 12;

  private final Path mappings;
  private final Optional<Consumer<Path>> write;

  /**
   * A lint.
   *
   * @param write when present, rows that are missing are written without a reason, which a person
   *     must give
   */
  CompletenessLint(Path mappings, Optional<Consumer<Path>> write) {
    this.mappings = mappings;
    this.write = write;
  }

  /** Adds what is neither read nor ignored, and rows that ignore nothing. */
  void check(Findings findings) {
    List<IgnoredRows> shared = new ArrayList<>();
    Set<String> left = new LinkedHashSet<>(); // what messages leave to the rows of all
    for (StandardFolder standard : StandardFolder.list(mappings)) {
      IgnoredRows ofSyntax = IgnoredRows.of(mappings.resolve(standard.syntax()));
      IgnoredRows ofStandard = IgnoredRows.of(standard.path());
      shared.add(ofSyntax);
      Set<String> leftHere = new LinkedHashSet<>();
      for (Path message : standard.messages()) {
        if (Files.exists(message.resolve("in.xslt"))) {
          leftHere.addAll(check(standard, message, List.of(ofStandard, ofSyntax), findings));
        }
      }
      Set<String> xml = XmlParts.unread(standard);
      leftHere.addAll(xml);
      missing(standard.path(), ofStandard, xml, xml, List.of(ofSyntax), findings);
      useless(ofStandard, leftHere, findings);
      left.addAll(leftHere);
    }
    shared.stream().distinct().forEach(rows -> useless(rows, left, findings));
  }

  /** Checks one message; gives back what it does not read. */
  private Set<String> check(
      StandardFolder standard, Path message, List<IgnoredRows> above, Findings findings) {
    List<String> parts = MessageParts.list(standard, message);
    if (parts.isEmpty() && standard.syntax().equals("edifact")) {
      findings.add(message, "completeness", "no directory has this message", "build its table in");
    }
    StylesheetNames names =
        StylesheetNames.of(List.of(message.resolve("in.xslt")), standard.expressions());
    Predicate<String> isRead =
        standard.syntax().equals("edifact")
            ? names::reads
            : path ->
                names.names(path.substring(path.lastIndexOf('/') + 1))
                    || names.namesAllOf("r" + path.split("/")[0]); // a record of a platform file
    Set<String> unread =
        parts.stream().filter(isRead.negate()).collect(Collectors.toCollection(LinkedHashSet::new));
    IgnoredRows own = IgnoredRows.of(message);
    missing(message, own, parts, unread, above, findings);
    useless(own, unread, findings);
    return unread;
  }

  private void missing(
      Path folder,
      IgnoredRows own,
      Collection<String> parts,
      Set<String> unread,
      List<IgnoredRows> above,
      Findings to) {
    List<String> open =
        unread.stream()
            .filter(path -> !own.covers(path) && above.stream().noneMatch(one -> one.covers(path)))
            .toList();
    if (open.isEmpty()) {
      return;
    }
    List<String> rows = rows(open, parts);
    if (write.isPresent()) {
      String head = Files.exists(own.file()) ? Folders.text(own.file()) : "path,why\n";
      Folders.write(own.file(), head + String.join(",\n", rows) + ",\n");
      write.get().accept(own.file());
    } else {
      to.add(
          own.file(),
          "not-read",
          rows.size()
              + " parts of "
              + folder.getFileName()
              + " are neither read nor ignored: "
              + rows.stream().limit(SHOWN).collect(Collectors.joining(", "))
              + (rows.size() > SHOWN ? " ..." : ""),
          "read them, or let ./hub check --write name them, and say why they are ignored");
    }
  }

  /** As few paths as say it: a segment nothing is read of is one, without its groups. */
  private static List<String> rows(List<String> open, Collection<String> parts) {
    return open.stream()
        .map(path -> path.replaceFirst("^(SegGrp-[0-9]+/)+", ""))
        .map(path -> isWhole(path, open, parts) ? path.split("/")[0] : path)
        .distinct()
        .toList();
  }

  private static boolean isWhole(String path, List<String> open, Collection<String> parts) {
    String segment = path.split("/")[0];
    return segment.matches("[A-Z]{3}")
        && parts.stream().filter(one -> has(one, segment)).allMatch(open::contains);
  }

  private static boolean has(String path, String step) {
    return Arrays.asList(path.split("/")).contains(step);
  }

  private static void useless(IgnoredRows rows, Set<String> unread, Findings findings) {
    for (IgnoredRows.Row row : rows.rows()) {
      if (row.why().isBlank()) {
        findings.add(rows.file(), "ignored-why", row.path() + " has no reason", "say why");
      }
      if (unread.stream().noneMatch(row::covers)) {
        findings.add(
            rows.file(),
            "ignored-nothing",
            row.path() + " is read, or no message has it",
            "remove the row");
      }
    }
  }
}
