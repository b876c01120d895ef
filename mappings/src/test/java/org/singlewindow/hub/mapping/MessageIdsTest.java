package org.singlewindow.hub.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A message is called the same on every repeat, and its name always fits. */
class MessageIdsTest {

  @Test
  void aShortNameStaysReadable() {
    assertThat(MessageIds.of("agency-alpha", "REL-2026-0001"))
        .isEqualTo("agency-alpha/REL-2026-0001");
  }

  @Test
  void aLongNameFitsAndStaysDistinct() {
    String saidBy = "a".repeat(40);
    String one = MessageIds.of(saidBy, "x".repeat(200) + "1");
    String other = MessageIds.of(saidBy, "x".repeat(200) + "2");

    assertThat(one).hasSize(MessageIds.LENGTH_MAX).startsWith(saidBy + "/").isNotEqualTo(other);
    assertThat(one).isEqualTo(MessageIds.of(saidBy, "x".repeat(200) + "1"));
  }

  @Test
  void theSameNameOfTwoSendersIsTwoMessages() {
    assertThat(MessageIds.of("agency-alpha", "1")).isNotEqualTo(MessageIds.of("agency-beta", "1"));
  }
}
