package org.singlewindow.hub.adapter;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Unified social credit codes (统一社会信用代码, GB 32100): 18 characters that name a firm. */
final class CreditCodes {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final Pattern FORM =
      Pattern.compile(
          "(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Z])");

  private CreditCodes() {}

  /** The first code in the text whose check character is right. */
  static Optional<String> findValid(String text) {
    return FORM.matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(CreditCodes::isValid)
        .findFirst();
  }

  /** Weights are powers of 3 modulo 31. */
  private static boolean isValid(String code) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < code.length() - 1; i++) {
      sum += ALPHABET.indexOf(code.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return ALPHABET.indexOf(code.charAt(17)) == (31 - sum % 31) % 31;
  }
}
