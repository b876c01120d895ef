package org.singlewindow.hub.journey;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.LoadingMeans;
import org.singlewindow.hub.journey.ExportVisit.Permit;

/** Customs hears at once when an export container was loaded that it had not permitted, or held. */
final class ExportAlerts {

  private ExportAlerts() {}

  static void whenNotPermitted(
      ContainerDossier container, LoadingMeans means, String rule, String code, Situation desk) {
    Permit permit = container.export().permits().get(means.name());
    if (permit == null || isAfter(permit.at(), desk.event().header().occurredAt())) {
      tell(
          container,
          "loaded on " + means.name().toLowerCase(Locale.ROOT) + "; missing: permit",
          rule,
          code,
          desk);
    }
  }

  /**
   * Terminals report to the minute (DTM format 203), customs to the second: within one minute
   * nobody knows which came first, and the permit is believed.
   */
  private static boolean isAfter(Instant permitted, Instant loaded) {
    return permitted.truncatedTo(ChronoUnit.MINUTES).isAfter(loaded);
  }

  /** What is held is not loaded either. */
  static void whenHeld(ContainerDossier container, String rule, String code, Situation desk) {
    if (container.isHeldAt(desk.event().header().occurredAt())) {
      tell(container, "loaded while a hold stood", rule, code, desk);
    }
  }

  private static void tell(
      ContainerDossier container, String how, String rule, String code, Situation desk) {
    desk.alarm(rule, container.subject(), code);
    CustomsAlert.tell(
        rule,
        container.export().bookingNo().orElse("" + container.visit()),
        container,
        bills(container),
        desk.event().header().occurredAt(),
        how,
        desk);
  }

  private static List<String> bills(ContainerDossier container) {
    return Stream.concat(
            container.blNos().stream(),
            container.export().permits().values().stream()
                .flatMap(permit -> permit.blNo().stream()))
        .distinct()
        .toList();
  }
}
