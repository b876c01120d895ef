package org.singlewindow.hub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What stories say of the sources of an alarm. */
final class EvidenceChecks {

  private EvidenceChecks() {}

  /** {@code it names line-alpha terminal-alpha}: an alarm just told shows what these two said. */
  static void names(PureHouse house, Decision decision, List<String> parties) {
    assertThat(decision.alarms())
        .as("sources of an alarm")
        .extracting(alarm -> sources(house, alarm))
        .contains(new TreeSet<>(parties));
  }

  private static Set<String> sources(PureHouse house, Decision.Alarm alarm) {
    return house.events().stream()
        .filter(event -> alarm.evidence().contains(event.header().eventId()))
        .map(event -> event.header().saidBy())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
