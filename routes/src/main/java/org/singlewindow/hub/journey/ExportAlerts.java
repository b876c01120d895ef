package org.singlewindow.hub.journey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.AlertAuthority;
import org.singlewindow.hub.canonical.LoadingMeans;

/** Customs hears at once when an export container was loaded that it had not permitted. */
final class ExportAlerts {

  private ExportAlerts() {}

  static void whenNotPermitted(
      ContainerDossier container, LoadingMeans means, String rule, String code, Situation desk) {
    if (container.export().permits().containsKey(means.name())) {
      return;
    }
    desk.alarm(rule, container.subject(), code);
    Optional<String> customs = desk.customs();
    if (customs.isPresent()) {
      String no = container.containerNo();
      String about = container.export().bookingNo().orElse("" + container.visit());
      desk.tellOnce(
          no,
          new AlertAuthority(
              desk.header("alert-" + Ids.of(rule, no, about), customs.get(), container.subject()),
              rule,
              no,
              Stream.concat(
                      container.blNos().stream(),
                      container.export().permits().values().stream()
                          .flatMap(permit -> permit.blNo().stream()))
                  .distinct()
                  .toList(),
              desk.event().header().occurredAt(),
              "loaded on " + means.name().toLowerCase(java.util.Locale.ROOT) + "; missing: permit",
              List.of(desk.event().header().eventId())));
    }
  }
}
