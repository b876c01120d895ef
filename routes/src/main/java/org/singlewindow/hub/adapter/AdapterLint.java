package org.singlewindow.hub.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Instruction;

/** Looks at an adapter's folder without running anything; says everything at once. */
public final class AdapterLint {

  private static final Set<String> TRANSPORTS = Set.of("rest", "http", "sftp", "soap");
  private static final Set<String> REPEATS = Set.of("ignored", "ask-first", "unsafe");
  private static final Set<String> GRADES = Set.of("draft", "working", "proven");
  private static final Set<String> TOP =
      Set.of("adapter.yaml", "README.md", "contract", "mapping", "golden", "route.camel.yaml");
  private static final Pattern CASE_FILE =
      Pattern.compile(
          "(received|sent|reply)\\.[a-z]+|event\\.xml|instruction\\.xml|refused\\.txt|party\\.txt");
  private static final Pattern SECRET =
      Pattern.compile("(?i)BEGIN [A-Z ]*PRIVATE KEY|(password|api-?key|secret)\\s*[:=]\\s*\\S+");

  private final Path mappings;

  /** A lint against these mappings. */
  public AdapterLint(Path mappings) {
    this.mappings = mappings;
  }

  /** Everything that is wrong with the folder. */
  public List<CheckFinding> check(AdapterFolder adapter) {
    List<CheckFinding> findings = new ArrayList<>();
    checkManifest(adapter, findings);
    checkMessages(adapter, findings);
    checkReadme(adapter, findings);
    checkFiles(adapter, findings);
    checkSamples(adapter, findings);
    return findings;
  }

  private static void add(
      List<CheckFinding> to, AdapterFolder adapter, String file, String rule, String remedy) {
    to.add(new CheckFinding(adapter.path().resolve(file).toString(), rule, remedy));
  }

  private void checkManifest(AdapterFolder adapter, List<CheckFinding> findings) {
    Manifest manifest = adapter.manifest();
    String folder = adapter.path().getFileName().toString();
    if (!folder.equals(manifest.name()) && !adapter.isTemplate()) {
      add(
          findings,
          adapter,
          "adapter.yaml",
          "name equals the folder's name",
          "write name: " + folder);
    }
    oneOf(adapter, "repeats", manifest.repeats(), REPEATS, findings);
    oneOf(adapter, "grade", manifest.grade(), GRADES, findings);
    manifest
        .carried()
        .receive()
        .ifPresent(way -> oneOf(adapter, "carried.receive.by", way.by(), TRANSPORTS, findings));
    manifest
        .carried()
        .send()
        .ifPresent(way -> oneOf(adapter, "carried.send.by", way.by(), TRANSPORTS, findings));
    for (String standard : manifest.speaks()) {
      if (!Files.exists(mappings.resolve(standard).resolve("standard.properties"))) {
        add(
            findings,
            adapter,
            "adapter.yaml",
            "speaks a folder of mappings/",
            "no mappings/" + standard);
      }
    }
    if (!manifest.sends().isEmpty() && manifest.carried().send().isEmpty()) {
      add(findings, adapter, "adapter.yaml", "what is sent is carried", "add carried.send");
    }
  }

  private static void oneOf(
      AdapterFolder adapter,
      String key,
      String value,
      Set<String> known,
      List<CheckFinding> findings) {
    if (value == null || !known.contains(value)) {
      add(
          findings,
          adapter,
          "adapter.yaml",
          key + " is one of " + known.stream().sorted().toList(),
          "it says " + value);
    }
  }

  private void checkMessages(AdapterFolder adapter, List<CheckFinding> findings) {
    Set<String> events = names(Event.class);
    Set<String> instructions = names(Instruction.class);
    adapter
        .manifest()
        .receives()
        .forEach(
            (message, told) -> {
              told.stream()
                  .filter(event -> !events.contains(event))
                  .forEach(
                      event ->
                          add(
                              findings,
                              adapter,
                              "adapter.yaml",
                              message + " tells a canonical event",
                              "no event " + event));
              mapped(adapter, message, "in.xslt", findings);
            });
    adapter
        .manifest()
        .sends()
        .forEach(
            (instruction, message) -> {
              if (!instructions.contains(instruction)) {
                add(
                    findings,
                    adapter,
                    "adapter.yaml",
                    "sends canonical instructions",
                    "no instruction " + instruction);
              }
              mapped(adapter, message, "out.xslt", findings);
            });
  }

  private static Set<String> names(Class<?> family) {
    return Arrays.stream(family.getPermittedSubclasses())
        .map(Class::getSimpleName)
        .collect(Collectors.toSet());
  }

  private void mapped(
      AdapterFolder adapter, String message, String file, List<CheckFinding> findings) {
    String folder = message.toLowerCase(Locale.ROOT);
    boolean there =
        adapter.manifest().speaks().stream()
                .anyMatch(
                    standard ->
                        Files.exists(mappings.resolve(standard).resolve(folder).resolve(file)))
            || adapter
                .overrides()
                .map(own -> Files.exists(own.resolve(folder).resolve(file)))
                .orElse(false);
    if (!there) {
      add(
          findings,
          adapter,
          "adapter.yaml",
          message + " has a mapping",
          "no " + folder + "/" + file + " in the standards it speaks");
    }
  }

  private static void checkReadme(AdapterFolder adapter, List<CheckFinding> findings) {
    Path readme = adapter.path().resolve("README.md");
    long lines = Files.exists(readme) ? lines(readme).size() : 0;
    if (lines < 5 || lines > 30) {
      add(
          findings,
          adapter,
          "README.md",
          "5 to 30 lines on contact, guide, peculiarities",
          "it has " + lines);
    }
  }

  private static void checkFiles(AdapterFolder adapter, List<CheckFinding> findings) {
    AdapterFolder.children(adapter.path())
        .filter(file -> !TOP.contains(file.getFileName().toString()))
        .forEach(
            file ->
                findings.add(
                    new CheckFinding(
                        file.toString(), "no stray files", "move it away or into contract/")));
    for (Path one : adapter.cases()) {
      AdapterFolder.children(one)
          .filter(file -> !CASE_FILE.matcher(file.getFileName().toString()).matches())
          .forEach(
              file ->
                  findings.add(
                      new CheckFinding(
                          file.toString(),
                          "a case knows received, event, refused, instruction, sent, reply, party",
                          "rename or remove it")));
    }
    if (SECRET.matcher(String.join("\n", lines(adapter.path().resolve("adapter.yaml")))).find()) {
      add(
          findings,
          adapter,
          "adapter.yaml",
          "no secrets in the folder",
          "move it to the environment: hub.partners.*");
    }
  }

  /** Every message that is declared has an example; a case without a first half proves nothing. */
  private static void checkSamples(AdapterFolder adapter, List<CheckFinding> findings) {
    String samples =
        adapter.cases().stream()
            .flatMap(AdapterFolder::children)
            .filter(
                file -> file.getFileName().toString().matches("(received|instruction|reply)\\..*"))
            .map(file -> String.join("\n", lines(file)))
            .collect(Collectors.joining("\n"));
    adapter.manifest().receives().keySet().stream()
        .filter(message -> !samples.contains(message))
        .forEach(
            message ->
                add(
                    findings,
                    adapter,
                    "golden/examples",
                    "every message received has an example",
                    "add a case that receives " + message));
    adapter.manifest().sends().keySet().stream()
        .filter(
            name ->
                !samples.contains("<" + Character.toLowerCase(name.charAt(0)) + name.substring(1)))
        .forEach(
            name ->
                add(
                    findings,
                    adapter,
                    "golden/examples",
                    "every instruction sent has an example",
                    "add a case with " + name));
    for (Path one : adapter.cases()) {
      if (AdapterFolder.children(one)
          .noneMatch(
              file -> file.getFileName().toString().matches("received\\..*|instruction\\.xml"))) {
        findings.add(
            new CheckFinding(
                one.toString(),
                "a case has received or instruction",
                "add it, or remove the case"));
      }
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, java.nio.charset.StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
