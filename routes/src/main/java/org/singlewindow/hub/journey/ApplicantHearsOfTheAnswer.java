package org.singlewindow.hub.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.singlewindow.hub.canonical.DiversionDecision;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.journey.DiversionMachines.PermitState;
import org.singlewindow.hub.journey.LeavePermit.Grant;

/**
 * Who applied hears what customs answered, and for which containers; of a revocation when every
 * gate has confirmed that it is shut, so that no truck is faster than the stop.
 */
final class ApplicantHearsOfTheAnswer {

  private static final int TEXT_MAX = 400; // of the canonical language is more; a notice is short

  private ApplicantHearsOfTheAnswer() {}

  static void apply(DiversionDossier diversion, Situation desk) {
    Map<Grant, List<String>> answers =
        diversion.containerNos().stream()
            .filter(no -> isOf(desk.container(no), diversion))
            .filter(no -> desk.container(no).permit().grant().isPresent())
            .collect(
                Collectors.groupingBy(
                    no -> desk.container(no).permit().grant().get(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    answers.forEach((grant, nos) -> tell(diversion.diversionNo(), grant, nos, desk));
  }

  private static boolean isOf(ContainerDossier container, DiversionDossier diversion) {
    return container.permit().diversionNo().equals(Optional.of(diversion.diversionNo()));
  }

  private static void tell(String diversionNo, Grant grant, List<String> nos, Situation desk) {
    boolean shut =
        nos.stream().allMatch(no -> desk.container(no).permit().state() != PermitState.RECALLED);
    if (grant.decision() == DiversionDecision.REVOKED && !shut) {
      return;
    }
    String boxes = String.join(" ", new TreeSet<>(nos));
    String text = boxes + grant.reason().map(why -> "; " + why).orElse("");
    DiversionDossier diversion = desk.diversion(diversionNo);
    Notices.tell(
        desk,
        diversion,
        diversion.applicant().orElseThrow(),
        kind(grant.decision()),
        grant.at() + boxes,
        Optional.empty(),
        Optional.of(diversionNo),
        Optional.of(text.length() > TEXT_MAX ? text.substring(0, TEXT_MAX) : text));
  }

  private static NoticeKind kind(DiversionDecision decision) {
    return switch (decision) {
      case APPROVED -> NoticeKind.DIVERSION_APPROVED;
      case REJECTED -> NoticeKind.DIVERSION_REJECTED;
      case REVOKED -> NoticeKind.DIVERSION_REVOKED;
    };
  }
}
