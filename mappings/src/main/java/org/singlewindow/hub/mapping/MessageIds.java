package org.singlewindow.hub.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Identities of received messages. Each belongs to its sender: nobody can take a number away from
 * somebody else by using it first.
 */
final class MessageIds {

  /** The canonical language allows 70; an event adds {@code #} and its place in the message. */
  static final int LENGTH_MAX = 60;

  private MessageIds() {}

  /**
   * The identity of a sender's message: readable where it fits, else a digest in place of the name.
   *
   * @param saidBy the authenticated sender, at most 40 characters
   * @param name what the sender's own document, interchange or key is called
   */
  static String of(String saidBy, String name) {
    String id = saidBy + "/" + name;
    return id.length() <= LENGTH_MAX ? id : (saidBy + "/" + digest(name)).substring(0, LENGTH_MAX);
  }

  private static String digest(String name) {
    return HexFormat.of().formatHex(sha256(name.getBytes(StandardCharsets.UTF_8)));
  }

  /** The digest of bytes, by which the same content is known again. */
  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
