package org.singlewindow.hub.app;

import jakarta.jms.ConnectionFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.singlewindow.hub.adapter.AdapterFolder;
import org.singlewindow.hub.adapter.AdapterLoader;
import org.singlewindow.hub.adapter.AdapterReport;
import org.singlewindow.hub.adapter.Manifest;
import org.singlewindow.hub.adapter.PartyTable;
import org.singlewindow.hub.flow.DeliveryPolicy;
import org.singlewindow.hub.flow.DryRun;
import org.singlewindow.hub.flow.GateDesk;
import org.singlewindow.hub.flow.GateLane;
import org.singlewindow.hub.flow.Reception;
import org.singlewindow.hub.flow.SendPipeline;
import org.singlewindow.hub.flow.Sending;
import org.singlewindow.hub.flow.transport.ApiKeys;
import org.singlewindow.hub.flow.transport.GateTransport;
import org.singlewindow.hub.flow.transport.HttpAnswers;
import org.singlewindow.hub.flow.transport.HttpTransport;
import org.singlewindow.hub.flow.transport.JmsTransport;
import org.singlewindow.hub.flow.transport.PartnerAccess;
import org.singlewindow.hub.flow.transport.RestTransport;
import org.singlewindow.hub.flow.transport.SftpTransport;
import org.singlewindow.hub.flow.transport.SoapTransport;
import org.singlewindow.hub.ledger.Duties;
import org.singlewindow.hub.mapping.RefusalText;
import org.singlewindow.hub.mapping.Translator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the adapters, proves them, and opens those that are sound. */
@Configuration(proxyBeanMethods = false)
class AdaptersConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(AdaptersConfiguration.class);

  @Bean
  OpenedAdapters openedAdapters(HubProperties properties, PartyTable table) {
    AdapterLoader.Loaded loaded =
        new AdapterLoader(properties.homePath(), properties.dataPath(), table)
            .load(properties.adapters().paths());
    return new OpenedAdapters(
        loaded.opened(), loaded.refused().stream().map(AdapterReport::name).toList());
  }

  /** Adds each adapter's routes before Camel starts. */
  @Bean
  CamelContextConfiguration adapterRoutes(
      OpenedAdapters adapters,
      HubProperties properties,
      KnownPartners partners,
      PartyTable table,
      Reception reception,
      DryRun dryRun,
      Sending.Tools tools,
      ApiKeys keys,
      HttpAnswers answers,
      Translator translator,
      RefusalText texts,
      GateDesk gateDesk,
      GateLane gateLane,
      ConnectionFactory connections,
      Duties duties) {
    Parts parts =
        new Parts(
            properties,
            partners,
            table,
            reception,
            dryRun,
            tools,
            keys,
            answers,
            translator,
            texts,
            gateDesk,
            gateLane,
            connections,
            duties);
    return new CamelContextConfiguration() {
      @Override
      public void beforeApplicationStart(CamelContext camel) {
        for (AdapterFolder adapter : adapters.opened()) {
          open(camel, adapter, parts);
        }
      }

      @Override
      public void afterApplicationStart(CamelContext camel) {
        LOG.info("adapters opened: {}", adapters.names());
      }
    };
  }

  /** What transports are made of. */
  private record Parts(
      HubProperties properties,
      KnownPartners partners,
      PartyTable table,
      Reception reception,
      DryRun dryRun,
      Sending.Tools tools,
      ApiKeys keys,
      HttpAnswers answers,
      Translator translator,
      RefusalText texts,
      GateDesk gateDesk,
      GateLane gateLane,
      ConnectionFactory connections,
      Duties duties) {}

  private static void open(CamelContext camel, AdapterFolder adapter, Parts parts) {
    try {
      String name = adapter.manifest().name();
      for (RoutesBuilder routes : transports(adapter, parts)) {
        camel.addRoutes(routes);
      }
      boolean told =
          !adapter.manifest().sends().isEmpty() || !adapter.manifest().cannot().isEmpty();
      if (told && !answersOnly(adapter.manifest())) {
        DeliveryPolicy policy = policy(name, parts);
        Sending sending = new Sending(adapter, policy, parts.tools());
        camel.addRoutes(new SendPipeline(name, sending, policy));
      }
    } catch (Exception e) { // Camel's own signature
      throw new IllegalStateException("HUB-F009 " + adapter.path() + " cannot be opened", e);
    }
  }

  /** One of many addressees that is down pauses nobody else's. */
  private static DeliveryPolicy policy(String adapter, Parts parts) {
    DeliveryPolicy policy =
        parts
            .properties()
            .send()
            .policy(
                Optional.ofNullable(parts.partners().byParty().get(adapter))
                    .flatMap(PartnerAccess::findDelivery));
    boolean shared =
        parts.partners().byParty().keySet().stream()
                .filter(
                    party -> parts.table().findAdapter(party).filter(adapter::equals).isPresent())
                .limit(2)
                .count()
            > 1;
    return shared ? policy.withoutPause() : policy;
  }

  /** Its answers go back with the question, and nothing else is sent. */
  private static boolean answersOnly(Manifest manifest) {
    return manifest.carried().send().filter(way -> way.by().equals(Manifest.GATE)).isPresent();
  }

  private static List<RoutesBuilder> transports(AdapterFolder adapter, Parts parts) {
    Manifest.Carried carried = adapter.manifest().carried();
    Map<String, PartnerAccess> partners = parts.partners().byParty();
    String name = adapter.manifest().name();
    int bytesMax = (int) parts.properties().door().messageMax().toBytes();
    List<String> kinds =
        java.util.stream.Stream.concat(carried.receive().stream(), carried.send().stream())
            .map(Manifest.Carriage::by)
            .distinct()
            .toList();
    List<RoutesBuilder> routes = new ArrayList<>();
    for (String kind : kinds) {
      routes.add(
          switch (kind) {
            case "rest" ->
                new RestTransport(
                    adapter,
                    parts.keys(),
                    party -> parts.table().findAdapter(party).filter(name::equals).isPresent(),
                    parts.reception(),
                    parts.dryRun(),
                    parts.answers(),
                    bytesMax);
            case Manifest.GATE ->
                new GateTransport(
                    adapter,
                    parts.keys(),
                    party -> parts.table().findAdapter(party).filter(name::equals).isPresent(),
                    parts.reception(),
                    parts.gateDesk(),
                    parts.gateLane(),
                    parts.answers(),
                    bytesMax);
            case "http" -> new HttpTransport(adapter, partners);
            case "sftp" ->
                new SftpTransport(
                    adapter,
                    access(partners, name).findSftp().orElseThrow(),
                    parts.reception(),
                    bytesMax,
                    () -> parts.duties().has(Duties.FILES));
            case "jms" ->
                new JmsTransport(adapter, parts.reception(), parts.connections(), bytesMax);
            default ->
                new SoapTransport(
                    adapter,
                    parts
                        .properties()
                        .homePath()
                        .resolve("mappings")
                        .resolve(adapter.manifest().speaks().get(0))
                        .resolve(Manifest.SOAP_CONTRACT)
                        .toAbsolutePath(),
                    access(partners, name).findSoap().orElseThrow(),
                    parts.reception(),
                    parts.translator(),
                    parts.texts());
          });
    }
    return routes;
  }

  private static PartnerAccess access(Map<String, PartnerAccess> partners, String name) {
    PartnerAccess access = partners.get(name);
    if (access == null) {
      throw new IllegalStateException(
          "set hub.partners." + name + ".* : nobody knows how to reach it");
    }
    return access;
  }
}
