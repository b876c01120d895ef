package org.singlewindow.hub.console.form;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.adapter.AdapterFolder;
import org.singlewindow.hub.journey.Authority;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.mapping.CsvColumns;

/**
 * The forms a party may fill in: the messages its adapter receives and its roles may say, where
 * their contract says what stands in them. Read from disk whenever one is opened.
 */
public final class Forms {

  /** Standards whose contracts make a form: our own documents and our own sheet. */
  private static final List<String> OURS = List.of("booking-sheet", "portal-json");

  private static final String CONTRACT = "contract.schema.json";

  private final Path home;

  /** The forms of this house. */
  public Forms(Path home) {
    this.home = home;
  }

  /** The forms of a party, bookings first. */
  public List<Form> list(AdapterFolder adapter, Party party) {
    FieldTable table = new FieldTable(home);
    List<Form> forms = new ArrayList<>();
    for (String standard : OURS) {
      if (adapter.manifest().speaks().contains(standard)) {
        for (Map.Entry<String, List<String>> one : adapter.manifest().receives().entrySet()) {
          if (one.getValue().stream().anyMatch(event -> Authority.maySay(event, party.roles()))) {
            read(standard, one.getKey(), table).ifPresent(forms::add);
          }
        }
      }
    }
    return forms;
  }

  /** One of them. */
  public Optional<Form> find(AdapterFolder adapter, Party party, String type) {
    return list(adapter, party).stream().filter(form -> form.type().equals(type)).findFirst();
  }

  private Optional<Form> read(String standard, String message, FieldTable table) {
    Path folder = home.resolve("mappings").resolve(standard).resolve(message);
    if (Files.exists(folder.resolve(CsvColumns.FILE))) {
      return Optional.of(SheetForm.read(message, folder.resolve(CsvColumns.FILE), table));
    }
    return Files.exists(folder.resolve(CONTRACT))
        ? Optional.of(SchemaForm.read(message, folder.resolve(CONTRACT), table))
        : Optional.empty();
  }
}
