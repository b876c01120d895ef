package org.singlewindow.hub.journey;

import java.util.Optional;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.canonical.NotifyParty;
import org.singlewindow.hub.canonical.Subject;

/** Notices about a bill of lading, its exchange and its delivery order. */
final class BillNotices {

  private BillNotices() {}

  /**
   * Tells a party.
   *
   * @param id what makes the notice one of its kind
   */
  static void tell(
      Situation desk,
      String id,
      String party,
      NoticeKind kind,
      String blNo,
      Optional<String> documentNo,
      Optional<String> text) {
    desk.tell(
        new NotifyParty(
            desk.header("notice-" + id, party, Subject.bill(blNo)),
            kind,
            Optional.of(blNo),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            documentNo,
            text));
  }
}
