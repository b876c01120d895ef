package org.singlewindow.hub.app;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.ProducerTemplate;
import org.singlewindow.hub.adapter.AdapterFolder;
import org.singlewindow.hub.adapter.Manifest;
import org.singlewindow.hub.adapter.MappingVersions;
import org.singlewindow.hub.flow.FreeSpace;
import org.singlewindow.hub.flow.GateDesk;
import org.singlewindow.hub.flow.GateLane;
import org.singlewindow.hub.flow.Names;
import org.singlewindow.hub.flow.OutboundQueue;
import org.singlewindow.hub.flow.transport.GateHandler;
import org.singlewindow.hub.journey.GateTerms;
import org.singlewindow.hub.journey.Ledger;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.Trucks;
import org.singlewindow.hub.ledger.Archive;
import org.singlewindow.hub.mapping.CsvTable;
import org.singlewindow.hub.mapping.Translator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** The gates' own lane through the house. */
@Configuration(proxyBeanMethods = false)
class GateConfiguration {

  @Bean
  GateTerms gateTerms(HubProperties properties) {
    HubProperties.Gate gate = properties.gate();
    return new GateTerms(
        gate.orderInUse(), gate.liftsByHandMax(), gate.shift(), trucks(properties.trucksPath()));
  }

  /** The registered trucks; a port without such a file knows none, and none is a stranger. */
  private static Trucks trucks(Path file) {
    Map<String, Trucks.Truck> byPlate = new HashMap<>();
    if (Files.exists(file)) {
      for (Map<String, String> row : CsvTable.read(file)) {
        Optional<BigDecimal> tareKg =
            Optional.of(row.get("tareKg")).filter(text -> !text.isEmpty()).map(BigDecimal::new);
        byPlate.put(row.get("plate"), new Trucks.Truck(row.get("fleet"), tareKg));
      }
    }
    return new Trucks(byPlate);
  }

  @Bean
  GateLane gateLane(HubProperties properties) {
    HubProperties.Gate gate = properties.gate();
    return new GateLane(gate.waitMax(), gate.threads(), gate.waitingMax());
  }

  @Bean
  GateDesk gateDesk(
      Ledger ledger,
      Translator translator,
      Archive archive,
      MappingVersions versions,
      FreeSpace space,
      Parties parties,
      OutboundQueue outbound,
      Clock clock) {
    return new GateDesk(ledger, translator, archive, versions, space, parties, outbound, clock);
  }

  /** The paths of the gates, before all others. */
  @Bean
  SimpleUrlHandlerMapping gateDoors(
      OpenedAdapters adapters, ProducerTemplate camel, HubProperties properties) {
    int bytesMax = (int) properties.door().messageMax().toBytes();
    Map<String, GateHandler> doors = new HashMap<>();
    for (AdapterFolder adapter : adapters.opened()) {
      adapter
          .manifest()
          .carried()
          .receive()
          .filter(way -> way.by().equals(Manifest.GATE))
          .flatMap(Manifest.Carriage::path)
          .ifPresent(
              path ->
                  doors.put(
                      path,
                      new GateHandler(camel, Names.asked(adapter.manifest().name()), bytesMax)));
    }
    SimpleUrlHandlerMapping mapping = new SimpleUrlHandlerMapping(doors);
    mapping.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return mapping;
  }
}
