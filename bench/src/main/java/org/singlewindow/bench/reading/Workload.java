package org.singlewindow.bench.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.singlewindow.bench.Sample;

/**
 * What is read, over and over.
 *
 * @param title what it is
 * @param interchanges one message each
 */
record Workload(String title, List<byte[]> interchanges) {

  private static final int COPIES = 64; // enough that no branch is learned by heart

  private static final List<String> OTHER_TYPES =
      List.of(
          "terminal-alpha/golden/examples/gate-in-export/received.edi",
          "portal/golden/examples/container-announced-d95b/received.edi",
          "portal/golden/examples/booking-by-edifact-d95b/received.edi");

  /** A COREOR of about 1 KB, with numbers of its own each. */
  static Workload releases() {
    List<byte[]> all = new ArrayList<>();
    for (int i = 0; i < COPIES; i++) {
      all.add(new Sample(i + 1).interchange());
    }
    return new Workload("COREOR of 1 KB", all);
  }

  /** Four types of D.95B in equal parts, out of the adapters' samples. */
  static Workload mix(Path home) throws IOException {
    List<byte[]> others = new ArrayList<>();
    for (String sample : OTHER_TYPES) {
      others.add(modern(Files.readAllBytes(home.resolve("adapters").resolve(sample))));
    }
    List<byte[]> all = new ArrayList<>();
    for (int i = 0; i < COPIES / 4; i++) {
      all.add(new Sample(i + 1).interchange());
      all.addAll(others);
    }
    return new Workload("four types", all);
  }

  /** The Smooks cartridge takes no syntax version below 3; the same bytes for all. */
  private static byte[] modern(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .replaceFirst("UNB[+]UNO[A-C]:[12][+]", "UNB+UNOC:3+")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Bytes of all, divided by their number. */
  int bytesEach() {
    return interchanges.stream().mapToInt(one -> one.length).sum() / interchanges.size();
  }
}
