package org.singlewindow.hub.app;

import java.time.Instant;
import java.util.Optional;
import org.singlewindow.hub.adapter.PartyTable;
import org.singlewindow.hub.console.AccountSource;
import org.singlewindow.hub.console.Door;
import org.singlewindow.hub.console.PersonRole;
import org.singlewindow.hub.flow.DryRun;
import org.singlewindow.hub.flow.Reception;
import org.singlewindow.hub.flow.Words;
import org.singlewindow.hub.flow.transport.HttpAnswers;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.ledger.Accounts.Account;
import org.singlewindow.hub.simulator.DemoSecrets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the window is given of the house. */
@Configuration(proxyBeanMethods = false)
class WindowConfiguration {

  @Bean
  Door door(
      Reception reception,
      DryRun dryRun,
      PartyTable table,
      OpenedAdapters adapters,
      HttpAnswers answers,
      Words words) {
    return new Door(
        reception,
        dryRun,
        party -> table.findAdapter(party).flatMap(adapters::find),
        answers,
        words);
  }

  /**
   * In the simulated house everybody's name is the party's and the password its key, by one rule
   * for all; {@link LoopbackGuard} refuses that elsewhere.
   */
  @Bean
  AccountSource accountsByRule(HubProperties properties, Parties parties) {
    boolean simulated = properties.simulators().accessByRule();
    return name -> simulated ? parties.find(name).map(this::byRule) : Optional.empty();
  }

  private Account byRule(Party party) {
    return new Account(
        party.id(),
        party.id(),
        PersonRole.names(PersonRole.of(party)),
        true,
        "",
        Optional.of("{noop}" + DemoSecrets.keyOf(party.id())),
        false,
        Instant.EPOCH);
  }
}
