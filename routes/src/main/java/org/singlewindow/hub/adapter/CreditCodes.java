package org.singlewindow.hub.adapter;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.singlewindow.hub.identifier.Scheme;

/** Unified social credit codes (统一社会信用代码, GB 32100): 18 characters that name a firm. */
final class CreditCodes {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Z])");

  private CreditCodes() {}

  /** The first code in the text whose check character is right. */
  static Optional<String> findValid(String text) {
    return FORM.matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(code -> Scheme.CREDIT_CODE.judge(code).isGood())
        .findFirst();
  }
}
