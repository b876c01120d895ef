package org.singlewindow.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** HTTP on loopback. */
final class Web {

  private static final Duration WAIT_MAX = Duration.ofSeconds(30);
  private static final ObjectMapper JSON = new ObjectMapper();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(WAIT_MAX).build();
  private final String base;
  private final Map<String, String> headers;

  /** A client of this address that shows these headers. */
  Web(String base, Map<String, String> headers) {
    this.base = base;
    this.headers = headers;
  }

  /** GET; a body that is no JSON is null. */
  JsonNode get(String path) {
    try {
      HttpResponse<byte[]> response =
          client.send(request(path).GET().build(), BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        throw new IOException(path + " says " + response.statusCode());
      }
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** GET; the status, 0 when nobody answered. */
  CompletableFuture<Integer> getStatus(String path) {
    return client
        .sendAsync(request(path).GET().build(), BodyHandlers.discarding())
        .handle((response, failure) -> failure == null ? response.statusCode() : 0);
  }

  /** POST; the status, 0 when nobody answered. */
  CompletableFuture<Integer> post(String path, byte[] body) {
    HttpRequest request = request(path).POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
    return client
        .sendAsync(request, BodyHandlers.discarding())
        .handle((response, failure) -> failure == null ? response.statusCode() : 0);
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).timeout(WAIT_MAX);
    headers.forEach(request::header);
    return request;
  }
}
