package org.singlewindow.hub.journey;

import java.util.Optional;
import java.util.Set;

/**
 * Places under customs' supervision: a party with that role, a rail depot, or any place that has a
 * site code of customs, as freight stations, yards and terminals may have.
 */
final class SupervisedPlaces {

  /** Schemes under which customs numbers places and those who keep them. */
  private static final Set<String> SCHEMES = Set.of("site", "customs");

  private SupervisedPlaces() {}

  /** The party a place's code means: its own id, its site code or its number at customs. */
  static Optional<String> party(String code, Parties parties) {
    return parties
        .find(code)
        .or(() -> parties.list().stream().filter(party -> hasCode(party, code)).findFirst())
        .map(Party::id);
  }

  private static boolean hasCode(Party party, String code) {
    return party.identifiers().entrySet().stream()
        .anyMatch(one -> SCHEMES.contains(one.getKey()) && one.getValue().equals(code));
  }

  /** The supervised place this code means; empty where it means none. */
  static Optional<String> find(String code, Parties parties) {
    return party(code, parties).filter(id -> isSupervised(id, parties));
  }

  /** True for a place to which goods under supervision may go. */
  static boolean isSupervised(String id, Parties parties) {
    return parties
        .find(id)
        .filter(
            party ->
                party.roles().contains(Role.SUPERVISED_SITE)
                    || party.roles().contains(Role.DEPOT)
                    || party.identifiers().containsKey("site"))
        .isPresent();
  }
}
