package org.singlewindow.hub.journey;

import java.util.Map;
import java.util.Set;

/**
 * A row of the Party table ({@code config/partners.yaml}).
 *
 * @param id our id for it, lower case with hyphens
 * @param name its name
 * @param roles what it may say
 * @param mandates lines it releases for; only release agents have any
 * @param identifiers its codes by scheme, for example {@code edifact: LYGT1}
 * @param terms what was agreed with it
 */
public record Party(
    String id,
    String name,
    Set<Role> roles,
    Set<String> mandates,
    Map<String, String> identifiers,
    PartyTerms terms) {

  /** Takes defensive copies. */
  public Party {
    roles = Set.copyOf(roles);
    mandates = Set.copyOf(mandates);
    identifiers = Map.copyOf(identifiers);
  }

  /** A party with which nothing was agreed. */
  public Party(
      String id,
      String name,
      Set<Role> roles,
      Set<String> mandates,
      Map<String, String> identifiers) {
    this(id, name, roles, mandates, identifiers, PartyTerms.NONE);
  }
}
