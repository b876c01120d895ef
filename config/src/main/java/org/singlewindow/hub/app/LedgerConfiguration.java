package org.singlewindow.hub.app;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.singlewindow.hub.adapter.PartyTable;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.flow.FreeSpace;
import org.singlewindow.hub.journey.Deadlines;
import org.singlewindow.hub.journey.GateTerms;
import org.singlewindow.hub.journey.Journey;
import org.singlewindow.hub.journey.Ledger;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.PortJourney;
import org.singlewindow.hub.ledger.Accounts;
import org.singlewindow.hub.ledger.Alarms;
import org.singlewindow.hub.ledger.Archive;
import org.singlewindow.hub.ledger.Database;
import org.singlewindow.hub.ledger.DeadLetters;
import org.singlewindow.hub.ledger.Drafts;
import org.singlewindow.hub.ledger.JdbcLedger;
import org.singlewindow.hub.ledger.Lease;
import org.singlewindow.hub.ledger.LedgerGauges;
import org.singlewindow.hub.ledger.LedgerView;
import org.singlewindow.hub.ledger.Links;
import org.singlewindow.hub.ledger.RefusedMessages;
import org.singlewindow.hub.ledger.Retention;
import org.singlewindow.hub.ledger.Spool;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The memory and the judgement of the house. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

  @Bean
  Clock clock(@Value("${" + ClockAhead.KEY + ":0s}") String ahead) {
    return ClockAhead.of(ahead);
  }

  @Bean
  CanonicalXml canonicalXml() {
    return new CanonicalXml();
  }

  @Bean
  PartyTable partyTable(HubProperties properties) {
    return PartyTable.read(properties.partiesPath());
  }

  @Bean
  Parties parties(PartyTable table) {
    return table.parties();
  }

  @Bean
  KnownPartners knownPartners(HubProperties properties, PartyTable table) {
    return KnownPartners.of(properties, table);
  }

  /** One hub on a data folder, or one of each name; a second one refuses to start. */
  @Bean
  Lease lease(HubProperties properties, Together together) {
    return together.isTrue()
        ? Lease.take(properties.dataPath(), properties.cluster().node())
        : Lease.take(properties.dataPath());
  }

  @Bean
  Database database(
      Lease lease,
      @Value("${spring.datasource.url}") String url,
      @Value("${spring.datasource.username:}") String user,
      @Value("${spring.datasource.password:}") String password) {
    return Database.open(url, user, password);
  }

  @Bean
  Journey journey(Parties parties, HubProperties properties, GateTerms gateTerms) {
    return new PortJourney(
        parties,
        properties.journey().parkingMax(),
        Deadlines.with(properties.journey().deadlines()),
        gateTerms,
        properties.journey().distances());
  }

  @Bean
  Ledger ledger(
      Database database,
      Journey journey,
      CanonicalXml canonical,
      PartyTable table,
      HubProperties properties,
      Clock clock) {
    java.util.function.Function<String, Optional<String>> linkOf = table::findAdapter;
    Ledger ledger =
        new JdbcLedger(
            database,
            journey,
            canonical,
            linkOf,
            properties.ledger().dossiersMax(),
            properties.cluster().node());
    ledger.recover(clock.instant());
    return ledger;
  }

  @Bean
  DeadLetters deadLetters(Database database) {
    return new DeadLetters(database);
  }

  @Bean
  Links links(Database database) {
    return new Links(database);
  }

  @Bean
  LedgerView ledgerView(Database database, CanonicalXml canonical) {
    return new LedgerView(database, canonical);
  }

  @Bean
  Accounts accounts(Database database) {
    return new Accounts(database);
  }

  @Bean
  Drafts drafts(Database database) {
    return new Drafts(database);
  }

  @Bean
  LedgerGauges ledgerGauges(Database database) {
    return new LedgerGauges(database);
  }

  @Bean
  Alarms alarms(Database database, CanonicalXml canonical) {
    return new Alarms(database, canonical);
  }

  @Bean
  Archive archive(HubProperties properties) {
    return new Archive(properties.dataPath().resolve("archive"));
  }

  @Bean
  Retention retention(
      Database database, Archive archive, RetentionProperties kept, HubProperties properties) {
    Duration refused = Duration.ofDays(properties.refused().daysMax());
    return new Retention(
        database,
        archive,
        Retention.Rule.of(kept.raw(), kept.canonical(), refused),
        kept.rowsMax());
  }

  @Bean
  RefusedMessages refusedMessages(HubProperties properties) {
    HubProperties.Refused limits = properties.refused();
    return new RefusedMessages(
        properties.dataPath().resolve("refused"), limits.daysMax(), limits.perPartyAndDayMax());
  }

  @Bean
  Spool spool(HubProperties properties) {
    return new Spool(properties.dataPath().resolve("spool"));
  }

  @Bean
  FreeSpace freeSpace(HubProperties properties, Lease lease) {
    return new FreeSpace(properties.dataPath(), properties.disk().freeMin().toBytes());
  }
}
