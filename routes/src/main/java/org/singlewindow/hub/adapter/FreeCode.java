package org.singlewindow.hub.adapter;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds a code nobody has, for a partner whose own is not known yet: it is like its model's. */
final class FreeCode {

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String DIGITS = "0123456789";

  private FreeCode() {}

  /**
   * The model's code with another last character: the partner's initial where it is free.
   *
   * @param model the model's code
   * @param shortName of the partner
   * @param taken whether somebody has a code
   */
  static Optional<String> find(String model, String shortName, Predicate<String> taken) {
    String stem = model.substring(0, model.length() - 1);
    boolean number = Character.isDigit(model.charAt(model.length() - 1));
    String initial = number ? "" : shortName.substring(0, 1).toUpperCase(Locale.ROOT);
    return Stream.of((initial + (number ? DIGITS : LETTERS + DIGITS)).split(""))
        .map(last -> stem + last)
        .filter(taken.negate())
        .findFirst();
  }
}
