package org.singlewindow.hub.faults;

import java.util.ArrayList;
import java.util.List;
import org.singlewindow.hub.house.Booking;
import org.singlewindow.hub.house.Release;

/**
 * One box through the port: exchanged and released by HTTP, stopped and let go by customs over
 * SOAP, ordered and gone at a terminal reached by SFTP or JMS.
 *
 * @param no tells it from others
 * @param release its documents
 * @param terminal the terminal it lies at
 * @param inspected true where customs stops it first
 */
record Journey(int no, Release release, String terminal, boolean inspected) {

  private static final int INSPECTED_OF = 3;
  private static final int EXPORT_FROM = 400_000;

  /** A journey of its own box. */
  static Journey of(int no) {
    String terminal = no % 2 == 0 ? "terminal-alpha" : "terminal-beta";
    return new Journey(no, Release.of(no), terminal, no % INSPECTED_OF == 0);
  }

  /** A laden box that comes in at the same terminal, and of which customs must hear. */
  String exportBox() {
    return Release.of(EXPORT_FROM + no).containerNo();
  }

  /** The same for the box that comes in. */
  String withExportBox() {
    return Booking.with("TCLU6854833", exportBox(), "BKG0001", "BKF%05d".formatted(no));
  }

  /** The release, at its terminal. */
  String order() {
    return release.release().replace("terminal-alpha", terminal);
  }

  /** The sample's values and its own, for a partner's play. */
  String with() {
    String site = terminal.equals("terminal-alpha") ? "111111111" : "222222222";
    return Booking.with(
        "BLLYG0001",
        release.bill(),
        "CSQU3054383",
        release.containerNo(),
        "111111111",
        site,
        "CI0001",
        "CI%05d".formatted(no),
        "CI0002",
        "CI%05d".formatted(no + 30_000),
        "CI0003",
        "CI%05d".formatted(no + 60_000));
  }

  /** What it must have done at partners, each once. */
  List<Effect> effects() {
    List<Effect> effects = new ArrayList<>();
    effects.add(at(terminal, "COREOR 9"));
    effects.add(at(terminal, "COPINO 9"));
    effects.add(at("portal", "notice", "PICKUP_ORDER_ISSUED"));
    effects.add(at("portal", "notice", "GATED_OUT"));
    effects.add(new Effect("customs-alpha", "MT3101", List.of(exportBox())));
    if (inspected) {
      effects.add(at(terminal, "COHAOR 9HLD"));
      effects.add(at(terminal, "COHAOR 9LFT"));
    }
    return effects;
  }

  /** When it is there, the box may leave. */
  Effect pickupOrder() {
    return at(terminal, "COPINO 9");
  }

  private Effect at(String partner, String kind, String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.add(release.containerNo());
    return new Effect(partner, kind, all);
  }
}
