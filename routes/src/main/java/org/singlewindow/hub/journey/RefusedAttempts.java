package org.singlewindow.hub.journey;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.BillOfLadingKind;
import org.singlewindow.hub.canonical.BillOfLadingPresented;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.canonical.ReleaseOrdered;
import org.singlewindow.hub.canonical.Subject;

/**
 * AN-48: some requests are refused and worth a person's look besides: a bill exchanged a second
 * time, a release without a mandate, and one party that tries and tries at the same bill.
 */
public final class RefusedAttempts {

  /** More wrong tries than these at one bill by one party are no mistake (AN-48). */
  private static final int TRIES_MAX = 5;

  private static final Set<String> WITHOUT_MANDATE = Set.of("HUB-R502", "HUB-R552");
  private static final Set<String> WRONG_TRIES = Set.of("HUB-R503", "HUB-R505", "HUB-R545");

  private RefusedAttempts() {}

  /**
   * What a door refuses by itself never comes to a decision: who released without a mandate is
   * turned away there, and a person looks at it all the same.
   *
   * @param refusals why it was refused
   */
  public static Optional<Decision.Alarm> atTheDoor(Event event, Collection<Refusal> refusals) {
    return refusals.stream().map(Refusal::code).anyMatch(WITHOUT_MANDATE::contains)
        ? Optional.of(
            new Decision.Alarm(
                "AN-48",
                about(event, billOf(event)),
                "HUB-A131",
                List.of(event.header().eventId()),
                ""))
        : Optional.empty();
  }

  private static Subject about(Event event, Optional<String> blNo) {
    return blNo.map(Subject::bill).orElseGet(() -> event.subjects().get(0));
  }

  static void judge(Event event, Situation desk) {
    List<String> codes = desk.refusals().stream().map(Refusal::code).toList();
    Optional<String> blNo = billOf(event);
    Subject subject = about(event, blNo);
    if (codes.stream().anyMatch(WITHOUT_MANDATE::contains)) {
      desk.alarmBesides("AN-48", subject, "HUB-A131");
    }
    if (codes.contains("HUB-R504") && !isOfAWaybill(blNo, desk)) {
      desk.alarmBesides("AN-48", subject, "HUB-A132");
    }
    if (blNo.isPresent() && codes.stream().anyMatch(WRONG_TRIES::contains)) {
      count(event, desk.bill(blNo.get()), desk);
    }
  }

  private static Optional<String> billOf(Event event) {
    if (event instanceof BillOfLadingPresented presented) {
      return Optional.of(presented.blNo());
    }
    return event instanceof ReleaseOrdered ordered ? Optional.of(ordered.blNo()) : Optional.empty();
  }

  /** Whoever presents a sea waybill did more than was needed, and no harm. */
  private static boolean isOfAWaybill(Optional<String> blNo, Situation desk) {
    return blNo.map(desk::bill)
        .flatMap(BillDossier::kind)
        .filter(BillOfLadingKind.SEA_WAYBILL::equals)
        .isPresent();
  }

  private static void count(Event event, BillDossier bill, Situation desk) {
    String by = event.header().saidBy();
    Set<String> before = bill.wrongTries().getOrDefault(by, Set.of());
    Set<String> tries = Sets.plus(before, Set.of(event.header().eventId()));
    if (tries.size() > TRIES_MAX) {
      desk.alarmBesides("AN-48", bill.subject(), "HUB-A133");
    } else {
      desk.remember(bill.with(draft -> draft.wrongTries = Sets.plus(bill.wrongTries(), by, tries)));
    }
  }
}
