package org.singlewindow.hub.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sample written for one day is a message of another. */
class FreshnessTest {

  /** Half past two in the afternoon at the port, six weeks after our samples' day. */
  private static final Freshness JANUARY =
      new Freshness(Clock.fixed(Instant.parse("2027-01-05T06:30:00Z"), ZoneOffset.UTC));

  private static final Freshness SAMPLE_DAY =
      new Freshness(Clock.fixed(Instant.parse("2026-11-24T06:30:00Z"), ZoneOffset.UTC));

  @ParameterizedTest
  @CsvSource({
    "2026-11-24, 2027-01-05",
    "2026-12-08, 2027-01-19",
    "20261208, 20270119",
    "202612081000, 202701191000",
    "2026-12-08T10:00:00+08:00, 2027-01-19T10:00:00+08:00",
    "2026-11-23 10:00:00, 2027-01-04 10:00:00",
    "20261124103000, 20270105143000",
    "2026-11-24 10:30, 2027-01-05 14:30",
    "2026-11-24T10:30:00+08:00, 2027-01-05T14:30:00+08:00",
    "20260000, 20260000",
    "BR-2026-0003, BR-2026-0003",
    "1990-05-01, 1990-05-01",
    "20261208-7, 20261208-7"
  })
  void daysMoveAndItsOwnDayIsNow(String written, String played) {
    String sample = "when,value\n2026-11-24 09:00,%s\n";

    assertThat(JANUARY.apply(sample.formatted(written), "R1", Map.of()))
        .isEqualTo("when,value\n2027-01-05 14:30,%s\n".formatted(played));
  }

  @Test
  void onItsOwnDayOtherDaysStay() {
    assertThat(SAMPLE_DAY.apply("a,b\n2026-11-24,2026-12-08\n", "R1", Map.of()))
        .isEqualTo("a,b\n2026-11-24,2026-12-08\n");
  }

  @Test
  void anInterchangesDayIsThatOfItsUnb() {
    String sample = "UNB+UNOC:3+A+B+260302:0900+X1'DTM+36:20260316:102'UNZ+0+X1'";

    assertThat(JANUARY.apply(sample, "R1", Map.of()))
        .isEqualTo("UNB+UNOC:3+A+B+270105:1430+R1'DTM+36:20270119:102'UNZ+0+R1'");
  }

  @Test
  void aSampleOfAnotherDayIsBroughtUpByTheDayItNamesMost() {
    assertThat(JANUARY.apply("a,b\n2026-03-02,2026-03-16\n2026-03-02,\n", "R1", Map.of()))
        .isEqualTo("a,b\n2027-01-05,2027-01-19\n2027-01-05,\n");
  }

  @Test
  void whatWasAskedForComesFirst() {
    assertThat(JANUARY.apply("a,b\n2026-11-24,x\n", "R1", Map.of("2026-11-24", "2026-01-01")))
        .isEqualTo("a,b\n2026-01-01,x\n");
  }
}
