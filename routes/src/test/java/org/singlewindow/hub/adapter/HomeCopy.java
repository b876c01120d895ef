package org.singlewindow.hub.adapter;

import java.nio.file.Path;
import java.util.List;

/** A copy of the house's data that a test may change: adapters, mappings and the Party table. */
final class HomeCopy {

  private static final String TABLE = "config/partners.yaml";
  private static final List<String> CODE = List.of("src", "target", "simulator");

  private HomeCopy() {}

  /** Copies them into a folder. */
  static Path into(Path home) {
    for (String room : List.of("adapters", "mappings")) {
      for (Path folder : Folders.list(SpoiledAdapter.HOME.resolve(room))) {
        String name = folder.getFileName().toString();
        if (!CODE.contains(name)) {
          SpoiledAdapter.copy(folder, home.resolve(room).resolve(name));
        }
      }
    }
    Folders.write(home.resolve(TABLE), Folders.text(SpoiledAdapter.HOME.resolve(TABLE)));
    return home;
  }
}
