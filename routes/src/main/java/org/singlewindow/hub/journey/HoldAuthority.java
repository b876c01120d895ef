package org.singlewindow.hub.journey;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.singlewindow.hub.canonical.HoldType;

/**
 * Whose matter each kind of hold is (domain review, 2): who may place it, who alone may lift it,
 * who may know of it, and whether it stops the move to the inspection too.
 *
 * <p>A hold is lifted by the authority that placed it and by nobody else: an office of a public
 * authority stands for the whole of it, with its document number; a firm only for itself. What
 * customs lifts without naming it are its inspections and selections; every other hold must be
 * named.
 */
final class HoldAuthority {

  /**
   * One row.
   *
   * @param placers the roles that may place it
   * @param covert true when no firm may learn of it before its authority tells it itself
   * @param named true when only a lift that names it lifts it
   * @param stopsInspection true when not even the move to the inspection is safe under it
   */
  record Row(Set<Role> placers, boolean covert, boolean named, boolean stopsInspection) {}

  /** Authorities of the state: any office of theirs may lift what another has placed. */
  private static final List<Role> PUBLIC = List.of(Role.CUSTOMS, Role.COURT, Role.MARITIME_SAFETY);

  private static final Map<HoldType, Row> TABLE = new EnumMap<>(HoldType.class);

  static {
    row(HoldType.INSPECTION, false, false, false, Role.CUSTOMS);
    row(HoldType.CUSTOMS, true, false, false, Role.CUSTOMS);
    row(HoldType.COURT, true, true, false, Role.COURT, Role.CUSTOMS);
    row(HoldType.ANTI_SMUGGLING, true, true, false, Role.CUSTOMS);
    row(HoldType.INTELLECTUAL_PROPERTY, true, true, false, Role.CUSTOMS);
    row(HoldType.MARITIME_SAFETY, false, true, true, Role.MARITIME_SAFETY);
    row(HoldType.TAX, false, true, false, Role.CUSTOMS);
    row(HoldType.LINE, false, true, false, Role.LINE);
    row(HoldType.TERMINAL, false, true, true, Role.TERMINAL);
    row(HoldType.PAYMENT, false, true, false, Role.TERMINAL, Role.LINE, Role.DEPOT);
    row(HoldType.DANGEROUS_GOODS, false, true, true, Role.MARITIME_SAFETY, Role.TERMINAL);
  }

  private HoldAuthority() {}

  private static void row(
      HoldType type, boolean covert, boolean named, boolean stopsInspection, Role... placers) {
    TABLE.put(type, new Row(Set.of(placers), covert, named, stopsInspection));
  }

  /** Whoever may place a hold of some kind, and lift it. */
  static Set<Role> placers() {
    return TABLE.values().stream()
        .flatMap(row -> row.placers().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The row of this kind. */
  static Row of(HoldType type) {
    return TABLE.get(type);
  }

  /**
   * Under which numbers a party's holds and lifts are kept: customs' as they are, anybody else's
   * apart, so that nobody lifts what is another's by using its number.
   */
  static String prefix(String party, Parties parties) {
    return PUBLIC.stream()
        .filter(role -> parties.has(party, role))
        .findFirst()
        .map(role -> role == Role.CUSTOMS ? "" : role + "/")
        .orElse(party + "/");
  }

  /** The role that owes the lift of a hold its placer has placed. */
  static Role owner(HoldType type, String placer, Parties parties) {
    return of(type).placers().stream()
        .filter(role -> parties.has(placer, role))
        .sorted()
        .findFirst()
        .orElse(Role.CUSTOMS);
  }

  /** The table in Markdown. */
  static String table() {
    StringBuilder text =
        new StringBuilder(
            "| Hold | Placed, and lifted, by | Hidden from firms | Lifted only by its number"
                + " | Stops the move to the inspection |\n|---|---|:-:|:-:|:-:|\n");
    TABLE.forEach(
        (type, row) ->
            text.append(
                "| %s | %s | %s| %s| %s|\n"
                    .formatted(
                        type,
                        String.join(", ", row.placers().stream().map(Role::name).sorted().toList()),
                        mark(row.covert()),
                        mark(row.named()),
                        mark(row.stopsInspection()))));
    return text.toString();
  }

  private static String mark(boolean said) {
    return said ? "x " : "";
  }
}
