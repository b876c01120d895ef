package org.singlewindow.hub.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/** A folder of adapters: a copy of the template, which is sound, spoiled by what a case says. */
final class SpoiledAdapter {

  static final Path HOME = Path.of(System.getProperty("hub.home", "..")).toAbsolutePath();
  static final String NAME = "terminal-gamma";

  private SpoiledAdapter() {}

  /** Copies the template under its test name into a folder. */
  static Path copyTemplate(Path adapters) {
    Path folder = adapters.resolve(NAME);
    copy(HOME.resolve("adapters/_template"), folder);
    Path manifest = folder.resolve(Manifest.FILE);
    Folders.write(manifest, Folders.text(manifest).replaceFirst("_template", NAME));
    return folder;
  }

  /** Lays a case's files over the copy and takes away those its {@code removed.txt} lists. */
  static void spoil(Path adapters, Path one) {
    Folders.list(one).stream()
        .filter(Files::isDirectory)
        .forEach(folder -> copy(folder, adapters.resolve(folder.getFileName().toString())));
    Path removed = one.resolve("removed.txt");
    List<String> names = Files.exists(removed) ? Folders.text(removed).lines().toList() : List.of();
    names.forEach(name -> remove(adapters.resolve(name)));
  }

  static void copy(Path from, Path to) {
    for (Path file : Folders.walk(from)) {
      Path target = to.resolve(from.relativize(file).toString());
      try {
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static void remove(Path path) {
    try (var files = Files.walk(path)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
