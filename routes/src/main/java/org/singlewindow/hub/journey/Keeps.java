package org.singlewindow.hub.journey;

import java.util.Map;

/** A dossier that keeps in mind what its partners were told last, and not only that they were. */
interface Keeps extends Remembers {

  /** What stands, by matter and partner. */
  Map<String, Standing> standing();

  /** The same, with something else standing. */
  Dossier stands(String what, Standing said);
}
