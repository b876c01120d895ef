package org.singlewindow.hub.journey;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.canonical.AlertAuthority;

/** Tells customs of an anomaly of a container, once for each rule and occasion. */
final class CustomsAlert {

  private CustomsAlert() {}

  /**
   * Tells customs, where the port has one.
   *
   * @param rule the anomaly rule
   * @param occasion which stay or booking it is about; of each it is told once
   * @param blNos bills of lading it concerns
   * @param at when it happened
   * @param text what happened, for people
   * @return true when it was told now
   */
  static boolean tell(
      String rule,
      String occasion,
      ContainerDossier container,
      Collection<String> blNos,
      Instant at,
      String text,
      Situation desk) {
    Optional<String> customs = desk.customs();
    String no = container.containerNo();
    return customs.isPresent()
        && desk.tellOnce(
            no,
            new AlertAuthority(
                desk.header(
                    "alert-" + Ids.of(rule, no, occasion), customs.get(), container.subject()),
                rule,
                no,
                List.copyOf(blNos),
                at,
                text,
                List.of(desk.event().header().eventId())));
  }
}
