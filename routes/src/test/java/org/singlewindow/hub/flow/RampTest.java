package org.singlewindow.hub.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One, ten, a hundred; and stop. */
class RampTest {

  private static final List<Integer> MANY = IntStream.range(0, 250).boxed().toList();

  @Test
  void goesUpByTensToAHundred() {
    List<Integer> sizes = new ArrayList<>();
    Ramp.Result result =
        Ramp.run(
            MANY,
            0.2,
            step -> {
              sizes.add(step.size());
              return new Ramp.Step(step.size(), 0);
            });
    assertThat(sizes).containsExactly(1, 10, 100, 100, 39);
    assertThat(result).isEqualTo(new Ramp.Result(250, 250, 0, 0, 0, false));
  }

  @Test
  void oneThatFailsStopsItAtTheFirst() {
    Ramp.Result result = Ramp.run(MANY, 0.2, step -> new Ramp.Step(0, step.size()));
    assertThat(result).isEqualTo(new Ramp.Result(1, 0, 1, 0, 249, true));
  }

  @Test
  void someMayFailAndTooManyMayNot() {
    Ramp.Result result =
        Ramp.run(
            MANY,
            0.2,
            step -> step.size() < 100 ? new Ramp.Step(step.size(), 0) : new Ramp.Step(70, 30));
    assertThat(result).isEqualTo(new Ramp.Result(111, 81, 30, 0, 139, true));
  }

  @Test
  void whatHasNoOutcomeIsNotSentAfter() {
    Ramp.Result result = Ramp.run(MANY, 0.2, step -> new Ramp.Step(0, 0));
    assertThat(result).isEqualTo(new Ramp.Result(1, 0, 0, 1, 249, true));
  }
}
