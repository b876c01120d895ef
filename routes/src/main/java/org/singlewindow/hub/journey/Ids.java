package org.singlewindow.hub.journey;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;

/** Names that follow from what they name: the same decision made again gives the same id. */
final class Ids {

  private static final int LENGTH = 12;

  private Ids() {}

  /** A name of 12 characters 0-9 A-Z for these words. */
  static String of(String... words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\n", words).getBytes(StandardCharsets.UTF_8));
      String text =
          new BigInteger(1, Arrays.copyOf(digest, 10)).toString(36).toUpperCase(Locale.ROOT);
      return "0".repeat(Math.max(0, LENGTH - text.length()))
          + text.substring(0, Math.min(LENGTH, text.length()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
