package org.singlewindow.hub.journey;

import java.util.Set;

/** A dossier that remembers which instructions were given about it, and which were answered. */
interface Remembers {

  /** Ids of instructions given. */
  Set<String> told();

  /** Ids of instructions their partner has answered. */
  Set<String> answered();

  /** The same, with one more instruction given. */
  Dossier told(String instructionId);

  /** The same, with one more instruction answered. */
  Dossier answered(String instructionId);
}
