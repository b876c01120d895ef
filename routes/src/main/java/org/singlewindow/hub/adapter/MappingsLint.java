package org.singlewindow.hub.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.mapping.StandardFolder;

/**
 * The mappings: each stylesheet is short, names tables that exist, and is read by some sample. A
 * mapping no sample reads is believed, not proven.
 */
final class MappingsLint {

  private final Path mappings;
  private final StylesheetLint stylesheets;

  MappingsLint(Path mappings, Parties parties) {
    this.mappings = mappings;
    this.stylesheets = new StylesheetLint(mappings.resolve("codes"), parties);
  }

  /** Adds what is wrong with the mappings, given the adapters whose samples run through them. */
  void check(List<AdapterFolder> adapters, Findings findings) {
    for (Path folder : Folders.list(mappings)) {
      boolean shared = Files.exists(folder.resolve("common.xslt")); // by several standards
      if (shared || StandardFolder.isStandard(folder)) {
        stylesheets.checkBelow(folder, findings);
      }
    }
    StandardFolder.list(mappings).forEach(standard -> check(standard, adapters, findings));
  }

  private static void check(
      StandardFolder standard, List<AdapterFolder> adapters, Findings findings) {
    for (Path message : Folders.list(standard.path())) {
      CsvLint.check(standard.path(), message, findings);
    }
    List<GoldenCase> cases =
        Stream.concat(
                standard.messages().stream()
                    .flatMap(message -> GoldenCase.ofMessage(message).stream()),
                adapters.stream()
                    .filter(adapter -> adapter.manifest().speaks().contains(standard.name()))
                    .flatMap(adapter -> adapter.cases().stream()))
            .toList();
    for (Path message : standard.messages()) {
      checkProven(standard, cases, message, "in.xslt", "received|reply", findings);
      checkProven(standard, cases, message, "out.xslt", "sent", findings);
    }
    StandardCasesLint.checkRead(standard, findings);
  }

  /** A case in the message's own folder is one of it; any other tells by what it says. */
  private static void checkProven(
      StandardFolder standard,
      List<GoldenCase> cases,
      Path message,
      String stylesheet,
      String words,
      Findings findings) {
    Path file = message.resolve(stylesheet);
    if (!Files.exists(file)) {
      return;
    }
    String own = words.split("[|]")[0];
    Predicate<Path> isOne = sign(standard.path(), message);
    boolean proven =
        GoldenCase.ofMessage(message).stream()
                .anyMatch(one -> one.example() && one.find(own).isPresent())
            || cases.stream()
                .flatMap(one -> Folders.list(one.path()).stream())
                .filter(sample -> GoldenCase.word(sample).matches(words))
                .anyMatch(isOne);
    if (!proven) {
      findings.add(
          file,
          "mapping-unproven",
          "no golden case runs through it",
          "add a case to " + message.getFileName() + "/golden/examples, or to an adapter");
    }
  }

  /** How a sample tells that it is this message: by type and directory, header, or name. */
  private static Predicate<Path> sign(Path folder, Path message) {
    if (CsvLint.isCsv(folder)) {
      return CsvLint.sign(message);
    }
    String standard = folder.getFileName().toString();
    String name = Pattern.quote(message.getFileName().toString());
    String directory = standard.replace("edifact-", "").toUpperCase(Locale.ROOT);
    Pattern sign =
        standard.startsWith("edifact-")
            ? Pattern.compile(
                "(?i)UNH\\+[^+']*\\+%s:%s:%s"
                    .formatted(name, directory.charAt(0), directory.substring(1)))
            : Pattern.compile("(?i)[\">/<:]" + name + "[\"<>\\s]");
    Predicate<Path> named = sample -> sign.matcher(Folders.text(sample)).find();
    return named.or(sample -> hasWhatTheContractRequires(message, sample));
  }

  /** A document that does not say what it is, as those of a foreign standard, is known by it. */
  private static boolean hasWhatTheContractRequires(Path message, Path sample) {
    Path contract = message.resolve("contract.schema.json");
    if (!Files.exists(contract) || !sample.toString().endsWith(".json")) {
      return false;
    }
    String text = Folders.text(sample);
    List<String> required = new ArrayList<>();
    Yaml.read(contract, JsonNode.class) // JSON is YAML
        .path("required")
        .forEach(field -> required.add(field.asText()));
    return !required.contains("type")
        && required.stream().allMatch(field -> text.contains("\"" + field + "\""));
  }
}
