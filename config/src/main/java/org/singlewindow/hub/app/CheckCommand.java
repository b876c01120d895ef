package org.singlewindow.hub.app;

import java.util.List;
import org.singlewindow.hub.adapter.AdapterCheck;

/**
 * {@code ./hub check}: lints and proves adapters, mappings and the Party table; starts no house.
 */
public final class CheckCommand {

  private CheckCommand() {}

  /** Runs and exits: 0 when everything is sound, 1 when something is not, 2 for wrong arguments. */
  public static void main(String[] args) {
    Places places = Places.ofThisProcess();
    System.exit(
        new AdapterCheck(places.home(), places.parties(), places.adapterDirs())
            .run(List.of(args), System.out));
  }
}
