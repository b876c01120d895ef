package org.singlewindow.hub.edifact;

/** Values that are told instead of those that came; kept and filled again. */
final class Instead {

  private static final int MOST = 8;

  private final int[] elements = new int[MOST];
  private final int[] components = new int[MOST];
  private final String[] values = new String[MOST];
  private int count;

  void clear() {
    count = 0;
  }

  void put(int element, int component, String value) {
    elements[count] = element;
    components[count] = component;
    values[count] = value;
    count++;
  }

  /** What is told at a place; null where it is what came. */
  String find(int element, int component) {
    for (int i = 0; i < count; i++) {
      if (elements[i] == element && components[i] == component) {
        return values[i];
      }
    }
    return null;
  }
}
