package org.singlewindow.hub.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.singlewindow.hub.adapter.PartyTable;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.journey.Role;

/**
 * The whole port of {@code config/src/test/port}, in a folder of its own where a test may add to
 * it.
 */
record PortData(Path folder) {

  /** Where it stands as a person reads it. */
  static final Path ORIGINAL = JavaProcess.home().resolve("config/src/test/port");

  /** Copies it. */
  static PortData copyTo(Path folder) {
    files(ORIGINAL).forEach((file, text) -> write(folder.resolve(file), text)); // all of it is text
    return new PortData(folder);
  }

  /** What tells hub and partners of it: which Party table, and whose adapters. */
  String[] properties() {
    return new String[] {
      "hub.parties=" + partners(),
      "hub.adapters.dirs="
          + JavaProcess.home().resolve("adapters")
          + ","
          + folder.resolve("adapters")
    };
  }

  /** Its parties of a role, by id. */
  List<Party> list(Role role) {
    return PartyTable.read(partners()).parties().list().stream()
        .filter(party -> party.roles().contains(role))
        .toList();
  }

  /** Its party with this id. */
  Party get(String id) {
    return PartyTable.read(partners()).parties().find(id).orElseThrow();
  }

  /** The rows of its Party table, as they stand there. */
  List<String> rows() {
    return read(partners()).lines().filter(line -> line.startsWith("  - ")).toList();
  }

  /** One more row of the Party table. */
  void addRow(String row) {
    write(partners(), read(partners()) + "  - " + row + "\n");
  }

  /** One more adapter. */
  void addAdapter(String name, String manifest) {
    write(folder.resolve("adapters").resolve(name).resolve("adapter.yaml"), manifest);
  }

  private Path partners() {
    return folder.resolve("partners.yaml");
  }

  /** Every file of the folder with its text, by its place in it. */
  static Map<String, String> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      Map<String, String> files = new TreeMap<>();
      all.filter(Files::isRegularFile)
          .forEach(file -> files.put(folder.relativize(file).toString(), read(file)));
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
