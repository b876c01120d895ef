package org.singlewindow.hub.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The house's data for a test that changes some of it: adapters, mappings and the Party table. */
final class HomeCopy {

  private static final String TABLE = "config/partners.yaml";
  private static final List<String> CODE = List.of("src", "target", "simulator");

  private HomeCopy() {}

  /**
   * Makes a home whose adapters and Party table may be changed. Its mappings are the house's own:
   * copying their thousands of samples takes longer than most tests.
   */
  static Path withOwnAdapters(Path home) {
    copy("adapters", home);
    Folders.write(home.resolve(TABLE), Folders.text(SpoiledAdapter.HOME.resolve(TABLE)));
    try {
      Files.createSymbolicLink(home.resolve("mappings"), SpoiledAdapter.HOME.resolve("mappings"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return home;
  }

  /** Makes a home in which all of it may be changed. */
  static Path whole(Path home) {
    copy("adapters", home);
    copy("mappings", home);
    Folders.write(home.resolve(TABLE), Folders.text(SpoiledAdapter.HOME.resolve(TABLE)));
    return home;
  }

  private static void copy(String room, Path home) {
    for (Path folder : Folders.list(SpoiledAdapter.HOME.resolve(room))) {
      String name = folder.getFileName().toString();
      if (!CODE.contains(name)) {
        SpoiledAdapter.copy(folder, home.resolve(room).resolve(name));
      }
    }
  }
}
