package org.singlewindow.hub.recognise;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sees what in a file would tell its format. Never fails: it is asked when nothing else helps. */
final class Eyes {

  private static final int SHOWN = 60;
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String MARK = "\uFEFF";
  private static final int HEAD = 4096; // a text tells its format at its beginning
  private static final Pattern SET = Pattern.compile("(?:^|[^A-Z0-9])ST(.)([0-9]{3})\\1");
  private static final Pattern VERSION =
      Pattern.compile("(?:^|[^A-Z0-9])GS(.)(?:[^~\\n]*?\\1)X\\1([0-9]{6})");

  private Eyes() {}

  /** What is seen in a file of this look. */
  static Seen see(byte[] bytes, Look look) {
    return switch (look) {
      case XML -> XmlSigns.see(bytes);
      case JSON -> JsonSigns.see(bytes);
      case X12 -> x12(Look.text(bytes));
      case BINARY -> binary(bytes);
      default -> text(words(bytes));
    };
  }

  /** A message of EDIFACT, by its type and directory. */
  static Seen edifact(String type, String directory, String place) {
    return new Seen(
        "edifact/" + (type.isEmpty() ? "?" : type),
        place,
        type + (directory.isEmpty() ? "" : ":" + directory),
        sign -> sign.equals(type));
  }

  private static Seen x12(String text) {
    Matcher set = SET.matcher(text);
    String id = set.find() ? set.group(2) : "";
    Matcher version = VERSION.matcher(text);
    String shown = id + (version.find() ? " " + version.group(2) : "");
    String place = id.isEmpty() ? "ISA (line 1)" : "ST (line " + line(text, set.start(2)) + ")";
    return new Seen("x12/" + (id.isEmpty() ? "?" : id), place, shown, sign -> sign.equals(id));
  }

  private static int line(String text, int offset) {
    return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
  }

  private static Seen binary(byte[] bytes) {
    String hex = HexFormat.of().withUpperCase().formatHex(bytes, 0, Math.min(bytes.length, 16));
    return new Seen("binary", "byte 0", hex, sign -> hex.startsWith(sign.toUpperCase(Locale.ROOT)));
  }

  /** The first lines as their writer saw them: what is shown must be legible in Chinese too. */
  private static String words(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
    int end = head.length;
    while (end > 0 && head.length == HEAD && head[end - 1] != '\n') {
      end--; // no character is cut in half
    }
    byte[] whole = Arrays.copyOf(head, end);
    return decode(whole, UTF_8).or(() -> decode(whole, GB18030)).orElse(Look.text(head));
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith(MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Seen text(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
    String shown = first.length() > SHOWN ? first.substring(0, SHOWN) + "..." : first;
    return new Seen(
        "text", "line 1", shown, sign -> Pattern.compile(sign).matcher(text).lookingAt());
  }
}
