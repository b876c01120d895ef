package org.singlewindow.hub.app;

import org.apache.camel.RoutesBuilder;
import org.singlewindow.hub.adapter.PartyTable;
import org.singlewindow.hub.flow.Reconciliation;
import org.singlewindow.hub.flow.ReconciliationRoute;
import org.singlewindow.hub.flow.transport.ApiKeys;
import org.singlewindow.hub.flow.transport.HttpAnswers;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.ledger.Database;
import org.singlewindow.hub.ledger.SentReferences;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What partners and operators compare with what they have themselves. */
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {

  @Bean
  RoutesBuilder reconciliationRoute(
      ApiKeys keys,
      Parties parties,
      PartyTable table,
      Database database,
      MetricsProperties properties,
      HttpAnswers answers) {
    return new ReconciliationRoute(
        keys,
        parties,
        // a link that many share would tell each of the others
        party -> table.findAdapter(party).filter(party::equals),
        new Reconciliation(new SentReferences(database), properties.referencesMax()),
        answers);
  }
}
