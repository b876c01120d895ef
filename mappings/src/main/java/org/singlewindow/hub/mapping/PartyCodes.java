package org.singlewindow.hub.mapping;

import java.util.Optional;

/** How partners name parties: their codes, by scheme, against our ids. */
public interface PartyCodes {

  /** The party with this code in this scheme. */
  Optional<String> findParty(String scheme, String code);

  /** The party a message must name; who reads for strangers may take one nobody registered. */
  default Optional<String> acceptParty(String scheme, String code) {
    return findParty(scheme, code);
  }

  /** The party's code in this scheme. */
  Optional<String> findCode(String scheme, String partyId);

  /** What the party is called. */
  Optional<String> findName(String partyId);
}
