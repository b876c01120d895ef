package org.singlewindow.hub.faults;

import java.util.List;

/**
 * What must have happened at a partner exactly once, whatever failed on the way.
 *
 * @param kind of the message, as the partner names it
 * @param words all of which its text holds
 */
record Effect(String partner, String kind, List<String> words) {

  /** True for an arrival that has this effect. */
  boolean is(Arrival arrival) {
    return arrival.partner().equals(partner)
        && arrival.kind().equals(kind)
        && words.stream().allMatch(arrival.text()::contains);
  }
}
