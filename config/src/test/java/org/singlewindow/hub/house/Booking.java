package org.singlewindow.hub.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The documents of one export booking of a dry box and a reefer, by rail to the port.
 *
 * @param no the forwarder's number; the simulated line numbers the booking alike
 * @param dry the dry box
 * @param reefer the reefer
 */
public record Booking(String no, String dry, String reefer) {

  /** A booking with boxes of its own. */
  public static Booking of(int no) {
    return new Booking(
        "BR-%05d".formatted(no),
        Release.of(500_000 + 2 * no).containerNo(),
        Release.of(500_001 + 2 * no).containerNo());
  }

  /** As the portal's own example books it: a DCSA Booking 2.0 request. */
  public String request() {
    return read("adapters/portal/golden/examples/booking-dcsa/received.json")
        .replace("BR-2026-0003", no);
  }

  /** The load plan of one of its boxes; what it holds is booked already and not typed again. */
  public String loadPlan(String box, String sizeType) {
    return """
        {"type":"load-plan","documentId":"LPD-%1$s","loadPlanNo":"LP-%1$s","bookingNo":"%2$s","container":"%1$s","sizeType":"%3$s",
         "seals":["%4$s"],"packages":798,"cargoGrossKg":18480.1,"vgmKg":20710,"vgmMethod":"METHOD_1","weighedAt":"2026-11-25T16:20+08:00"}"""
        .formatted(box, no, sizeType, seal(box));
  }

  /** The shipper's seal on a box. */
  public String seal(String box) {
    return "SL" + box.substring(4);
  }

  /** For a partner's play: sample values and what stands for them. */
  public static String with(String... pairs) {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < pairs.length; i += 2) {
      json.append(i == 0 ? "" : ",").append("\"%s\":\"%s\"".formatted(pairs[i], pairs[i + 1]));
    }
    return json.append("}").toString();
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(JavaProcess.home().toString(), file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
