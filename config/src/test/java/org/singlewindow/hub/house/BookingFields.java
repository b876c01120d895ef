package org.singlewindow.hub.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.assertj.core.api.SoftAssertions;
import org.singlewindow.hub.mapping.CsvTable;

/** The fields of a booking, by the table of what each system must get of each. */
final class BookingFields {

  /** Who is told of a booking, by the column of the table. */
  static final Map<String, String> PARTNERS =
      Map.of(
          "line", "line-alpha",
          "yard", "yard-alpha",
          "packer", "loadplan-alpha",
          "terminal", "terminal-alpha",
          "tally", "tally-alpha",
          "customs", "customs-alpha",
          "railway", "rail-alpha");

  private BookingFields() {}

  /** SR-15-10: every field that went in, against what each system got; none lost, none retyped. */
  static void areWhereTheyBelong(
      Booking booking, BiFunction<String, Booking, String> got, Map<String, String> changes) {
    areWhereTheyBelong(PARTNERS, booking, got, changes);
  }

  /**
   * The same where fields were changed: what stood in them is nowhere any longer.
   *
   * @param partners to look at, by the column of the table
   * @param got what a partner was told
   * @param changes what stands in a field now, by what stood there before
   */
  static void areWhereTheyBelong(
      Map<String, String> partners,
      Booking booking,
      BiFunction<String, Booking, String> got,
      Map<String, String> changes) {
    List<Map<String, String>> rows =
        CsvTable.read(JavaProcess.home().resolve("config/src/test/resources/booking-fields.csv"));
    assertThat(rows).hasSizeGreaterThan(60);
    SoftAssertions all = new SoftAssertions();
    partners.forEach(
        (column, partner) -> {
          String text = got.apply(partner, booking);
          String told = column.equals("packer") ? text.replace("\"", "") : text;
          for (Map<String, String> row : rows) {
            String cell = row.get(column);
            if (!cell.equals("-")) {
              String before = fill(cell.startsWith("=") ? row.get("value") : cell, booking);
              String now = changed(before, changes);
              String field = row.get("field") + " at the " + column;
              all.assertThat(told).as(field).contains(now);
              if (!now.equals(before)) {
                all.assertThat(told).as(field).doesNotContain(before);
              }
            }
          }
        });
    rows.forEach(row -> all.assertThat(row.get("why")).as(row.get("field")).isNotBlank());
    all.assertAll();
  }

  private static String changed(String cell, Map<String, String> changes) {
    String text = cell;
    for (Map.Entry<String, String> change : changes.entrySet()) {
      text = text.replace(change.getKey(), change.getValue());
    }
    return text;
  }

  private static String fill(String cell, Booking booking) {
    return cell.replace("{no}", booking.no())
        .replace("{box1}", booking.dry())
        .replace("{seal1}", booking.seal(booking.dry()));
  }
}
