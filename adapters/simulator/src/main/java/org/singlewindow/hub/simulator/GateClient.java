package org.singlewindow.hub.simulator;

import java.util.Optional;

/** A gate: asks at the hub's door and waits for the answer, which it notes as heard. */
final class GateClient implements Mouth {

  private final Partner partner;
  private final RestClient client;

  /** A gate before the hub's door at this path. */
  GateClient(Partner partner, String hubUrl, String path) {
    this.partner = partner;
    this.client = new RestClient(partner.name(), hubUrl, path);
  }

  @Override
  public Optional<String> tell(Spoken spoken) {
    Optional<String> answer = client.tell(spoken);
    answer.ifPresent(text -> partner.hear(spoken.fileName(), text));
    return answer;
  }
}
