package org.singlewindow.hub.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.singlewindow.hub.journey.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A broker whose journal is gone has forgotten what lay there for partners by JMS. The ledger has
 * not: what nobody has answered leaves again, under its own id.
 */
@Component
class ForgottenQueues {

  private static final Logger LOG = LoggerFactory.getLogger(ForgottenQueues.class);

  private final PartnerQueues partners;
  private final Ledger ledger;
  private final Clock clock;
  private final Duration fetchedWithin;
  private boolean forgotten;

  ForgottenQueues(
      PartnerQueues partners,
      Ledger ledger,
      Clock clock,
      @Value("${hub.broker.fetched-within:7d}") Duration fetchedWithin) {
    this.partners = partners;
    this.ledger = ledger;
    this.clock = clock;
    this.fetchedWithin = fetchedWithin;
  }

  /** Looks whether there is a journal, before the broker makes one. */
  void lookFor(Path journal) {
    forgotten = !Files.isDirectory(journal);
  }

  /** Has leave again what a journal that is gone had held. */
  void sendAgain() {
    List<String> links = partners.users().values().stream().map(user -> user.adapter()).toList();
    if (forgotten) {
      int again = ledger.pushAgain(links, clock.instant().minus(fetchedWithin), clock.instant());
      if (again > 0) {
        LOG.warn("the broker has lost its journal; {} messages to {} leave again", again, links);
      }
    }
  }
}
