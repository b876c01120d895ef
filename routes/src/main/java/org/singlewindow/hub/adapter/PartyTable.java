package org.singlewindow.hub.adapter;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.journey.PartyTerms;
import org.singlewindow.hub.journey.Role;
import org.singlewindow.hub.mapping.PartyCodes;

/**
 * {@code config/partners.yaml}, or the file of {@code hub.parties}: the Party table, the address
 * book, and partners' codes for parties.
 */
public final class PartyTable implements PartyCodes {

  /** The file. */
  private record Partners(List<Row> parties) {}

  /** A row of it, as it stands there. */
  record Row(
      String id,
      String name,
      Set<Role> roles,
      Optional<String> adapter,
      Optional<Set<String>> mandates,
      Optional<Map<String, String>> identifiers,
      Optional<Set<String>> credit,
      Optional<String> liveFrom,
      Optional<String> silentAfter,
      Optional<String> at) {

    /** A row without these cannot be read. */
    Row {
      if (id == null || name == null || roles == null) {
        throw new IllegalArgumentException("a party has id, name and roles");
      }
    }

    /**
     * What was agreed: {@code liveFrom} is a time with its zone (ISO 8601), {@code silentAfter} a
     * duration ({@code PT6H}).
     */
    PartyTerms terms() {
      return new PartyTerms(
          credit.orElse(Set.of()),
          liveFrom.map(OffsetDateTime::parse).map(OffsetDateTime::toInstant),
          silentAfter.map(Duration::parse),
          at);
    }
  }

  private final Path file;
  private final List<Row> rows;
  private final Parties parties;
  private final Map<String, String> adapters = new HashMap<>();
  private final Map<String, Map<String, String>> partyByCode = new HashMap<>();

  private PartyTable(Path file, List<Row> rows) {
    this.file = file;
    this.rows = List.copyOf(rows);
    this.parties =
        new Parties(
            rows.stream()
                .map(
                    row ->
                        new Party(
                            row.id(),
                            row.name(),
                            row.roles(),
                            row.mandates().orElse(Set.of()),
                            row.identifiers().orElse(Map.of()),
                            row.terms()))
                .toList());
    for (Row row : rows) {
      row.adapter().ifPresent(adapter -> adapters.put(row.id(), adapter));
      row.identifiers()
          .orElse(Map.of())
          .forEach(
              (scheme, code) ->
                  partyByCode.computeIfAbsent(scheme, key -> new HashMap<>()).put(code, row.id()));
    }
  }

  /**
   * Reads the file.
   *
   * @throws IllegalArgumentException when it cannot be read; the message names file and line
   */
  public static PartyTable read(Path file) {
    return new PartyTable(file, Yaml.read(file, Partners.class).parties());
  }

  /** The file it was read from. */
  Path file() {
    return file;
  }

  /** The rows as they stand in the file, for the lint. */
  List<Row> rows() {
    return rows;
  }

  /** The Party table. */
  public Parties parties() {
    return parties;
  }

  /** The adapter that serves a party. */
  public Optional<String> findAdapter(String partyId) {
    return Optional.ofNullable(adapters.get(partyId));
  }

  /** The parties an adapter serves. */
  public List<String> listServedBy(String adapter) {
    return adapters.entrySet().stream()
        .filter(entry -> entry.getValue().equals(adapter))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  @Override
  public Optional<String> findParty(String scheme, String code) {
    return Optional.ofNullable(partyByCode.getOrDefault(scheme, Map.of()).get(code));
  }

  @Override
  public Optional<String> findCode(String scheme, String partyId) {
    return parties.find(partyId).map(party -> party.identifiers().get(scheme));
  }

  @Override
  public Optional<String> findName(String partyId) {
    return parties.find(partyId).map(Party::name);
  }
}
