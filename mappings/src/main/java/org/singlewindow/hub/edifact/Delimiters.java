package org.singlewindow.hub.edifact;

/**
 * The separators of an interchange (ISO 9735-1, UNA).
 *
 * @param component between components, usually {@code :}
 * @param element between elements, usually {@code +}
 * @param release before a separator that is data, usually {@code ?}; a blank means there is none
 * @param terminator after a segment, usually {@code '}
 */
public record Delimiters(char component, char element, char release, char terminator) {

  /** What holds where an interchange has no UNA. */
  public static final Delimiters DEFAULT = new Delimiters(':', '+', '?', '\'');

  /** True when the character must be released to be data. */
  boolean isSpecial(char c) {
    return c == component || c == element || c == release || c == terminator;
  }
}
