package org.singlewindow.hub.journey;

/**
 * One sentence of the port: given what we know of a container, what must have been told. A rule
 * tells once; what was told is remembered in the dossier, so that it may be asked after every
 * event.
 */
@FunctionalInterface
interface Rule {

  /** Tells what this rule asks for and was not told yet. */
  void apply(ContainerDossier container, Situation desk);
}
