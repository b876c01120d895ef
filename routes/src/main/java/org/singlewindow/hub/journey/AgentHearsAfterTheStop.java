package org.singlewindow.hub.journey;

import java.util.Optional;
import org.singlewindow.hub.canonical.HoldType;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.canonical.NotifyParty;
import org.singlewindow.hub.journey.ContainerDossier.Hold;
import org.singlewindow.hub.journey.Machines.HoldState;

/**
 * The consignee's agent hears of an inspection when, and only when, the terminal has confirmed the
 * stop (SR-15-30); of a selection (布控) it never hears.
 */
final class AgentHearsAfterTheStop implements Rule {

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    Optional<String> agent = desk.consigneeAgent(container);
    if (agent.isPresent()) {
      container.holds().forEach((holdNo, hold) -> tell(container, holdNo, hold, agent.get(), desk));
    }
  }

  static String noticeId(String holdNo, String containerNo) {
    return "notice-" + Ids.of("inspection", holdNo, containerNo);
  }

  private void tell(
      ContainerDossier container, String holdNo, Hold hold, String agent, Situation desk) {
    String noticeId = noticeId(holdNo, container.containerNo());
    if (hold.type() == HoldType.INSPECTION && hold.state() == HoldState.CONFIRMED) {
      notify(container, noticeId, NoticeKind.INSPECTION_ORDERED, holdNo, hold, agent, desk);
    }
    if (hold.state() == HoldState.LIFTED && container.told().contains(noticeId)) {
      String liftId = "notice-" + Ids.of("lifted", holdNo, container.containerNo());
      notify(container, liftId, NoticeKind.HOLD_LIFTED, holdNo, hold, agent, desk);
    }
  }

  private void notify(
      ContainerDossier container,
      String id,
      NoticeKind kind,
      String holdNo,
      Hold hold,
      String agent,
      Situation desk) {
    desk.tellOnce(
        container.containerNo(),
        new NotifyParty(
            desk.header(id, agent, container.subject()),
            kind,
            hold.blNo(),
            Optional.of(container.containerNo()),
            Optional.empty(),
            Optional.of(holdNo),
            Optional.empty()));
  }
}
