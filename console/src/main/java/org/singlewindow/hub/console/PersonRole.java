package org.singlewindow.hub.console;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.journey.Role;

/** What a person does in the window: the trade of the party acted for, and offices of the hub. */
public enum PersonRole {
  /** Acts for a party: whatever the party may submit and see. */
  TRADE,
  /** Keeps the hub running: what is stuck, and replays it. */
  OPERATOR,
  /** Adds partners: adapters, mappings. */
  INTEGRATOR,
  /** Reads what everybody did, and changes nothing. */
  AUDITOR,
  /** Gives accounts. */
  ADMINISTRATOR;

  /** The authority Spring Security knows it by. */
  public String authority() {
    return "ROLE_" + name();
  }

  /** What one may be who acts for this party: only the operator's own people hold its offices. */
  public static Set<PersonRole> of(Party party) {
    return party.roles().contains(Role.OPERATOR)
        ? EnumSet.of(OPERATOR, INTEGRATOR, AUDITOR, ADMINISTRATOR)
        : EnumSet.of(TRADE);
  }

  /** The names of these, as accounts keep them. */
  public static Set<String> names(Set<PersonRole> roles) {
    return roles.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
  }
}
