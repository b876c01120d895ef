package org.singlewindow.hub.journey;

import org.singlewindow.hub.canonical.BookingAmended;
import org.singlewindow.hub.canonical.BookingCancelled;
import org.singlewindow.hub.canonical.BookingRolledOver;
import org.singlewindow.hub.canonical.ContainerShortShipped;
import org.singlewindow.hub.canonical.ContainerSwapped;

/** What changes to a booking change. */
final class BookingChangeEffects {

  private BookingChangeEffects() {}

  static void amended(BookingAmended event, Situation desk) {
    desk.record();
  }

  static void cancelled(BookingCancelled event, Situation desk) {
    desk.record();
  }

  static void rolledOver(BookingRolledOver event, Situation desk) {
    desk.record();
  }

  static void shortShipped(ContainerShortShipped event, Situation desk) {
    desk.record();
  }

  static void swapped(ContainerSwapped event, Situation desk) {
    desk.record();
  }
}
