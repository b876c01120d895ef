package org.singlewindow.hub.app;

import java.time.Clock;
import org.apache.camel.RoutesBuilder;
import org.singlewindow.hub.adapter.MappingVersions;
import org.singlewindow.hub.canonical.CanonicalXml;
import org.singlewindow.hub.flow.DeadLetterDesk;
import org.singlewindow.hub.flow.DeadLettersRoute;
import org.singlewindow.hub.flow.LinksRoute;
import org.singlewindow.hub.flow.Operators;
import org.singlewindow.hub.flow.RefusedRoute;
import org.singlewindow.hub.flow.WillItGo;
import org.singlewindow.hub.flow.transport.ApiKeys;
import org.singlewindow.hub.flow.transport.HttpAnswers;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.ledger.Database;
import org.singlewindow.hub.ledger.DeadDecisions;
import org.singlewindow.hub.ledger.DeadLetters;
import org.singlewindow.hub.ledger.LinkBooks;
import org.singlewindow.hub.ledger.Links;
import org.singlewindow.hub.ledger.RefusedMessages;
import org.singlewindow.hub.mapping.Translator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an operator looks at and decides: links, dead letters, refused messages. */
@Configuration(proxyBeanMethods = false)
class OperatorConfiguration {

  @Bean
  Operators operators(ApiKeys keys, Parties parties) {
    return new Operators(keys, parties);
  }

  @Bean
  RoutesBuilder deadLettersRoute(
      Operators operators,
      DeadLetters letters,
      Database database,
      Links links,
      OpenedAdapters adapters,
      Translator translator,
      MappingVersions versions,
      CanonicalXml canonical,
      DeadLetterProperties limits,
      HttpAnswers answers,
      Clock clock) {
    DeadLetterDesk desk =
        new DeadLetterDesk(
            letters,
            new LinkBooks(database),
            links,
            new WillItGo(adapters::find, translator, versions, canonical),
            new DeadLetterDesk.Limits(limits.failureMax(), limits.outcomeMax()),
            clock);
    return new DeadLettersRoute(operators, desk, new DeadDecisions(database), answers, clock);
  }

  @Bean
  RoutesBuilder linksRoute(
      Operators operators, Links links, OpenedAdapters adapters, HttpAnswers answers, Clock clock) {
    return new LinksRoute(operators, links, adapters.names(), answers, clock);
  }

  @Bean
  RoutesBuilder refusedRoute(
      ApiKeys keys,
      Parties parties,
      RefusedMessages refused,
      HttpAnswers answers,
      HubProperties properties) {
    return new RefusedRoute(keys, parties, refused, answers, properties.refused().pageMax());
  }
}
