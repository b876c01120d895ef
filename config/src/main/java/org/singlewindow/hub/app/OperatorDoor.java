package org.singlewindow.hub.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * The operator's doors of the hub that runs here, for commands.
 *
 * @param url where it listens
 * @param key the operator's
 */
record OperatorDoor(String url, String key) {

  private static final Duration ANSWER_MAX = Duration.ofMinutes(10);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** As {@code ./hub} and the environment say. */
  static OperatorDoor ofEnvironment() {
    return new OperatorDoor(
        System.getProperty("hub.url", "http://127.0.0.1:8080"),
        Optional.ofNullable(System.getenv("HUB_OPERATOR_KEY")).orElse("demo-operator"));
  }

  /**
   * An answer.
   *
   * @param status of HTTP
   */
  record Answer(int status, JsonNode body) {

    /** What went wrong, in one line. */
    String problem() {
      StringBuilder text = new StringBuilder(status + " " + body.path("title").asText());
      body.path("findings").forEach(one -> text.append("; ").append(one.path("en").asText()));
      return text.toString();
    }
  }

  /** GET. */
  Answer get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  /** POST of JSON under a key of its own. */
  Answer post(String path, Map<String, Object> body, String idempotencyKey)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", idempotencyKey)
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path))
        .timeout(ANSWER_MAX)
        .header("X-API-Key", key);
  }

  private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
  }
}
