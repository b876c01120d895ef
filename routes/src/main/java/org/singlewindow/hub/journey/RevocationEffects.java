package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import org.singlewindow.hub.canonical.ReleaseKind;
import org.singlewindow.hub.canonical.ReleaseRevoked;
import org.singlewindow.hub.journey.BillDossier.CargoRelease;
import org.singlewindow.hub.journey.ContainerDossier.ContainerRelease;
import org.singlewindow.hub.journey.Machine.Step;
import org.singlewindow.hub.journey.Machines.ReleaseState;
import org.singlewindow.hub.journey.Machines.ReleaseTrigger;

/** What it changes when the release agent takes a release back. */
final class RevocationEffects {

  private RevocationEffects() {}

  static void revoked(ReleaseRevoked event, Situation desk) {
    BillDossier bill = desk.bill(event.blNo());
    String by = event.header().saidBy();
    if (bill.releaseAgent().filter(agent -> !agent.equals(by)).isPresent()) {
      desk.refuse("HUB-R503", "billOfLading", event.blNo(), "the agent that released it first");
    } else if (event.kind() == ReleaseKind.CARGO) {
      cargo(event, bill, desk);
    } else {
      containers(event, bill, desk);
    }
  }

  private static void cargo(ReleaseRevoked event, BillDossier bill, Situation desk) {
    CargoRelease known = bill.cargo();
    Step<ReleaseState> step = ReleaseMachines.CARGO.step(known.state(), ReleaseTrigger.REVOKED);
    if (!step.refusal().isEmpty() || !known.releaseNo().equals(Optional.of(event.releaseNo()))) {
      desk.refuse("HUB-R507", "releaseNo", event.releaseNo(), known.releaseNo().orElse(""));
      return;
    }
    if (step.moves()) {
      CargoRelease next = known.moved(step.to(), Optional.of(event.header().occurredAt()));
      desk.put(bill.with(draft -> draft.cargo = next));
      bill.containerNos().forEach(no -> LateRevocation.alarmWhenGone(no, desk));
    }
  }

  private static void containers(ReleaseRevoked event, BillDossier bill, Situation desk) {
    boolean any = false;
    for (String no : bill.containerNos()) {
      ContainerDossier container = desk.container(no);
      ContainerRelease release = container.releases().get(event.blNo());
      if (release != null && release.releaseNo().equals(event.releaseNo())) {
        any = true;
        Step<ReleaseState> step =
            ReleaseMachines.CONTAINER.step(release.state(), ReleaseTrigger.REVOKED);
        if (step.moves()) {
          Instant at = event.header().occurredAt();
          desk.put(container.withRelease(event.blNo(), release.moved(step.to(), at)));
          LateRevocation.alarmWhenGone(no, desk);
        }
      }
    }
    if (!any) {
      desk.refuse("HUB-R507", "releaseNo", event.releaseNo(), "a release of this bill");
    }
  }
}
