package org.singlewindow.hub.adapter;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What the proof says of one message of a standard.
 *
 * @param message the message's folder
 * @param cases how many golden cases it has
 * @param shown names of the messages that were read in its examples, as their senders wrote them
 * @param findings empty when everything happened as the cases say
 */
record StandardReport(Path message, int cases, Set<String> shown, List<LintFinding> findings) {

  /** Standard and message, as {@code ./hub} shows it. */
  String name() {
    Path absolute = message.toAbsolutePath().normalize();
    return absolute.getParent().getFileName() + "/" + absolute.getFileName();
  }
}
