package org.singlewindow.hub.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.singlewindow.hub.canonical.Refusal;

/**
 * The text of a file: UTF-8, else the GB18030 that office programs in China write.
 *
 * @param text without its byte order mark
 * @param warning said when it is not UTF-8
 */
public record CsvText(String text, Optional<Refusal> warning) {

  private static final String MARK = "\uFEFF";
  private static final String SEPARATORS = ",;\t";

  /**
   * Reads bytes as text.
   *
   * @throws CsvBroken when they are in neither character set, or no text at all
   */
  public static CsvText of(byte[] bytes) throws CsvBroken {
    Optional<String> utf8 = decode(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      String text = utf8.get().startsWith(MARK) ? utf8.get().substring(1) : utf8.get();
      return new CsvText(checked(text), Optional.empty());
    }
    boolean marked = bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB;
    String text =
        decode(bytes, Charset.forName("GB18030"))
            .filter(found -> !marked) // whoever marks a file as UTF-8 means it
            .orElseThrow(() -> new CsvBroken("HUB-R602", "document", "", "text in UTF-8"));
    return new CsvText(
        checked(text), Optional.of(new Refusal("HUB-R609", "document", "GB18030", "UTF-8")));
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String checked(String text) throws CsvBroken {
    int line = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
      } else if (c < ' ' && c != '\t' && c != '\r' || c >= '\uFFFE') {
        throw new CsvBroken(
            "HUB-R602", "line " + line, "U+%04X".formatted((int) c), "text in UTF-8");
      }
    }
    return text;
  }

  /** What separates the cells of the first line that is not blank; a comma where nothing does. */
  char separator() {
    int[] counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    boolean begun = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (begun && !quoted && (c == '\n' || c == '\r')) {
        break;
      }
      begun |= c > ' ';
      quoted ^= c == '"';
      int at = SEPARATORS.indexOf(c);
      if (at >= 0 && !quoted) {
        counts[at]++;
      }
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return SEPARATORS.charAt(most);
  }
}
