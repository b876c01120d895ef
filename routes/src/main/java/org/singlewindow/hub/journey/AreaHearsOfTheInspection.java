package org.singlewindow.hub.journey;

import java.util.Optional;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.canonical.NotifyParty;
import org.singlewindow.hub.canonical.ScheduleInspection;
import org.singlewindow.hub.canonical.UnscheduleInspection;
import org.singlewindow.hub.journey.InspectionCase.Application;
import org.singlewindow.hub.journey.InspectionCase.Slot;

/**
 * The inspection area hears who comes and when, and the applicant which time it got (SR-15-31); of
 * a time that is not needed any more both hear, and it is free again.
 */
final class AreaHearsOfTheInspection implements Rule {

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    container.inspection().application().ifPresent(one -> tell(container, one, desk));
  }

  private void tell(ContainerDossier container, Application application, Situation desk) {
    Inspection inspection = Inspection.of(container);
    boolean current = inspection.application().equals(Optional.of(application));
    boolean stands = current && inspection.isOpen();
    if (!stands) {
      giveBack(container, application, desk);
    }
    if (!stands && isUsed(container, application)) {
      return; // it was inspected, or is there: nothing is left to take back
    }
    String no = container.containerNo();
    String about =
        Ids.of(application.applicant(), application.applicationNo(), "" + application.at(), no);
    if (application.slot().isPresent()) {
      Slot slot = application.slot().get();
      desk.keep(
          no,
          "schedule-" + about,
          "unschedule-" + about,
          stands,
          id -> schedule(id, container, application, slot, inspection, desk),
          id ->
              new UnscheduleInspection(
                  desk.header(id, application.site(), container.subject()),
                  application.applicationNo(),
                  application.holdNo(),
                  no,
                  slot.slotNo()));
    }
    desk.keep(
        no,
        "notice-scheduled-" + about,
        "notice-unscheduled-" + about,
        stands,
        id -> notice(id, NoticeKind.INSPECTION_SCHEDULED, container, application, desk),
        id -> notice(id, NoticeKind.INSPECTION_UNSCHEDULED, container, application, desk));
  }

  /** True when the container went to its inspection on this application. */
  static boolean isUsed(ContainerDossier container, Application application) {
    Inspection inspection = Inspection.of(container);
    boolean under = inspection.isOnTheWay() || inspection.place().isPresent();
    return application.stands() && (under || inspection.begunAt().isPresent());
  }

  private void giveBack(ContainerDossier container, Application application, Situation desk) {
    SiteDossier site = desk.site(application.site());
    if (site.hasTaken(container.containerNo(), application.applicationNo())) {
      desk.put(site.giveBack(container.containerNo(), application.applicationNo()));
    }
  }

  private ScheduleInspection schedule(
      String id,
      ContainerDossier container,
      Application application,
      Slot slot,
      Inspection inspection,
      Situation desk) {
    return new ScheduleInspection(
        desk.header(id, application.site(), container.subject()),
        application.applicationNo(),
        application.holdNo(),
        container.containerNo(),
        slot.slotNo(),
        slot.from(),
        slot.until(),
        inspection.mode(),
        application.applicant(),
        application.attendance(),
        application.attendee());
  }

  private NotifyParty notice(
      String id,
      NoticeKind kind,
      ContainerDossier container,
      Application application,
      Situation desk) {
    return new NotifyParty(
        desk.header(id, application.applicant(), container.subject()),
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.of(container.containerNo()),
        Optional.empty(),
        Optional.of(application.applicationNo()),
        application.slot().map(slot -> slot.slotNo() + " " + slot.from()));
  }
}
