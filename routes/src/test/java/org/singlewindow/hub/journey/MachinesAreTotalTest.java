package org.singlewindow.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.singlewindow.hub.journey.Machines.ExchangeState;
import org.singlewindow.hub.journey.Machines.ExchangeTrigger;

/** No life cycle leaves a pair of state and trigger open: such a table does not build. */
class MachinesAreTotalTest {

  @Test
  void everyTableBuildsAndDrawsItself() {
    assertThat(Machines.list()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(Machines.list())
        .allSatisfy(machine -> assertThat(machine.diagram()).startsWith("stateDiagram-v2"));
  }

  @Test
  void aTableThatLeavesAPairOpenNamesIt() {
    assertThatThrownBy(
            () ->
                Machine.of(
                    "half a table",
                    ExchangeState.class,
                    ExchangeTrigger.class,
                    Machine.go(
                        ExchangeState.NONE, ExchangeTrigger.PRESENTED, ExchangeState.PRESENTED)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("half a table")
        .hasMessageContaining("EXCHANGED on PRESENTED");
  }
}
