package org.singlewindow.hub.envelope;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks gzip, ZIP and base64, and stops where it becomes too much. */
final class Unpacking {

  private static final int SMALL = 1 << 20; // bytes; what stays below it harms nobody

  private final EnvelopeLimits limits;
  private long all;

  Unpacking(EnvelopeLimits limits) {
    this.limits = limits;
  }

  static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
  }

  static boolean isZip(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  byte[] base64(String text, String place) throws EnvelopeBroken {
    try {
      byte[] bytes = Base64.getDecoder().decode(text.replaceAll("\\s+", ""));
      count(bytes.length, place);
      return bytes;
    } catch (IllegalArgumentException e) {
      throw new EnvelopeBroken("HUB-R721", place, text.strip(), "base64");
    }
  }

  byte[] gzip(byte[] bytes, String place) throws EnvelopeBroken {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return drain(in, bytes.length, place);
    } catch (IOException e) {
      throw new EnvelopeBroken("HUB-R722", place, String.valueOf(e.getMessage()), "gzip, whole");
    }
  }

  /** The files of a ZIP; folders are none. */
  List<byte[]> zip(byte[] bytes, String place) throws EnvelopeBroken {
    List<byte[]> files = new ArrayList<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          if (files.size() == limits.documentsMax()) {
            throw over(place, files.size() + 1, limits.documentsMax() + " documents");
          }
          files.add(drain(zip, bytes.length, place));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new EnvelopeBroken("HUB-R722", place, String.valueOf(e.getMessage()), "a ZIP, whole");
    }
    if (files.isEmpty()) {
      throw new EnvelopeBroken("HUB-R720", place, "", "a ZIP with a document");
    }
    return files;
  }

  private byte[] drain(InputStream in, int packed, String place)
      throws IOException, EnvelopeBroken {
    long most = Math.max(SMALL, (long) packed * limits.ratioMax());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[8_192];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      out.write(buffer, 0, n);
      if (out.size() > most) {
        throw over(place, out.size(), most + " bytes, " + limits.ratioMax() + " times its size");
      }
      count(n, place);
    }
    return out.toByteArray();
  }

  private void count(int came, String place) throws EnvelopeBroken {
    all += came;
    if (all > limits.bytesMax()) {
      throw over(place, all, limits.bytesMax() + " bytes");
    }
  }

  static EnvelopeBroken over(String place, long came, String most) {
    return new EnvelopeBroken("HUB-R723", place, "" + came, most);
  }
}
