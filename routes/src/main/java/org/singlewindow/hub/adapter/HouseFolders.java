package org.singlewindow.hub.adapter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the data of a house lies.
 *
 * @param home the folder with mappings/ and the house's own adapters/
 * @param parties the file of the Party table
 * @param adapterDirs folders of adapter folders; a new one is made in the last, the port's own
 */
record HouseFolders(Path home, Path parties, List<Path> adapterDirs) {

  /** Takes a defensive copy. */
  HouseFolders {
    adapterDirs = List.copyOf(adapterDirs);
  }

  /** The template, which every house has. */
  Path template() {
    return home.resolve("adapters/_template");
  }

  /** Where the folder of a new adapter is made. */
  Path made(String name) {
    return adapterDirs.get(adapterDirs.size() - 1).resolve(name);
  }

  /** True when a folder of adapters has something of this name. */
  boolean has(String name) {
    return adapterDirs.stream().anyMatch(dir -> Files.exists(dir.resolve(name)));
  }

  /** The folders of adapters, by path; the template is none. */
  List<Path> adapters() {
    return AdapterFolder.list(adapterDirs).stream()
        .filter(path -> !path.getFileName().toString().startsWith("_"))
        .toList();
  }

  /** A file as a person in the home sees it. */
  String shown(Path file) {
    return new Findings(home).shown(file);
  }
}
