package org.singlewindow.hub.edifact;

/**
 * What a segment is made of.
 *
 * @param tag its letters
 * @param parts its elements and composites; one that repeats has as many places
 */
record SegmentType(String tag, Part[] parts) {

  /** The place of the part that stands at a position where repeats share one (syntax version 4). */
  int place(int position) {
    int found = -1;
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].isRepeat() && ++found == position) {
        return i;
      }
    }
    return parts.length;
  }
}
