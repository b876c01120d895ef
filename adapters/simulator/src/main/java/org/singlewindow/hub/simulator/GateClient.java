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

/** A gate: asks at the hub's door and waits for the answer, which it notes as heard. */
final class GateClient implements Mouth {

  private static final Duration WAIT_MAX = Duration.ofSeconds(10);

  private final Partner partner;
  private final URI door;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(WAIT_MAX).build();

  /** A gate before the hub's door at this path. */
  GateClient(Partner partner, String hubUrl, String path) {
    this.partner = partner;
    this.door = URI.create(hubUrl + path);
  }

  @Override
  public Optional<String> tell(Spoken spoken) {
    HttpRequest request =
        HttpRequest.newBuilder(door)
            .timeout(WAIT_MAX)
            .header("X-API-Key", DemoSecrets.keyOf(partner.name()))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(Texts.encode(spoken.text())))
            .build();
    try {
      HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
      String answer = Texts.decode(response.body());
      partner.hear(spoken.fileName(), answer);
      return Optional.of(answer);
    } catch (IOException e) {
      throw new UncheckedIOException("the hub does not answer " + partner.name(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
