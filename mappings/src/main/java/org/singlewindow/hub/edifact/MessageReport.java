package org.singlewindow.hub.edifact;

import java.util.List;

/**
 * What one message is, and what is wrong with it.
 *
 * @param interchange 1-based place of its interchange in the stream
 * @param place 1-based place in its interchange
 * @param reference UNH 0062, as it came
 * @param type UNH 0065: {@code COREOR}
 * @param version UNH 0052: {@code D}
 * @param release UNH 0054: {@code 95B}
 * @param agency UNH 0051: {@code UN}
 * @param association UNH 0057, the association's own version; empty where there is none
 * @param segments from UNH to UNT, as counted
 * @param line 1-based line of UNH
 * @param offset bytes before UNH, from the start of the stream
 * @param findings in the message's order, at most {@link Limits#findingsMax()}
 * @param isRefused true when one of them is an error, listed or beyond the limit
 */
public record MessageReport(
    int interchange,
    int place,
    String reference,
    String type,
    String version,
    String release,
    String agency,
    String association,
    int segments,
    int line,
    long offset,
    List<Finding> findings,
    boolean isRefused) {

  /** The directory as one word: {@code D95B}. */
  public String directory() {
    return version + release;
  }
}
