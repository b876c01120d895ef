package org.singlewindow.hub.edifact;

/**
 * The service characters of an interchange (ISO 9735-1, UNA). A blank means there is none.
 *
 * @param component between components, usually {@code :}
 * @param element between elements, usually {@code +}
 * @param decimal the decimal mark the sender says it uses; point and comma are both taken
 * @param release before a separator that is data, usually {@code ?}
 * @param repetition between repeats of an element, syntax version 4 only, usually {@code *}
 * @param terminator after a segment, usually {@code '}
 */
public record Delimiters(
    char component, char element, char decimal, char release, char repetition, char terminator) {

  /** What holds where an interchange has no UNA. */
  public static final Delimiters DEFAULT = new Delimiters(':', '+', '.', '?', ' ', '\'');

  /** Level B's information separators, where the interchange shows them and has no UNA. */
  static final Delimiters LEVEL_B = new Delimiters('\u001F', '\u001D', '.', ' ', ' ', '\u001C');

  /** The same, with the repetition separator of syntax version 4. */
  Delimiters withRepetition(char by) {
    return new Delimiters(component, element, decimal, release, by, terminator);
  }

  /** True when the character must be released to be data. */
  boolean isSpecial(char c) {
    return c == component
        || c == element
        || c == terminator
        || c == release && c != ' '
        || c == repetition && c != ' ';
  }

  /** True when the characters can be told from each other and from data. */
  boolean isUsable() {
    char[] separators = {component, element, terminator};
    for (int i = 0; i < separators.length; i++) {
      char c = separators[i];
      boolean data = Character.isLetterOrDigit(c) || c == ' ' || c == '\r' || c == '\n' || c == 0;
      if (data || c == release || c == separators[(i + 1) % separators.length]) {
        return false;
      }
    }
    return !Character.isLetterOrDigit(release);
  }
}
