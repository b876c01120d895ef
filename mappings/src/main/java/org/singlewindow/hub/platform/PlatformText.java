package org.singlewindow.hub.platform;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The character set of a file: ASCII where every byte is, else UTF-8 where it can be, else GB18030.
 * In all three the separators are bytes of their own, so records are cut before they are decoded.
 *
 * @param charset what it is
 * @param begin bytes of a mark before the text
 */
record PlatformText(Charset charset, int begin) {

  static final Charset GB18030 = Charset.forName("GB18030");
  private static final String RIGHT = "text in UTF-8 or GB18030";
  private static final int DOS_END = 0x1A; // written by DOS programs after the last record

  /**
   * Looks at all of a file.
   *
   * @throws PlatformBroken when it is in none of the three, or no text at all
   */
  static PlatformText of(byte[] bytes) throws PlatformBroken {
    int begin = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      throw new PlatformBroken(PlatformFinding.Kind.NOT_TEXT, "byte 0", "UTF-16", RIGHT);
    }
    boolean ascii = true;
    for (int i = begin; i < bytes.length; i++) {
      byte b = bytes[i];
      ascii &= b >= 0;
      boolean end = b == DOS_END && i == bytes.length - 1;
      if (b >= 0 && b < ' ' && b != '\r' && b != '\n' && b != '\t' && !end) {
        String came = "byte 0x%02X".formatted(b);
        throw new PlatformBroken(PlatformFinding.Kind.NOT_TEXT, "byte " + i, came, RIGHT);
      }
    }
    if (ascii) {
      return new PlatformText(StandardCharsets.US_ASCII, begin);
    }
    if (isIn(bytes, begin, StandardCharsets.UTF_8)) {
      return new PlatformText(StandardCharsets.UTF_8, begin);
    }
    if (begin == 0 && isIn(bytes, 0, GB18030)) { // whoever marks a file as UTF-8 means it
      return new PlatformText(GB18030, 0);
    }
    throw new PlatformBroken(PlatformFinding.Kind.NOT_TEXT, "document", "", RIGHT);
  }

  private static boolean isIn(byte[] bytes, int begin, Charset charset) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(bytes, begin, bytes.length - begin));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean startsWith(byte[] bytes, int... first) {
    if (bytes.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }
}
