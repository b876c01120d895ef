package org.singlewindow.hub.journey;

import java.util.Optional;
import org.singlewindow.hub.canonical.HoldType;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.canonical.NotifyParty;
import org.singlewindow.hub.journey.ContainerDossier.Hold;
import org.singlewindow.hub.journey.Machines.HoldState;

/**
 * The agent, or whoever booked an export container, hears of an inspection when, and only when, the
 * terminal has confirmed the stop (SR-15-30); of a selection (布控) it never hears.
 */
final class AgentHearsAfterTheStop implements Rule {

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    container
        .holds()
        .forEach(
            (holdNo, hold) -> {
              if (hold.type() == HoldType.INSPECTION) {
                InspectionAgents.of(container, hold.blNo(), desk)
                    .forEach(agent -> tell(container, holdNo, hold, agent, desk));
              }
            });
  }

  private void tell(
      ContainerDossier container, String holdNo, Hold hold, String agent, Situation desk) {
    boolean confirmed = hold.state() == HoldState.CONFIRMED;
    String no = container.containerNo();
    desk.keep(
        no,
        begin(holdNo, no, agent),
        end(holdNo, no, agent),
        confirmed,
        id -> notice(id, NoticeKind.INSPECTION_ORDERED, container, holdNo, hold, agent, desk),
        id -> notice(id, NoticeKind.HOLD_LIFTED, container, holdNo, hold, agent, desk));
    if (confirmed && !hold.notified()) {
      desk.put(desk.container(no).withHold(holdNo, hold.nowNotified()));
    }
  }

  /** True when the agent knows of this instruction and has not been told that it ended. */
  static boolean isTold(ContainerDossier container, String holdNo, String agent) {
    return round(container, holdNo, agent).stands();
  }

  /** True when the agent has ever been told of this instruction. */
  static boolean wasTold(ContainerDossier container, String holdNo, String agent) {
    return container.told().contains(begin(holdNo, container.containerNo(), agent));
  }

  private static Round round(ContainerDossier container, String holdNo, String agent) {
    String no = container.containerNo();
    return Round.of(container.told(), begin(holdNo, no, agent), end(holdNo, no, agent));
  }

  private static String begin(String holdNo, String no, String agent) {
    return "notice-" + Ids.of("inspection", holdNo, no, agent);
  }

  private static String end(String holdNo, String no, String agent) {
    return "notice-" + Ids.of("lifted", holdNo, no, agent);
  }

  private NotifyParty notice(
      String id,
      NoticeKind kind,
      ContainerDossier container,
      String holdNo,
      Hold hold,
      String agent,
      Situation desk) {
    return new NotifyParty(
        desk.header(id, agent, container.subject()),
        kind,
        hold.blNo(),
        Optional.empty(),
        Optional.of(container.containerNo()),
        Optional.empty(),
        Optional.of(holdNo),
        Optional.empty());
  }
}
