package org.singlewindow.hub.app;

import java.io.PrintStream;
import java.util.List;
import org.singlewindow.hub.adapter.AdapterList;
import org.singlewindow.hub.adapter.AdapterNew;

/** {@code ./hub adapter}: makes the folder of a new partner, or lists those there are. */
public final class AdapterCommand {

  private AdapterCommand() {}

  /** Runs and exits: 0 when all is well, 1 when something is not sound, 2 for wrong arguments. */
  public static void main(String[] args) {
    try {
      System.exit(run(Places.ofThisProcess(), List.of(args), System.out));
    } catch (IllegalArgumentException e) { // a Party table that cannot be read says where
      System.err.println("adapter: " + e.getMessage());
      System.exit(2);
    }
  }

  private static int run(Places places, List<String> args, PrintStream out) {
    String command = args.isEmpty() ? "" : args.get(0);
    return switch (command) {
      case "new" ->
          new AdapterNew(places.home(), places.parties(), places.adapterDirs(), out)
              .run(args.subList(1, args.size()));
      case "list" ->
          new AdapterList(places.home(), places.parties(), places.adapterDirs()).run(out);
      default -> {
        out.println("adapter: say new NAME, or list");
        yield 2;
      }
    };
  }
}
