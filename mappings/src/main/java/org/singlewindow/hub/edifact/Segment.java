package org.singlewindow.hub.edifact;

import java.util.List;

/**
 * One segment as it stood.
 *
 * @param tag its three letters
 * @param elements elements of components; the tag is not among them
 * @param line 1-based line of the tag
 * @param offset bytes before the tag, from the start of what was received
 */
public record Segment(String tag, List<List<String>> elements, int line, int offset) {

  /** A component, 1-based positions; empty where nothing stands. */
  public String get(int element, int component) {
    if (element > elements.size() || component > elements.get(element - 1).size()) {
      return "";
    }
    return elements.get(element - 1).get(component - 1);
  }
}
