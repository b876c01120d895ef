package org.singlewindow.hub.canonical;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A container number and its check digit (ISO 6346:2022, clause 4 and annex A). */
public final class ContainerNumber {

  private static final Pattern FORM = Pattern.compile("[A-Z]{3}[UJZ][0-9]{7}");

  private ContainerNumber() {}

  /** True when the number has the form of ISO 6346 and the right check digit. */
  public static boolean isValid(String no) {
    OptionalInt right = checkDigit(no);
    return right.isPresent() && right.getAsInt() == no.charAt(10) - '0';
  }

  /**
   * The check digit the number ought to end in.
   *
   * @return empty when the number has not the form of ISO 6346 (owner, category, serial, check
   *     digit)
   */
  public static OptionalInt checkDigit(String no) {
    if (!FORM.matcher(no).matches()) {
      return OptionalInt.empty();
    }
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      sum += value(no.charAt(i)) << i;
    }
    // a remainder of 10 is written 0; owners are advised to avoid such serials, yet they circulate
    return OptionalInt.of(sum % 11 % 10);
  }

  /** Letters count from 10, leaving out the multiples of 11. */
  private static int value(char c) {
    if (c <= '9') {
      return c - '0';
    }
    int letter = c - 'A';
    return 10 + letter + (letter + 9) / 10;
  }
}
