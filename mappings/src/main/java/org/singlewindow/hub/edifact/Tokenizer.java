package org.singlewindow.hub.edifact;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts an interchange into segments in one pass. Line breaks between segments and inside them are
 * nobody's data and fall away; a released character is data.
 */
final class Tokenizer {

  /** What cannot be cut. */
  static final class Uncut extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final transient Finding finding;

    Uncut(Finding finding) {
      super(finding.toString());
      this.finding = finding;
    }

    Finding finding() {
      return finding;
    }
  }

  private static final int UNA_LENGTH = 9;

  private final String text; // Latin-1: one character a byte, so that offsets are bytes
  private final Limits limits;
  private final Delimiters delimiters;
  private Charset charset = StandardCharsets.ISO_8859_1;
  private int at;
  private int line = 1;

  Tokenizer(byte[] bytes, Limits limits) {
    this.text = new String(bytes, StandardCharsets.ISO_8859_1);
    this.limits = limits;
    skipMarkAndBreaks();
    if (!text.startsWith("UNA", at) && !text.startsWith("UNB", at) && !text.startsWith("UNH", at)) {
      throw uncut(Finding.Kind.NOT_EDIFACT, at, line, "UNA, UNB or UNH");
    }
    this.delimiters = readUna();
  }

  private void skipMarkAndBreaks() {
    if (text.startsWith("\u00EF\u00BB\u00BF")) {
      at = 3; // a byte order mark of UTF-8
    }
    skipBreaks();
  }

  private Delimiters readUna() {
    if (!text.startsWith("UNA", at)) {
      return Delimiters.DEFAULT;
    }
    if (text.length() < at + UNA_LENGTH || Character.isLetter(text.charAt(at + 8))) {
      String came = text.substring(at, Math.min(text.length(), at + UNA_LENGTH));
      throw new Uncut(
          new Finding(
              Finding.Kind.NOT_EDIFACT, 0, 0, "UNA", line, at, came, "UNA and six characters"));
    }
    Delimiters read =
        new Delimiters(
            text.charAt(at + 3), text.charAt(at + 4), text.charAt(at + 6), text.charAt(at + 8));
    at += UNA_LENGTH;
    return read;
  }

  /** The separators of this interchange. */
  Delimiters delimiters() {
    return delimiters;
  }

  /**
   * Sets how the characters are written, by the syntax identifier of UNB (S001/0001).
   *
   * @param syntax UNOA .. UNOW; an unknown one is read as Latin-1
   */
  void charset(String syntax) {
    charset = charsetOf(syntax);
  }

  /** The characters a syntax identifier of UNB (S001/0001) stands for. */
  static Charset charsetOf(String syntax) {
    return switch (syntax) {
      case "UNOY", "UNOW" -> StandardCharsets.UTF_8;
      case "UNOD" -> Charset.forName("ISO-8859-2");
      case "UNOE" -> Charset.forName("ISO-8859-5");
      default -> StandardCharsets.ISO_8859_1;
    };
  }

  /** The next segment; empty at the end. */
  Optional<Segment> next() {
    skipBreaks();
    if (at >= text.length()) {
      return Optional.empty();
    }
    int start = at;
    int startLine = line;
    List<List<String>> elements = new ArrayList<>();
    List<String> components = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (at - start > limits.segmentCharactersMax()) {
        throw uncut(
            Finding.Kind.OVER_LIMIT,
            start,
            startLine,
            limits.segmentCharactersMax() + " characters");
      }
      if (c == delimiters.release() && c != ' ' && at < text.length()) {
        value.append(text.charAt(at++));
      } else if (c == delimiters.component()) {
        components.add(take(value));
      } else if (c == delimiters.element()) {
        components.add(take(value));
        elements.add(components);
        components = new ArrayList<>();
      } else if (c == delimiters.terminator()) {
        components.add(take(value));
        elements.add(components);
        return Optional.of(segment(elements, start, startLine));
      } else if (c == '\n') {
        line++;
      } else if (c != '\r') {
        value.append(c);
      }
    }
    throw uncut(
        Finding.Kind.TRUNCATED,
        start,
        startLine,
        "a segment terminator " + delimiters.terminator());
  }

  private Segment segment(List<List<String>> elements, int start, int startLine) {
    String tag = elements.get(0).get(0);
    if (tag.length() != 3) {
      throw uncut(Finding.Kind.NOT_EDIFACT, start, startLine, "a segment tag of three letters");
    }
    return new Segment(tag, List.copyOf(elements.subList(1, elements.size())), startLine, start);
  }

  private Uncut uncut(Finding.Kind kind, int start, int startLine, String expected) {
    String came =
        text.substring(start, Math.min(text.length(), start + 40)).replaceAll("[\\r\\n]+", " ");
    return new Uncut(new Finding(kind, 0, 0, "interchange", startLine, start, came, expected));
  }

  private String take(StringBuilder value) {
    String latin = value.toString();
    value.setLength(0);
    return charset == StandardCharsets.ISO_8859_1
        ? latin
        : new String(latin.getBytes(StandardCharsets.ISO_8859_1), charset);
  }

  private void skipBreaks() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      if (text.charAt(at++) == '\n') {
        line++;
      }
    }
  }
}
