package org.singlewindow.hub.identifier;

import org.singlewindow.hub.canonical.ContainerNumber;

/**
 * The last character an identifier ought to end in. Each method takes the whole identifier, of the
 * right form, and gives it back with the right end.
 */
final class CheckDigits {

  // GB 32100-2015: no I, O, S, V and Z
  private static final String CREDIT_CODE = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private CheckDigits() {}

  /** ISO 6346, of a container. */
  static String container(String no) {
    return end(no, (char) ('0' + ContainerNumber.checkDigit(no).orElseThrow()));
  }

  /** The method of ISO 6346 over 17 characters, of a customs movement reference number. */
  static String movementReference(String mrn) {
    long sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (long) value(mrn.charAt(i)) << i;
    }
    return end(mrn, (char) ('0' + sum % 11 % 10));
  }

  /** IMO resolution A.1117: the sum of six digits by 7 to 2 ends in the seventh. */
  static String ship(String imo) {
    int sum = 0;
    for (int i = 0; i < 6; i++) {
      sum += digit(imo, i) * (7 - i);
    }
    return end(imo, (char) ('0' + sum % 10));
  }

  /** Luhn, of a wagon (UIC leaflet 438). */
  static String luhn(String no) {
    int sum = 0;
    for (int i = no.length() - 2, twice = 2; i >= 0; i--, twice = 3 - twice) {
      int product = digit(no, i) * twice;
      sum += product / 10 + product % 10;
    }
    return end(no, (char) ('0' + (10 - sum % 10) % 10));
  }

  /** GS1, of a location: weights 1 and 3. */
  static String location(String gln) {
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += digit(gln, i) * (i % 2 == 0 ? 1 : 3);
    }
    return end(gln, (char) ('0' + (10 - sum % 10) % 10));
  }

  /** IATA, of an air waybill: the serial of seven digits modulo 7. */
  static String airWaybill(String awb) {
    return end(awb, (char) ('0' + Integer.parseInt(awb.substring(3, 10)) % 7));
  }

  /** GB 32100-2015, of a firm: weights are powers of 3 modulo 31. */
  static String creditCode(String code) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < 17; i++) {
      sum += CREDIT_CODE.indexOf(code.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return end(code, CREDIT_CODE.charAt((31 - sum % 31) % 31));
  }

  /** GB 11714-1997, of an organisation. */
  static String organisation(String code) {
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      char c = code.charAt(i);
      sum += (c <= '9' ? c - '0' : c - 'A' + 10) * ORGANISATION_WEIGHTS[i];
    }
    int check = 11 - sum % 11;
    return end(code, check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check));
  }

  /** Letters count from 10, leaving out the multiples of 11. */
  private static int value(char c) {
    int letter = c - 'A';
    return c <= '9' ? c - '0' : 10 + letter + (letter + 9) / 10;
  }

  private static int digit(String text, int at) {
    return text.charAt(at) - '0';
  }

  private static String end(String text, char last) {
    return text.substring(0, text.length() - 1) + last;
  }
}
