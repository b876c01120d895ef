package org.singlewindow.hub.edifact;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How the bytes of an interchange are characters, by the syntax identifier of its UNB. */
final class CharacterSet {

  private static final Map<String, String> NAMES =
      Map.of(
          "UNOD", "ISO-8859-2",
          "UNOE", "ISO-8859-5",
          "UNOF", "ISO-8859-7",
          "UNOG", "ISO-8859-3",
          "UNOH", "ISO-8859-4",
          "UNOI", "ISO-8859-6",
          "UNOJ", "ISO-8859-8",
          "UNOK", "ISO-8859-9",
          "UNOW", "UTF-8",
          "UNOY", "UTF-8");
  private static final Map<Charset, CharacterSet> KNOWN = new ConcurrentHashMap<>();

  private final Charset charset;
  private final char[] single; // what each byte is; empty for UTF-8

  private CharacterSet(Charset charset) {
    this.charset = charset;
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    this.single = isUtf8() ? new char[0] : new String(all, charset).toCharArray();
  }

  /** The characters of a syntax identifier; of an unknown one, Latin-1. */
  static CharacterSet of(String syntax) {
    return of(charsetOf(syntax));
  }

  static CharacterSet of(Charset charset) {
    return KNOWN.computeIfAbsent(charset, CharacterSet::new);
  }

  static Charset charsetOf(String syntax) {
    return Charset.forName(NAMES.getOrDefault(syntax, "ISO-8859-1"));
  }

  /**
   * The characters these bytes really are: UTF-8 hardly ever comes about by chance.
   *
   * @param syntax what UNB says; levels A and B hold no byte above ASCII
   */
  static CharacterSet detect(String syntax, byte[] data, int length) {
    boolean utf8 = isUtf8(data, length);
    Charset declared = charsetOf(syntax);
    if (utf8 || declared.equals(StandardCharsets.UTF_8)) {
      return of(utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    }
    return of(declared);
  }

  boolean isUtf8() {
    return charset.equals(StandardCharsets.UTF_8);
  }

  String name() {
    return charset.name();
  }

  /** Decodes into an array of at least as many characters; how many there were comes back. */
  int decode(byte[] data, int from, int to, char[] into) {
    if (!isUtf8()) {
      for (int i = from; i < to; i++) {
        into[i - from] = single[data[i] & 0xFF];
      }
      return to - from;
    }
    int length = 0;
    for (int i = from; i < to; i++) {
      if (data[i] < 0) {
        String text = new String(data, from, to - from, StandardCharsets.UTF_8);
        text.getChars(0, text.length(), into, 0);
        return text.length();
      }
      into[length++] = (char) data[i];
    }
    return length;
  }

  /** True when the bytes are UTF-8 throughout. */
  static boolean isUtf8(byte[] data, int length) {
    int i = 0;
    while (i < length) {
      int c = data[i++];
      if (c >= 0) {
        continue;
      }
      int more = c >= -62 && c <= -33 ? 1 : c >= -32 && c <= -17 ? 2 : c >= -16 && c <= -12 ? 3 : 0;
      if (more == 0 || i + more > length) {
        return false;
      }
      for (int n = 0; n < more; n++) {
        if (data[i++] >= -64) {
          return false;
        }
      }
    }
    return true;
  }
}
