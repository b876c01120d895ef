package org.singlewindow.hub.journey;

import java.util.Optional;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.canonical.NotifyParty;

/** The consignee's agent hears that its container has left. */
final class AgentHearsOfTheGate implements Rule {

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    Optional<String> agent = desk.consigneeAgent(container);
    if (agent.isPresent() && container.gatedOutAt().isPresent()) {
      String id =
          "notice-" + Ids.of("gated out", container.containerNo(), container.blNos().toString());
      desk.tellOnce(
          container.containerNo(),
          new NotifyParty(
              desk.header(id, agent.get(), container.subject()),
              NoticeKind.GATED_OUT,
              container.blNos().stream().findFirst(),
              Optional.of(container.containerNo()),
              Optional.of(container.order().no()).filter(no -> !no.isEmpty()),
              Optional.empty(),
              Optional.empty()));
    }
  }
}
