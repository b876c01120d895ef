package org.singlewindow.hub.app;

import java.util.HashMap;
import java.util.Map;
import org.singlewindow.hub.adapter.PartyTable;
import org.singlewindow.hub.flow.transport.PartnerAccess;
import org.singlewindow.hub.journey.Party;

/**
 * How every party is known and reached: as the configuration says, and in the simulated house by
 * its rule where the configuration says nothing.
 */
record KnownPartners(Map<String, PartnerAccess> byParty) {

  /** Takes a defensive copy. */
  KnownPartners {
    byParty = Map.copyOf(byParty);
  }

  /** Those of this house. By rule only those that an adapter serves: nobody else has a door. */
  static KnownPartners of(HubProperties properties, PartyTable table) {
    Map<String, PartnerAccess> known = new HashMap<>();
    if (properties.simulators().accessByRule()) {
      SimulatedAccess rule = SimulatedAccess.of(properties);
      table.parties().list().stream()
          .map(Party::id)
          .filter(party -> table.findAdapter(party).isPresent())
          .forEach(party -> known.put(party, rule.of(party)));
    }
    properties
        .partners()
        .forEach(
            (party, own) ->
                known.merge(
                    party,
                    own,
                    (rule, said) -> said.isDeliveryOnly() ? rule.with(said.delivery()) : said));
    return new KnownPartners(known);
  }
}
