package org.singlewindow.hub.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@code ./hub link list}, {@code ./hub link off NAME --why TEXT}, {@code ./hub link on ...}. */
public final class LinkCommand {

  private LinkCommand() {}

  /** Runs and exits: 0 when it was done, 2 when it was refused, 1 when nobody answered. */
  public static void main(String[] args) throws InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(args), OperatorDoor.ofEnvironment(), out));
  }

  /** Asks the hub and prints its answer. */
  static int run(List<String> args, OperatorDoor door, PrintStream out)
      throws InterruptedException {
    try {
      if (args.isEmpty() || args.equals(List.of("list"))) {
        OperatorDoor.Answer answer = door.get("/v1/links");
        answer.body().path("links").forEach(link -> out.println(line(link)));
        return end(answer, out);
      }
      if (args.size() == 4
          && List.of("off", "on").contains(args.get(0))
          && args.get(2).equals("--why")) {
        OperatorDoor.Answer answer =
            door.post(
                "/v1/links/" + args.get(1) + "/" + args.get(0),
                Map.of("why", args.get(3)),
                UUID.randomUUID().toString());
        if (answer.status() == 200) {
          out.println(line(answer.body()));
        }
        return end(answer, out);
      }
      out.println("link: say list, off NAME --why \"...\" or on NAME --why \"...\"");
      return 1;
    } catch (IOException e) {
      out.println("link: no hub answers at " + door.url() + ": " + e);
      return 1;
    }
  }

  private static int end(OperatorDoor.Answer answer, PrintStream out) {
    if (answer.status() == 200) {
      return 0;
    }
    out.println("link: " + answer.problem());
    return 2;
  }

  private static String line(JsonNode link) {
    String text =
        "%-20s %-7s %d waiting, %d under way, %d failures in a row"
            .formatted(
                link.path("link").asText(),
                link.path("state").asText(),
                link.path("waiting").asLong(),
                link.path("inFlight").asLong(),
                link.path("failures").asLong());
    if (link.has("offBy")) {
      text +=
          "; since " + link.path("offAt").asText() + " by " + link.path("offBy").asText() + ": ";
      text += link.path("why").asText();
    }
    return link.has("pausedUntil") ? text + "; until " + link.path("pausedUntil").asText() : text;
  }
}
