package org.singlewindow.hub.journey;

import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.NoticeKind;
import org.singlewindow.hub.canonical.NotifyParty;
import org.singlewindow.hub.canonical.Subject;

/** Notices about bookings and their containers, each told once. */
final class Notices {

  /** Who reads notices; everybody else has messages of its own. */
  private static final Set<Role> READS = Set.of(Role.FORWARDER, Role.RELEASE_AGENT, Role.BROKER);

  private Notices() {}

  /**
   * Tells a party once.
   *
   * @param dossier what the notice is about, and what remembers it
   * @param about what makes the notice one of its kind, beside kind and addressee
   */
  static <D extends Dossier & Remembers> void tell(
      Situation desk,
      D dossier,
      String party,
      NoticeKind kind,
      String about,
      Optional<String> bookingNo,
      Optional<String> documentNo,
      Optional<String> text) {
    if (READS.stream().noneMatch(role -> desk.parties().has(party, role))) {
      return; // a line, a yard or a terminal is told by its own messages
    }
    Subject subject = dossier.subject();
    Optional<String> containerNo =
        subject.kind() == Subject.Kind.CONTAINER ? Optional.of(subject.no()) : Optional.empty();
    String id = "notice-" + Ids.of(kind.name(), subject.key(), about, party);
    desk.tellOnce(
        dossier,
        new NotifyParty(
            desk.header(id, party, subject),
            kind,
            Optional.empty(),
            bookingNo,
            containerNo,
            Optional.empty(),
            documentNo,
            text));
  }
}
