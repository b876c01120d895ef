package org.singlewindow.hub.adapter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.mapping.StandardFolder;

/** What an adapter says it speaks is there: the standard, the mapping, and our own words. */
final class SpeechLint implements LintRule {

  private final Path mappings;

  SpeechLint(Path mappings) {
    this.mappings = mappings;
  }

  @Override
  public void check(AdapterFolder adapter, Findings findings) {
    Manifest manifest = adapter.manifest();
    Path file = adapter.path().resolve(Manifest.FILE);
    for (String standard : manifest.speaks()) {
      if (!StandardFolder.isStandard(mappings.resolve(standard))) {
        findings.add(
            file,
            "standard",
            "there is no standard mappings/" + standard,
            "speak one of " + standards());
      }
    }
    manifest
        .receives()
        .forEach(
            (message, events) -> {
              known(file, "event-name", events, words(Event.class), findings);
              mapped(adapter, message, "in.xslt", manifest.speaks(), findings);
            });
    known(file, "instruction-name", manifest.sends().keySet(), words(Instruction.class), findings);
    Set<String> messages = new TreeSet<>(manifest.sends().values());
    messages.forEach(message -> mapped(adapter, message, "out.xslt", manifest.speaks(), findings));
  }

  private List<String> standards() {
    return Folders.list(mappings).stream()
        .filter(StandardFolder::isStandard)
        .map(folder -> folder.getFileName().toString())
        .toList();
  }

  private static Set<String> words(Class<?> family) {
    return Arrays.stream(family.getPermittedSubclasses())
        .map(Class::getSimpleName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void known(
      Path file, String rule, Iterable<String> said, Set<String> words, Findings findings) {
    for (String word : said) {
      if (!words.contains(word)) {
        findings.add(file, rule, "the canonical language has no " + word, "use one of " + words);
      }
    }
  }

  private void mapped(
      AdapterFolder adapter,
      String message,
      String stylesheet,
      List<String> standards,
      Findings findings) {
    String folder = message.toLowerCase(Locale.ROOT);
    boolean there =
        Stream.concat(standards.stream().map(mappings::resolve), adapter.overrides().stream())
            .anyMatch(root -> Files.exists(root.resolve(folder).resolve(stylesheet)));
    if (!there) {
      findings.add(
          adapter.path().resolve(Manifest.FILE),
          "message-mapping",
          "no " + folder + "/" + stylesheet + " in " + String.join(", ", standards),
          "write it in the standard's folder, or in mapping/ when it is this partner's peculiarity");
    }
  }
}
