package org.singlewindow.hub.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks at the parts of a workbook before POI does: whether it is one, what it would become
 * unpacked, and whether it carries what we do not take.
 *
 * @param names the parts
 * @param types what they are said to be
 */
record XlsxParts(Set<String> names, String types) {

  private static final String TYPES = "[Content_Types].xml";
  private static final String RIGHT = "a workbook saved as .xlsx";
  private static final int SMALL = 1 << 20; // bytes; what stays below it harms nobody

  /** Looks at a file; every part is unpacked once, and thrown away. */
  static XlsxParts of(byte[] bytes, XlsxLimits limits) {
    Set<String> names = new HashSet<>();
    String types = "";
    long all = 0;
    byte[] buffer = new byte[8_192];
    Counting packed = new Counting(bytes);
    try (ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        limit(names.size(), limits.partsMax(), "parts", entry.getName());
        names.add(entry.getName());
        long before = packed.count();
        StringBuilder text = new StringBuilder();
        long size = 0;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
          size += n;
          all += n;
          limit(size, limits.partBytesMax(), "bytes unpacked", entry.getName());
          limit(all, limits.bytesMax(), "bytes unpacked", "all parts");
          long most = Math.max(SMALL, (packed.count() - before + 1) * limits.ratioMax());
          limit(size, most, "bytes unpacked, " + limits.ratioMax() + " times", entry.getName());
          if (entry.getName().equals(TYPES) && text.length() < SMALL) {
            text.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
          }
        }
        types = text.isEmpty() ? types : text.toString();
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new XlsxBroken("HUB-R732", "document", String.valueOf(e.getMessage()), RIGHT);
    }
    return new XlsxParts(names, types);
  }

  /**
   * Refuses what is no plain workbook.
   *
   * @throws XlsxBroken saying which it is
   */
  void check() {
    if (types.contains("macroEnabled") || names.contains("xl/vbaProject.bin")) {
      throw new XlsxBroken("HUB-R731", "document", "macros (.xlsm)", RIGHT);
    }
    if (!names.contains("xl/workbook.xml")) {
      String came = names.contains("xl/workbook.bin") ? ".xlsb" : "a ZIP of something else";
      throw new XlsxBroken("HUB-R732", "document", came, RIGHT);
    }
  }

  /** True when cells may hold values of other files; they are taken as they were saved. */
  boolean hasLinks() {
    return names.stream().anyMatch(name -> name.startsWith("xl/externalLinks/"));
  }

  private static void limit(long came, long max, String what, String place) {
    if (came > max) {
      throw new XlsxBroken("HUB-R733", place, "" + came, max + " " + what);
    }
  }

  /** How many packed bytes were read; the ZIP reader buffers some more, which is in its favour. */
  private static final class Counting extends ByteArrayInputStream {

    Counting(byte[] bytes) {
      super(bytes);
    }

    long count() {
      return pos;
    }
  }
}
