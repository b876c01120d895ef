package org.singlewindow.hub.edifact;

/**
 * An element or composite at its place in a segment, or a component at its place in a composite.
 *
 * @param name in XML: {@code C237}, {@code E8260}
 * @param isMandatory a value must stand here
 * @param isRepeat another place of the part before it, which repeats
 * @param components of a composite; empty for a simple element
 * @param form of a simple element; that of a composite says nothing
 */
record Part(String name, boolean isMandatory, boolean isRepeat, Part[] components, Form form) {

  private static final String LIST = "E1131";
  private static final String AGENCY = "E3055";

  boolean isComposite() {
    return components.length > 0;
  }

  /** True for a component that says whose list a code comes from. */
  boolean namesAList() {
    return name.startsWith(LIST) || name.startsWith(AGENCY);
  }
}
