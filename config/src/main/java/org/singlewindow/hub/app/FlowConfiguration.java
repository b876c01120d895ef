package org.singlewindow.hub.app;

import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.singlewindow.hub.adapter.MappingVersions;
import org.singlewindow.hub.adapter.PartyTable;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.flow.AcceptRoute;
import org.singlewindow.hub.flow.AcknowledgementQuota;
import org.singlewindow.hub.flow.Acknowledgements;
import org.singlewindow.hub.flow.AlarmPages;
import org.singlewindow.hub.flow.AlarmRoute;
import org.singlewindow.hub.flow.ApiDocument;
import org.singlewindow.hub.flow.ApiRoute;
import org.singlewindow.hub.flow.CaseDocuments;
import org.singlewindow.hub.flow.Cases;
import org.singlewindow.hub.flow.DocumentsRoute;
import org.singlewindow.hub.flow.DryRun;
import org.singlewindow.hub.flow.DueLoop;
import org.singlewindow.hub.flow.Examination;
import org.singlewindow.hub.flow.Feeds;
import org.singlewindow.hub.flow.FeedsRoute;
import org.singlewindow.hub.flow.FreeSpace;
import org.singlewindow.hub.flow.InboundQueue;
import org.singlewindow.hub.flow.Inward;
import org.singlewindow.hub.flow.Opening;
import org.singlewindow.hub.flow.OpeningRoute;
import org.singlewindow.hub.flow.OutboundQueue;
import org.singlewindow.hub.flow.Reception;
import org.singlewindow.hub.flow.Sending;
import org.singlewindow.hub.flow.SilenceWatch;
import org.singlewindow.hub.flow.StatusRoute;
import org.singlewindow.hub.flow.Supervision;
import org.singlewindow.hub.flow.Timelines;
import org.singlewindow.hub.flow.Words;
import org.singlewindow.hub.flow.transport.ApiKeys;
import org.singlewindow.hub.flow.transport.HttpAnswers;
import org.singlewindow.hub.journey.Journey;
import org.singlewindow.hub.journey.Ledger;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.ledger.Alarms;
import org.singlewindow.hub.ledger.Archive;
import org.singlewindow.hub.ledger.LedgerView;
import org.singlewindow.hub.ledger.Links;
import org.singlewindow.hub.ledger.RefusedMessages;
import org.singlewindow.hub.ledger.Rehearsal;
import org.singlewindow.hub.ledger.Spool;
import org.singlewindow.hub.mapping.RefusalText;
import org.singlewindow.hub.mapping.Translator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jms.core.JmsTemplate;

/** The routes that are the same for every adapter, and what they are made of. */
@Configuration(proxyBeanMethods = false)
class FlowConfiguration {

  @Bean
  Translator translator(HubProperties properties, PartyTable table, CanonicalXml canonical) {
    return new Translator(properties.homePath().resolve("mappings"), table, canonical);
  }

  @Bean
  MappingVersions mappingVersions(HubProperties properties) {
    return new MappingVersions(properties.homePath(), HubVersion.text());
  }

  @Bean
  RefusalText refusalText(HubProperties properties) {
    return new RefusalText(properties.homePath().resolve("mappings/codes"));
  }

  @Bean
  InboundQueue inboundQueue(JmsTemplate jmsTemplate, CanonicalXml canonical) {
    return new InboundQueue(jmsTemplate, canonical);
  }

  @Bean
  OutboundQueue outboundQueue(JmsTemplate jmsTemplate) {
    return new OutboundQueue(jmsTemplate);
  }

  @Bean
  Examination examination(Translator translator, Parties parties) {
    return new Examination(translator, parties);
  }

  @Bean
  DryRun dryRun(
      Translator translator,
      Examination examination,
      LedgerView view,
      Journey journey,
      Parties parties,
      PartyTable table,
      OpenedAdapters adapters,
      Clock clock) {
    return new DryRun(
        translator,
        examination,
        new Rehearsal(view, journey),
        parties,
        party -> table.findAdapter(party).flatMap(adapters::find),
        clock);
  }

  @Bean
  Reception reception(
      Archive archive,
      MappingVersions versions,
      RefusedMessages refused,
      Spool spool,
      FreeSpace space,
      Examination examination,
      CanonicalXml canonical,
      Ledger ledger,
      InboundQueue inbound,
      Acknowledgements acknowledgements,
      Clock clock) {
    return new Reception(
        archive,
        versions,
        refused,
        spool,
        space,
        examination,
        canonical,
        ledger,
        inbound,
        acknowledgements,
        clock);
  }

  @Bean
  Acknowledgements acknowledgements(HubProperties properties, Clock clock) {
    int max = properties.refused().toldPerPartyAndHourMax();
    return new Acknowledgements(new AcknowledgementQuota(max, clock));
  }

  @Bean
  Sending.Tools sendingTools(
      Ledger ledger,
      Translator translator,
      Archive archive,
      MappingVersions versions,
      Spool spool,
      CanonicalXml canonical,
      InboundQueue inbound,
      OutboundQueue outbound,
      Links links,
      Clock clock) {
    return new Sending.Tools(
        ledger,
        translator,
        archive,
        versions,
        new Inward(spool, inbound, canonical),
        outbound,
        links,
        clock,
        () -> ThreadLocalRandom.current().nextDouble());
  }

  @Bean
  DueLoop dueLoop(
      Ledger ledger,
      InboundQueue inbound,
      OutboundQueue outbound,
      Clock clock,
      HubProperties properties) {
    return new DueLoop(ledger, inbound, outbound, clock, properties.due().rowsMax());
  }

  @Bean
  SilenceWatch silenceWatch(Parties parties, LedgerView view, InboundQueue inbound, Clock clock) {
    return new SilenceWatch(parties, view, inbound::send, clock);
  }

  @Bean
  RoutesBuilder acceptRoute(Ledger ledger, Clock clock) {
    return new AcceptRoute(ledger, clock);
  }

  @Bean
  ApiKeys apiKeys(KnownPartners partners) {
    return new ApiKeys(partners.byParty());
  }

  @Bean
  HttpAnswers httpAnswers(RefusalText texts, HubProperties properties) {
    return new HttpAnswers(texts, properties.door().retryAfter());
  }

  @Bean
  Words words(HubProperties properties) {
    return new Words(properties.homePath().resolve("mappings/codes/timeline.csv"));
  }

  @Bean
  Timelines timelines(
      LedgerView view, Parties parties, RefusalText texts, Words words, Clock clock) {
    return new Timelines(view, parties, texts, words, clock);
  }

  @Bean
  Cases cases(
      LedgerView view, Parties parties, Words words, Clock clock, HubProperties properties) {
    return new Cases(view, parties, words, clock, properties.door().pageMax());
  }

  @Bean
  RoutesBuilder apiRoute(
      ApiKeys keys,
      Parties parties,
      Cases cases,
      HubProperties properties,
      HttpAnswers answers,
      ObjectProvider<CamelContext> camel) {
    return new ApiRoute(
        keys,
        parties,
        cases,
        new ApiDocument(properties.homePath()),
        () -> ServedPaths.of(camel.getObject()),
        answers);
  }

  @Bean
  RoutesBuilder statusRoute(
      ApiKeys keys,
      Timelines timelines,
      Ledger ledger,
      Links links,
      Parties parties,
      HttpAnswers answers,
      Clock clock) {
    return new StatusRoute(keys, timelines, ledger, links, parties, answers, clock);
  }

  @Bean
  RoutesBuilder documentsRoute(
      ApiKeys keys,
      Parties parties,
      LedgerView view,
      Words words,
      HttpAnswers answers,
      HubProperties properties) {
    Words names = new Words(properties.homePath().resolve("mappings/codes/documents.csv"));
    return new DocumentsRoute(
        keys, parties, new CaseDocuments(view, parties, names, words), answers);
  }

  @Bean
  RoutesBuilder feedsRoute(ApiKeys keys, Parties parties, LedgerView view, HttpAnswers answers) {
    return new FeedsRoute(keys, parties, new Feeds(view), new Supervision(view), answers);
  }

  @Bean
  AlarmPages alarmPages(
      Alarms alarms, LedgerView view, RefusalText texts, Words words, HubProperties properties) {
    return new AlarmPages(alarms, view, texts, words, properties.door().pageMax());
  }

  @Bean
  RoutesBuilder alarmRoute(
      ApiKeys keys,
      Parties parties,
      Alarms alarms,
      AlarmPages pages,
      HttpAnswers answers,
      Clock clock) {
    return new AlarmRoute(keys, parties, alarms, pages, answers, clock);
  }

  @Bean
  RoutesBuilder openingRoute(
      ApiKeys keys,
      Parties parties,
      Translator translator,
      Examination examination,
      Ledger ledger,
      Reception reception,
      HttpAnswers answers,
      Clock clock) {
    Opening opening = new Opening(translator, examination, parties, ledger, reception::put, clock);
    return new OpeningRoute(keys, parties, opening, answers);
  }
}
