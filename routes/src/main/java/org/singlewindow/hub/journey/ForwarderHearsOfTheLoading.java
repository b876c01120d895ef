package org.singlewindow.hub.journey;

import java.util.Optional;
import org.singlewindow.hub.canonical.BookingAnswered;
import org.singlewindow.hub.canonical.NoticeKind;

/** Whoever booked hears that the container is on board. */
final class ForwarderHearsOfTheLoading implements Rule {

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    Optional<String> bookingNo = container.export().bookingNo();
    Optional<BookingAnswered> sailing =
        bookingNo.map(desk::booking).flatMap(BookingDossier::confirmation);
    if (container.export().onBoard().isPresent() && sailing.isPresent()) {
      Notices.tell(
          desk,
          desk.container(container.containerNo()),
          sailing.get().forwarder(),
          NoticeKind.LOADED,
          bookingNo.orElseThrow(),
          bookingNo,
          container.export().onBoard().get().voyageNo(),
          Optional.empty());
    }
  }
}
