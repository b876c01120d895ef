package org.singlewindow.hub.adapter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.singlewindow.hub.mapping.StandardFolder;

/** The cases of a standard's message show that message, and every sample among them is read. */
final class StandardCasesLint {

  private StandardCasesLint() {}

  /**
   * Adds what is wrong with a message's cases.
   *
   * @param shown names of the messages that were read in its examples
   */
  static void check(Path message, List<GoldenCase> cases, Set<String> shown, Findings findings) {
    CasesLint.check(cases, findings);
    String folder = message.getFileName().toString();
    boolean received =
        cases.stream().anyMatch(one -> one.example() && one.find("received").isPresent());
    if (received && shown.stream().noneMatch(folder::equalsIgnoreCase)) {
      findings.add(
          message.resolve("golden/examples"),
          "case-elsewhere",
          "what its examples receive is not " + folder + " but " + shown,
          "move the case to the folder of its message");
    }
  }

  /** Adds every file of a standard's golden folders that no proof reads. */
  static void checkRead(StandardFolder standard, Findings findings) {
    List<Path> cases =
        standard.messages().stream()
            .flatMap(message -> GoldenCase.ofMessage(message).stream())
            .map(GoldenCase::path)
            .toList();
    Folders.list(standard.path()).stream()
        .flatMap(folder -> Stream.of(folder.resolve("golden"), folder))
        .filter(folder -> folder.getFileName().toString().equals("golden"))
        .filter(Files::isDirectory)
        .flatMap(golden -> Folders.walk(golden).stream())
        .filter(file -> !cases.contains(file.getParent()))
        .forEach(
            file ->
                findings.add(
                    file,
                    "sample-unread",
                    "no test reads it",
                    "a case is a folder of <message>/golden/examples or edges, and the message has"
                        + " a mapping"));
  }
}
