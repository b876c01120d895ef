package org.singlewindow.hub.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bytes as text and back, as partners write: UTF-8 where it is that; else Latin-1 in EDIFACT and
 * GB18030 elsewhere.
 */
final class Texts {

  private static final Charset CHINESE = Charset.forName("GB18030");

  private Texts() {}

  /** A file's text. */
  static String read(Path file) {
    try {
      return decode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** The text of what came. */
  static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      String latin = new String(bytes, StandardCharsets.ISO_8859_1);
      return Values.isEdifact(latin) ? latin : new String(bytes, CHINESE);
    }
  }

  /** What is sent. */
  static byte[] encode(String text) {
    boolean latin =
        Values.isEdifact(text) && StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
    return text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }
}
