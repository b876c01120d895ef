package org.singlewindow.hub.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.singlewindow.hub.mapping.CsvTable;

/** The fields of a booking, by the table of what each system must get of each. */
final class BookingFields {

  private BookingFields() {}

  /** SR-15-10: every field that went in, against what each system got; none lost, none retyped. */
  static void areWhereTheyBelong(Booking booking, BookingSteps steps) {
    Map<String, String> partners =
        Map.of(
            "line", "line-alpha",
            "yard", "yard-alpha",
            "packer", "loadplan-alpha",
            "terminal", "terminal-alpha",
            "tally", "tally-alpha",
            "customs", "customs-alpha",
            "railway", "rail-alpha");
    Map<String, String> got = new HashMap<>();
    partners.forEach((column, partner) -> got.put(column, steps.everything(partner, booking)));
    got.computeIfPresent("packer", (column, json) -> json.replace("\"", ""));
    SoftAssertions all = new SoftAssertions();
    List<Map<String, String>> rows =
        CsvTable.read(JavaProcess.home().resolve("config/src/test/resources/booking-fields.csv"));
    assertThat(rows).hasSizeGreaterThan(60);
    for (Map<String, String> row : rows) {
      for (String column : partners.keySet()) {
        String cell = row.get(column);
        if (!cell.equals("-")) {
          String expected = fill(cell.startsWith("=") ? row.get("value") : cell, booking);
          all.assertThat(got.get(column))
              .as(row.get("field") + " at the " + column)
              .contains(expected);
        }
      }
      assertThat(row.get("why")).as(row.get("field")).isNotBlank();
    }
    all.assertAll();
  }

  private static String fill(String cell, Booking booking) {
    return cell.replace("{no}", booking.no())
        .replace("{box1}", booking.dry())
        .replace("{seal1}", booking.seal(booking.dry()));
  }
}
