package org.singlewindow.hub.app;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the data of the house lies, for programs that start no Spring; {@code
 * config/application.yaml} says the same to the hub.
 *
 * @param parties the file of the Party table
 * @param adapterDirs folders of adapter folders
 */
record Places(Path home, Path parties, List<Path> adapterDirs) {

  /** From {@code -Dhub.home}, {@code -Dhub.parties} and {@code -Dhub.adapters.dirs}. */
  static Places ofThisProcess() {
    Path home = Path.of(System.getProperty("hub.home", "."));
    String parties = System.getProperty("hub.parties", home + "/config/partners.yaml");
    String dirs = System.getProperty("hub.adapters.dirs", home + "/adapters");
    return new Places(
        home,
        Path.of(parties),
        Stream.of(dirs.split(",")).map(String::strip).map(Path::of).toList());
  }
}
