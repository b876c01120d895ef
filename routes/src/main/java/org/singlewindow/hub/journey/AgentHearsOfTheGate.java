package org.singlewindow.hub.journey;

import java.util.Optional;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.canonical.NotifyParty;

/** The consignee's agent hears that its container has left. */
final class AgentHearsOfTheGate implements Rule {

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    if (container.isGone()) {
      Concerned.agents(container, Optional.empty(), desk)
          .forEach(agent -> tell(container, agent, desk));
    }
  }

  private void tell(ContainerDossier container, String agent, Situation desk) {
    String no = container.containerNo();
    desk.tellOnce(
        no,
        new NotifyParty(
            desk.header(
                "notice-" + Ids.of("gated out", no, "" + container.visit(), agent),
                agent,
                container.subject()),
            NoticeKind.GATED_OUT,
            container.blNos().stream().findFirst(),
            Optional.empty(),
            Optional.of(no),
            Optional.of(container.order().no()).filter(orderNo -> !orderNo.isEmpty()),
            Optional.empty(),
            Optional.empty()));
  }
}
