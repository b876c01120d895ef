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
    for (Path standard : Folders.list(mappings)) {
      boolean shared = Files.exists(standard.resolve("common.xslt")); // by several standards
      if (shared || SpeechLint.isStandard(standard)) {
        stylesheets.checkBelow(standard, findings);
      }
      if (SpeechLint.isStandard(standard)) {
        for (Path message : Folders.list(standard)) {
          checkProven(adapters, standard, message, "in.xslt", "received|reply", findings);
          checkProven(adapters, standard, message, "out.xslt", "sent", findings);
          CsvLint.check(standard, message, findings);
        }
      }
    }
  }

  private static void checkProven(
      List<AdapterFolder> adapters,
      Path standard,
      Path message,
      String stylesheet,
      String words,
      Findings findings) {
    Path file = message.resolve(stylesheet);
    if (!Files.exists(file)) {
      return;
    }
    Predicate<Path> isOne = sign(standard, message);
    boolean proven =
        Stream.concat(
                GoldenCase.list(message.resolve("golden")).stream(),
                adapters.stream()
                    .filter(adapter -> speaks(adapter, standard))
                    .flatMap(adapter -> adapter.cases().stream()))
            .flatMap(one -> Folders.list(one.path()).stream())
            .filter(sample -> GoldenCase.word(sample).matches(words))
            .anyMatch(isOne);
    if (!proven) {
      findings.add(
          file,
          "mapping-unproven",
          "no golden case of an adapter runs through it",
          "add a case to an adapter that speaks " + standard.getFileName());
    }
  }

  private static boolean speaks(AdapterFolder adapter, Path standard) {
    return adapter.manifest().speaks().contains(standard.getFileName().toString());
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
