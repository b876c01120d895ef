package org.singlewindow.hub.ledger;

/** Who of several hubs on one ledger does what only one may do. */
@FunctionalInterface
public interface Duties {

  /** A hub that is alone does everything. */
  Duties ALONE = duty -> true;

  /** Fetches files from partners' folders. */
  String FILES = "files";

  /** Deletes what need not be kept any longer. */
  String RETENTION = "retention";

  /** True while this hub does it for all; cheap enough to be asked before every turn. */
  boolean has(String duty);
}
