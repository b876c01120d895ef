package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.singlewindow.hub.canonical.DeadlineKind;
import org.singlewindow.hub.canonical.DeadlinePassed;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.BillDossier.CargoRelease;
import org.singlewindow.hub.journey.ContainerDossier.ContainerRelease;
import org.singlewindow.hub.journey.Machines.ReleaseState;
import org.singlewindow.hub.journey.Machines.ReleaseTrigger;

/**
 * A release ends by itself when its validity does: whoever was to use it and whoever gave it hear
 * so, and nothing leaves on it until it is renewed under its number.
 */
final class ReleaseValidity {

  private ReleaseValidity() {}

  /** Has time come back to us when it ends. */
  static void watch(Subject subject, Optional<Instant> validUntil, Situation desk) {
    validUntil.ifPresent(
        until -> desk.by(until, DeadlineKind.RELEASE_VALIDITY, subject, Optional.empty()));
  }

  static void ended(DeadlinePassed event, Situation desk) {
    Subject subject = Subject.parse(event.about());
    if (subject.kind() == Subject.Kind.BILL) {
      cargo(subject.no(), desk);
    } else {
      desk.container(subject.no()).releases().forEach((blNo, one) -> box(subject, blNo, one, desk));
    }
  }

  private static void box(Subject subject, String blNo, ContainerRelease release, Situation desk) {
    ContainerDossier container = desk.container(subject.no());
    Machine.Step<ReleaseState> step =
        ReleaseMachines.CONTAINER.step(release.state(), ReleaseTrigger.EXPIRED);
    if (step.moves() && isOver(release.validUntil(), desk) && !container.isGone()) {
      desk.put(container.withRelease(blNo, release.moved(step.to(), release.at())));
      BillDossier bill = desk.bill(blNo);
      tell(bill, release.releaseNo(), release.version(), release.consigneeAgent(), desk);
    }
  }

  private static void cargo(String blNo, Situation desk) {
    BillDossier bill = desk.bill(blNo);
    CargoRelease release = bill.cargo();
    Machine.Step<ReleaseState> step =
        ReleaseMachines.CARGO.step(release.state(), ReleaseTrigger.EXPIRED);
    boolean used =
        !bill.containerNos().isEmpty()
            && bill.containerNos().stream().map(desk::container).allMatch(one -> one.isGone());
    if (step.moves() && isOver(release.validUntil(), desk) && !used) {
      desk.put(bill.with(draft -> draft.cargo = release.moved(step.to(), release.at())));
      tell(bill, release.releaseNo().orElse(""), release.version(), Optional.empty(), desk);
    }
  }

  private static boolean isOver(Optional<Instant> validUntil, Situation desk) {
    return validUntil.filter(until -> !until.isAfter(desk.now())).isPresent();
  }

  /** One notice to each, though many boxes go under one number. */
  private static void tell(
      BillDossier bill,
      String releaseNo,
      int version,
      Optional<String> consigneeAgent,
      Situation desk) {
    Set<String> parties = new TreeSet<>();
    consigneeAgent.or(bill.cargo()::consigneeAgent).ifPresent(parties::add);
    bill.releaseAgent().ifPresent(parties::add);
    parties.forEach(
        party ->
            BillNotices.tell(
                desk,
                Ids.of("release expired", bill.blNo(), releaseNo, "" + version, party),
                party,
                NoticeKind.RELEASE_EXPIRED,
                bill.blNo(),
                Optional.of(releaseNo),
                Optional.empty()));
  }
}
