package org.singlewindow.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.singlewindow.hub.journey.Machine.Step;
import org.singlewindow.hub.journey.Machines.ExchangeState;
import org.singlewindow.hub.journey.Machines.ExchangeTrigger;

/**
 * No life cycle leaves a pair of state and trigger open: each moves, is ignored for a reason, or is
 * refused by a code people can read; and no fact is refused.
 */
class MachinesAreTotalTest {

  private static final Path REFUSALS =
      Path.of(System.getProperty("hub.home", ".")).resolve("mappings/codes/refusals.csv");

  static Stream<Machine<?, ?>> machines() {
    return Machines.list().stream();
  }

  @ParameterizedTest
  @MethodSource("machines")
  <S extends Enum<S>, T extends Enum<T>> void inEveryStateEveryTriggerIsAnswered(
      Machine<S, T> machine) throws IOException {
    Set<String> worded = codes();
    for (S state : machine.states()) {
      for (T on : machine.triggers()) {
        Step<S> step = machine.step(state, on);
        String where = machine.name() + ": " + state + " on " + on;
        assertThat(step).as(where).isNotNull();
        if (!step.moves()) {
          assertThat(step.to()).as(where).isEqualTo(state);
          assertThat(step.ignored().isEmpty()).as(where).isNotEqualTo(step.refusal().isEmpty());
        }
        if (!step.refusal().isEmpty()) {
          assertThat(worded).as(where).contains(step.refusal());
          assertThat(Machine.isRequest(on)).as(where + " is a fact; mark it @Request").isTrue();
        }
      }
    }
    assertThat(machine.diagram()).startsWith("stateDiagram-v2").contains(" --> ");
  }

  @Test
  void everyLifeCycleHasANameOfItsOwn() {
    assertThat(Machines.list()).hasSizeGreaterThanOrEqualTo(16);
    assertThat(Machines.list()).extracting(Machine::name).doesNotHaveDuplicates();
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

  private static Set<String> codes() throws IOException {
    return Files.readAllLines(REFUSALS).stream()
        .map(row -> row.split(",", 2)[0])
        .collect(Collectors.toSet());
  }
}
