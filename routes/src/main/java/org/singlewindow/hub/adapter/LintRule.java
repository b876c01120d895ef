package org.singlewindow.hub.adapter;

/** One concern of the lint. It adds what it finds and never throws because of it. */
interface LintRule {

  /** Adds everything about its concern that is wrong with the folder. */
  void check(AdapterFolder adapter, Findings findings);
}
