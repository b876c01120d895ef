package org.singlewindow.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.canonical.CancelEmptyRelease;
import org.singlewindow.hub.canonical.ContainerNumber;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.EventHeader;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.ReleaseEmpties;

/** SR-15-11: releases come in hundreds, and every gate move is one small decision. */
class ReleaseOfHundredsTest {

  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
  private static final int HUNDREDS = 300;

  @Test
  void threeHundredBoxesOfOneReleaseAreFetchedOneByOne() {
    PureHouse house = new PureHouse();
    house.tell(fact(1, "forwarder-alpha", "BookingRequested", "300x22G1"), NOW);
    house.tell(fact(2, "line-alpha", "BookingAnswered", "CONFIRMED", "BKG0001"), NOW);
    house.tell(
        fact(3, "line-alpha", "EmptyReleaseOrdered", "releaseNo", "ER1", "BKG0001", "300x22G1"),
        NOW);

    for (int box = 0; box < HUNDREDS; box++) {
      Decision pick =
          house.tell(
              fact(
                  10 + box,
                  "yard-alpha",
                  "ContainerGated",
                  "OUT",
                  "EMPTY",
                  number(box),
                  "BKG0001",
                  "orderNo",
                  "ER1",
                  "sizeType",
                  "22G1"),
              NOW);
      assertThat(pick.instructions()).as("box %d tells nobody anew", box).isEmpty();
      assertThat(pick.dossiers()).as("box %d and its booking", box).hasSizeLessThanOrEqualTo(2);
    }

    BookingDossier booking = house.booking("BKG0001");
    assertThat(booking.picks()).hasSize(HUNDREDS);
    assertThat(Empties.left(booking.releases().get("ER1"), booking)).isEmpty();
    assertThat(told(house, ReleaseEmpties.class)).isEqualTo(1);
    assertThat(told(house, CancelEmptyRelease.class)).isZero();
  }

  private static long told(PureHouse house, Class<? extends Instruction> type) {
    return house.instructions().stream().filter(type::isInstance).count();
  }

  private static String number(int box) {
    String serial = "CSQU%06d".formatted(box);
    return serial + ContainerNumber.checkDigit(serial + "0").getAsInt();
  }

  private static Event fact(int no, String party, String type, String... words) {
    return EventWords.read(
        type,
        List.of(words),
        new EventHeader("F" + no + "#1", "F" + no, party, NOW.plusSeconds(no), NOW, false));
  }
}
