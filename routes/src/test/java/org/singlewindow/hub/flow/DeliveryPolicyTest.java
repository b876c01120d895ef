package org.singlewindow.hub.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.singlewindow.hub.flow.transport.DeliveryLimits;

/** When a partner is tried again. */
class DeliveryPolicyTest {

  private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
  private static final DeliveryPolicy HOUSE =
      new DeliveryPolicy(
          4, Duration.ofSeconds(2), Duration.ofSeconds(6), 0.5, 2, 200, 5, Duration.ofSeconds(30));

  @Test
  void waitsDoubleUpToTheLongestAndThenAPersonDecides() {
    assertThat(HOUSE.next(1, NOW, 0)).contains(NOW.plusSeconds(2));
    assertThat(HOUSE.next(2, NOW, 0)).contains(NOW.plusSeconds(4));
    assertThat(HOUSE.next(3, NOW, 0)).contains(NOW.plusSeconds(6));
    assertThat(HOUSE.next(4, NOW, 0)).isEmpty();
    assertThat(HOUSE.next(3, NOW, 1)).as("half is chance").contains(NOW.plusSeconds(3));
  }

  @Test
  void aPartnerHasItsOwnLimitsWhereItSaysSo() {
    DeliveryLimits own =
        new DeliveryLimits(null, null, null, 0.0, 1, 3, null, Duration.ofMinutes(5));
    DeliveryPolicy policy = own.over(HOUSE);
    assertThat(policy.perSecond()).isEqualTo(3);
    assertThat(policy.concurrent()).isEqualTo(1);
    assertThat(policy.pause()).isEqualTo(Duration.ofMinutes(5));
    assertThat(policy.attemptsMax()).isEqualTo(4);
    assertThat(policy.next(1, NOW, 1)).contains(NOW.plusSeconds(2));
  }

  @Test
  void whatWouldSendNothingIsRefused() {
    DeliveryLimits own = new DeliveryLimits(null, null, null, null, null, 0, null, null);
    assertThatThrownBy(() -> own.over(HOUSE)).hasMessageContaining("at least 1");
  }
}
