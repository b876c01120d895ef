package org.singlewindow.hub.journey;

import java.util.Optional;
import org.singlewindow.hub.canonical.BookingAnswered;
import org.singlewindow.hub.canonical.NoticeKind;

/** Whoever fetches empties hears that the yard handed out another box (换箱). */
final class ForwarderHearsOfTheSwap implements Rule {

  @Override
  public void apply(ContainerDossier container, Situation desk) {
    Optional<String> bookingNo = container.export().bookingNo();
    Optional<String> forwarder =
        bookingNo
            .map(desk::booking)
            .flatMap(BookingDossier::confirmation)
            .map(BookingAnswered::forwarder);
    if (forwarder.isPresent() && container.export().swap().isPresent()) {
      String instead = container.export().swap().get().instead();
      Notices.tell(
          desk,
          desk.container(container.containerNo()),
          forwarder.get(),
          NoticeKind.CONTAINER_SWAPPED,
          bookingNo.orElseThrow() + " " + instead,
          bookingNo,
          Optional.of(instead),
          Optional.of(instead));
    }
  }
}
