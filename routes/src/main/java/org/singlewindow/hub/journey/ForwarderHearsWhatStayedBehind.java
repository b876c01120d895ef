package org.singlewindow.hub.journey;

import java.util.Optional;
import org.singlewindow.hub.canonical.BookingAnswered;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.journey.ExportVisit.LeftBehind;

/** Whoever booked hears that a box stayed behind (落装). */
final class ForwarderHearsWhatStayedBehind implements Rule {

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    Optional<String> bookingNo = container.export().bookingNo();
    Optional<String> forwarder =
        bookingNo
            .map(desk::booking)
            .flatMap(BookingDossier::confirmation)
            .map(BookingAnswered::forwarder);
    if (forwarder.isPresent()) {
      container.export().leftBehind().values().stream()
          .sorted(java.util.Comparator.comparing(LeftBehind::at))
          .forEach(left -> tell(container.containerNo(), forwarder.get(), bookingNo, left, desk));
    }
  }

  private static void tell(
      String no, String forwarder, Optional<String> bookingNo, LeftBehind left, Situation desk) {
    Notices.tell(
        desk,
        desk.container(no),
        forwarder,
        NoticeKind.SHORT_SHIPPED,
        bookingNo.orElseThrow() + " " + left.voyage(),
        bookingNo,
        left.voyageNo(),
        left.reason());
  }
}
