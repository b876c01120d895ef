package org.singlewindow.hub.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code ./hub import FILE.csv [--dry-run]}: brings the opening stock and the open cases to the hub
 * that runs here, by the operator's door, and says what it did.
 */
public final class ImportCommand {

  private static final Duration ANSWER_MAX = Duration.ofMinutes(10);

  private ImportCommand() {}

  /** Runs and exits: 0 when the file was taken, 2 when it was refused, 1 when nobody answered. */
  public static void main(String[] args) throws InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String hub = System.getProperty("hub.url", "http://127.0.0.1:8080");
    String key = Optional.ofNullable(System.getenv("HUB_OPERATOR_KEY")).orElse("demo-operator");
    System.exit(run(List.of(args), hub, key, out));
  }

  /** Sends the file and prints the answer. */
  static int run(List<String> args, String hub, String key, PrintStream out)
      throws InterruptedException {
    List<String> files = new ArrayList<>(args);
    boolean dryRun = files.remove("--dry-run");
    if (files.size() != 1 || files.get(0).startsWith("-")) {
      out.println("import: say FILE.csv, and --dry-run to try it first");
      return 1;
    }
    Path file = Path.of(System.getProperty("hub.caller", "")).resolve(files.get(0));
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(hub + "/v1/opening?dryRun=" + dryRun))
              .timeout(ANSWER_MAX)
              .header("X-API-Key", key)
              .header("Content-Type", "text/csv")
              .POST(HttpRequest.BodyPublishers.ofFile(file))
              .build();
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return say(answer.statusCode(), new ObjectMapper().readTree(answer.body()), out);
    } catch (IOException e) {
      out.println("import: " + file + " did not reach the hub at " + hub + ": " + e);
      return 1;
    }
  }

  private static int say(int status, JsonNode answer, PrintStream out) {
    if (status == 200) {
      String verb = answer.path("status").asText().equals("dryRun") ? "would take " : "took ";
      out.println(
          verb
              + answer.path("taken")
              + " of "
              + answer.path("rows")
              + " rows; known before: "
              + answer.path("known")
              + "; standing there again: "
              + answer.path("repeated"));
      return 0;
    }
    answer
        .path("findings")
        .forEach(
            one ->
                out.println(
                    one.path("code").asText()
                        + " "
                        + one.path("en").asText()
                        + " "
                        + one.path("nextEn").asText()));
    out.println("nothing was taken (" + status + " " + answer.path("title").asText() + ")");
    return 2;
  }
}
