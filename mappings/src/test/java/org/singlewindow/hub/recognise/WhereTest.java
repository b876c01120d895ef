package org.singlewindow.hub.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A place that is written for people can be taken apart by programs, whatever the syntax. */
class WhereTest {

  @Test
  void anElementOfASegment() {
    assertThat(Where.of("EQD/C237/E8260 (message 1, segment 9, line 9, byte 340)"))
        .isEqualTo(
            Map.of(
                "tag",
                "EQD",
                "element",
                "C237",
                "component",
                "8260",
                "path",
                "EQD/C237/E8260",
                "message",
                1,
                "segment",
                9,
                "line",
                9,
                "offset",
                340));
    assertThat(Where.of("BGM/1004 (segment 2, line 3)"))
        .isEqualTo(
            Map.of("tag", "BGM", "element", "1004", "path", "BGM/1004", "segment", 2, "line", 3));
  }

  @Test
  void aCellOfATable() {
    assertThat(Where.of("row 3 (line 4), column container_no"))
        .isEqualTo(Map.of("row", 3, "line", 4, "column", "container_no"));
    assertThat(Where.of("header (line 1)")).isEqualTo(Map.of("path", "header", "line", 1));
  }

  @Test
  void aFieldOfARecord() {
    assertThat(Where.of("record 7 (41), field 6 grossKg, line 7, byte 347"))
        .isEqualTo(
            Map.of(
                "record",
                7,
                "recordId",
                "41",
                "field",
                6,
                "name",
                "grossKg",
                "line",
                7,
                "offset",
                347));
  }

  @Test
  void aPlaceInADocument() {
    assertThat(Where.of("line 2, column 26")).isEqualTo(Map.of("line", 2, "column", 26));
    assertThat(Where.of("/containers/0/number"))
        .isEqualTo(Map.of("pointer", "/containers/0/number"));
    assertThat(Where.of("List[1]/BillNo (line 7)"))
        .isEqualTo(Map.of("path", "List[1]/BillNo", "line", 7));
  }

  @Test
  void theWholeFileIsNoPlace() {
    assertThat(Where.of("document")).isEmpty();
  }
}
