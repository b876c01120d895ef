package org.singlewindow.hub.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * {@code ./hub dlq}: what nobody tries again by itself, what would become of it, and what to do:
 * list, show, forecast, replay, discard, arrived; and the books of each link.
 */
public final class DlqCommand {

  private static final List<String> DECISIONS = List.of("replay", "discard", "arrived");
  private static final String USAGE =
      "dlq: say list, accounts, show GROUP, forecast GROUP, or replay|discard|arrived"
          + " (--group GROUP | --letter ID) --why \"...\"";

  private DlqCommand() {}

  /** Runs and exits: 0 when it was done, 2 when it was refused, 1 when nobody answered. */
  public static void main(String[] args) throws InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(args), OperatorDoor.ofEnvironment(), out));
  }

  /** Asks the hub and prints its answer. */
  static int run(List<String> args, OperatorDoor door, PrintStream out)
      throws InterruptedException {
    try {
      String command = args.isEmpty() ? "list" : args.get(0);
      if (args.size() <= 1 && command.equals("list")) {
        return list(door.get("/v1/dead-letters"), out);
      }
      if (args.size() == 1 && command.equals("accounts")) {
        return accounts(door.get("/v1/accounts"), out);
      }
      if (args.size() == 2 && List.of("show", "forecast").contains(command)) {
        return show(door.get("/v1/dead-letters/" + args.get(1)), command.equals("show"), out);
      }
      boolean whole = args.size() == 5 && DECISIONS.contains(command);
      if (whole
          && List.of("--group", "--letter").contains(args.get(1))
          && args.get(3).equals("--why")) {
        Map<String, Object> order =
            Map.of("decision", command, args.get(1).substring(2), args.get(2), "why", args.get(4));
        return done(door.post("/v1/dead-letters", order, UUID.randomUUID().toString()), out);
      }
      out.println(USAGE);
      return 1;
    } catch (IOException e) {
      out.println("dlq: no hub answers at " + door.url() + ": " + e);
      return 1;
    }
  }

  private static int list(OperatorDoor.Answer answer, PrintStream out) {
    if (answer.status() != 200) {
      return refused(answer, out);
    }
    answer.body().path("groups").forEach(group -> out.println(head(group)));
    out.println(answer.body().path("groups").size() + " groups");
    return 0;
  }

  private static String head(JsonNode group) {
    return "%s %6d %-11s %-18s %s %s"
        .formatted(
            group.path("group").asText(),
            group.path("letters").asLong(),
            group.path("kind").asText(),
            group.path("link").asText(),
            group.path("code").asText(),
            group.path("reason").asText());
  }

  private static int accounts(OperatorDoor.Answer answer, PrintStream out) {
    if (answer.status() != 200) {
      return refused(answer, out);
    }
    for (JsonNode one : answer.body().path("accounts")) {
      out.println(
          "%-18s %d accepted = %d delivered + %d waiting + %d dead-lettered + %d cancelled"
              .formatted(
                  one.path("link").asText(),
                  one.path("accepted").asLong(),
                  one.path("delivered").asLong(),
                  one.path("waiting").asLong(),
                  one.path("deadLettered").asLong(),
                  one.path("cancelled").asLong()));
    }
    return 0;
  }

  private static int show(OperatorDoor.Answer answer, boolean letters, PrintStream out) {
    if (answer.status() != 200) {
      return refused(answer, out);
    }
    out.println(head(answer.body()));
    out.println("if all were sent again: " + answer.body().path("forecast"));
    if (letters) {
      for (JsonNode one : answer.body().path("first")) {
        out.println(
            "  %s %s tried %d times, %s: %s"
                .formatted(
                    one.path("letter").asText(),
                    one.path("what").asText(),
                    one.path("attempts").asLong(),
                    one.path("outlook").asText(),
                    one.path("note").asText()));
      }
    }
    return 0;
  }

  private static int done(OperatorDoor.Answer answer, PrintStream out) {
    if (answer.status() != 200) {
      return refused(answer, out);
    }
    out.println(answer.body());
    return 0;
  }

  private static int refused(OperatorDoor.Answer answer, PrintStream out) {
    out.println("dlq: " + answer.problem());
    return 2;
  }
}
