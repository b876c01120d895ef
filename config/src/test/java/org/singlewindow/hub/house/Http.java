package org.singlewindow.hub.house;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** A plain HTTP client on loopback. */
public final class Http {

  private static final Duration WAIT_MAX = Duration.ofSeconds(20);
  private static final ObjectMapper JSON = new ObjectMapper();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(WAIT_MAX).build();
  private final String base;

  /** A client of the server at this address. */
  public Http(String base) {
    this.base = base;
  }

  /** GET. */
  public Answer get(String path, Map<String, String> headers) {
    return send("GET", path, headers, BodyPublishers.noBody());
  }

  /** POST of a text. */
  public Answer post(String path, Map<String, String> headers, String body) {
    return send("POST", path, headers, BodyPublishers.ofString(body));
  }

  /** PUT of a text. */
  public Answer put(String path, String body) {
    return send("PUT", path, Map.of(), BodyPublishers.ofString(body));
  }

  /** POST of bytes. */
  public Answer post(String path, Map<String, String> headers, byte[] body) {
    return send("POST", path, headers, BodyPublishers.ofByteArray(body));
  }

  private Answer send(String method, String path, Map<String, String> headers, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path)).timeout(WAIT_MAX).method(method, body);
    headers.forEach(request::header);
    try {
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), json(response.body()), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
