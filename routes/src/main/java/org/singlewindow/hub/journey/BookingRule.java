package org.singlewindow.hub.journey;

/** One sentence of the port about a booking: given what we know of it, what must have been told. */
@FunctionalInterface
interface BookingRule {

  /** Tells what this rule asks for and was not told yet. */
  void apply(BookingDossier booking, Situation desk);
}
