package org.singlewindow.hub.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.singlewindow.hub.journey.Party;

/**
 * A release of empties of one booking at one yard, as the portal's own example says it (COPARN).
 *
 * @param no tells it from other releases of the same run
 */
record EmptyRelease(String no, Party agency, Party line, Party yard, String bookingNo) {

  private static final String EXAMPLE =
      "adapters/portal/golden/examples/empty-release-by-edifact/received.edi";
  private static final int DAYS_VALID = 10;

  /** A release of a booking of its own. */
  static EmptyRelease of(String no, Party agency, Party line, Party yard) {
    return new EmptyRelease(no, agency, line, yard, "BKG" + no);
  }

  /** Its number at line and yard. */
  String releaseNo() {
    return "RE-" + no;
  }

  /** The interchange by which the agency submits it. */
  String interchange() {
    LocalDate today = LocalDate.now();
    String text = example();
    for (Map.Entry<String, String> each : words(today).entrySet()) {
      text = text.replace(each.getKey(), each.getValue());
    }
    return text;
  }

  private Map<String, String> words(LocalDate today) {
    return Map.of(
        "+AGYA+",
        "+" + agency.identifiers().get("edifact") + "+",
        "A0011",
        "A" + no,
        "ER-0011",
        "ER-" + no,
        "BKGLYG4711",
        bookingNo,
        "RE-4711",
        releaseNo(),
        "LINEA",
        line.identifiers().get("edifact"),
        "++ALP:",
        "++" + line.identifiers().get("smdg") + ":",
        "LYGYA",
        yard.identifiers().get("edifact"),
        "20261201",
        day(today),
        "20261208",
        day(today.plusDays(DAYS_VALID)));
  }

  private static String day(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static String example() {
    try {
      return Files.readString(JavaProcess.home().resolve(EXAMPLE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
