package org.singlewindow.hub.edifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.edifact.Tolerance.Mode;
import org.singlewindow.hub.edifact.Tolerance.Point;

/** What a partner's settings say, and what they cannot say. */
class ToleranceTest {

  @Test
  void settingsChangeWhatTheyNameAndNothingElse() {
    Tolerance said = Tolerance.of(Map.of("count-wrong", "reject", "date-width", "warn"));

    assertThat(said.mode(Point.COUNT_WRONG)).isEqualTo(Mode.REJECT);
    assertThat(said.mode(Point.DATE_WIDTH)).isEqualTo(Mode.WARN);
    assertThat(said.mode(Point.LINE_WRAPPED)).isEqualTo(Tolerance.DEFAULT.mode(Point.LINE_WRAPPED));
  }

  @Test
  void everyPointCanBeSaidByItsName() {
    for (Point point : Point.values()) {
      Tolerance said = Tolerance.of(Map.of(point.text(), "reject"));

      assertThat(said.mode(point)).isEqualTo(Mode.REJECT);
    }
  }

  @Test
  void aNameNobodyKnowsIsRefusedAndThoseThereAreAreNamed() {
    assertThatThrownBy(() -> Tolerance.of(Map.of("count_wrong", "reject")))
        .hasMessageContaining("count_wrong")
        .hasMessageContaining("count-wrong");
    assertThatThrownBy(() -> Tolerance.of(Map.of("count-wrong", "ignore")))
        .hasMessageContaining("ignore")
        .hasMessageContaining("reject, warn, repair");
  }
}
