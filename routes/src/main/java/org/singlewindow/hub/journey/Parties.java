package org.singlewindow.hub.journey;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The Party table. Immutable. */
public final class Parties {

  private final Map<String, Party> byId = new TreeMap<>();

  /** A table of the given parties. */
  public Parties(Collection<Party> parties) {
    parties.forEach(party -> byId.put(party.id(), party));
  }

  /** The party with this id. */
  public Optional<Party> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** True when there is such a party and it has the role. */
  public boolean has(String id, Role role) {
    return find(id).map(party -> party.roles().contains(role)).orElse(false);
  }

  /** The party with this role, where the port has but one; the first by id where it has more. */
  public Optional<String> findFirst(Role role) {
    return byId.values().stream()
        .filter(party -> party.roles().contains(role))
        .map(Party::id)
        .findFirst();
  }

  /** True when the party releases for this line. */
  boolean mandates(String id, String line) {
    return find(id).filter(party -> party.mandates().contains(line)).isPresent();
  }

  /** All parties, by id. */
  public Collection<Party> list() {
    return java.util.List.copyOf(byId.values());
  }
}
