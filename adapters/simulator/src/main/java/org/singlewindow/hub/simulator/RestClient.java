package org.singlewindow.hub.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** A partner that posts its documents to the hub's door, with its key. */
final class RestClient implements Mouth {

  private static final Duration WAIT_MAX = Duration.ofSeconds(10);

  private final String partner;
  private final URI door;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(WAIT_MAX).build();

  /** A partner before the hub's door at this path. */
  RestClient(String partner, String hubUrl, String path) {
    this.partner = partner;
    this.door = URI.create(hubUrl + path);
  }

  @Override
  public Optional<String> tell(Spoken spoken) {
    HttpRequest request =
        HttpRequest.newBuilder(door)
            .timeout(WAIT_MAX)
            .header("X-API-Key", DemoSecrets.keyOf(partner))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(Texts.encode(spoken.text())))
            .build();
    try {
      HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
      return Optional.of(Texts.decode(response.body()));
    } catch (IOException e) {
      throw new UncheckedIOException("the hub does not answer " + partner, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
