package org.singlewindow.hub.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.hub.console.form.Entries;
import org.singlewindow.hub.console.form.Form;
import org.singlewindow.hub.console.form.Forms;
import org.singlewindow.hub.console.form.Writing;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.ledger.Drafts;
import org.singlewindow.hub.ledger.Drafts.Draft;
import org.singlewindow.hub.ledger.Drafts.Kept;
import org.singlewindow.hub.ledger.Drafts.State;

/** What forms are filled in on: drafts, what is tried, and what is held until it leaves. */
public class FormDesk {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Forms forms;
  private final Door door;
  private final Drafts drafts;
  private final ConsoleProperties limits;
  private final Clock clock;

  /** A desk with these forms, by this door. */
  public FormDesk(Forms forms, Door door, Drafts drafts, ConsoleProperties limits, Clock clock) {
    this.forms = forms;
    this.door = door;
    this.drafts = drafts;
    this.limits = limits;
    this.clock = clock;
  }

  /** Whether a party submits here at all. */
  boolean isOpen(Party party) {
    return door.find(party.id()).isPresent();
  }

  /** The forms a party may fill in. */
  List<Form> forms(Party party) {
    return door.find(party.id()).map(adapter -> forms.list(adapter, party)).orElse(List.of());
  }

  /** One of them. */
  Optional<Form> find(Party party, String type) {
    return door.find(party.id()).flatMap(adapter -> forms.find(adapter, party, type));
  }

  /** What is kept of a person. */
  List<Draft> list(Person person) {
    return drafts.list(person.getUsername(), person.party().id());
  }

  /** One of them. */
  Optional<Draft> draft(Person person, String id) {
    return drafts.find(id, person.getUsername(), person.party().id());
  }

  /** Deletes one. */
  boolean delete(Person person, String id) {
    return drafts.delete(id, person.getUsername(), person.party().id());
  }

  /** Takes one back that has not left. */
  boolean takeBack(Person person, String id) {
    return drafts.takeBack(id, person.getUsername(), person.party().id(), clock.instant());
  }

  /** What it would cause; nothing is kept or sent. */
  List<Map<String, Object>> foresee(Party party, Form form, Entries entries, String id) {
    return door.foresee(party.id(), bytes(form, entries, id), key(id));
  }

  /** Keeps it to be written on. */
  Kept save(Person person, Form form, Entries entries, String id) {
    return keep(person, form, entries, id, State.DRAFT, Instant.EPOCH);
  }

  /** Keeps it to leave when the time to take it back is over. */
  Kept hold(Person person, Form form, Entries entries, String id) {
    Instant leavesAt = clock.instant().plus(limits.undoFor());
    return keep(person, form, entries, id, State.HELD, leavesAt);
  }

  /** True when it is larger than a draft may be. */
  boolean isTooLarge(Entries entries) {
    return entries.text().getBytes(StandardCharsets.UTF_8).length > limits.draftMax().toBytes();
  }

  private Kept keep(
      Person person, Form form, Entries entries, String id, State state, Instant leavesAt) {
    Draft draft =
        new Draft(
            id,
            person.getUsername(),
            person.party().id(),
            form.type(),
            state,
            entries.text(),
            "",
            clock.instant(),
            leavesAt);
    return drafts.keep(draft, limits.draftsMax());
  }

  /**
   * Hands one to the door, as everybody's is.
   *
   * @return what the door answered; empty where the party has no such form any more
   */
  Optional<List<Map<String, Object>>> submit(Draft draft, Party party) {
    return find(party, draft.form())
        .map(form -> bytes(form, Entries.read(draft.content()), draft.id()))
        .map(bytes -> door.submit(party.id(), bytes, key(draft.id())));
  }

  private byte[] bytes(Form form, Entries entries, String id) {
    return Writing.write(form, entries, id, limits.zone());
  }

  private static String key(String id) {
    return "form-" + id;
  }

  /** What the door said, as it was kept. */
  static List<Map<String, Object>> outcome(Draft draft) {
    try {
      return draft.outcome().isEmpty()
          ? List.of()
          : JSON.readValue(draft.outcome(), new TypeReference<List<Map<String, Object>>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an outcome of ours is not what we wrote", e);
    }
  }

  /** As it is kept. */
  static String text(List<Map<String, Object>> outcome) {
    try {
      return JSON.writeValueAsString(outcome);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an outcome cannot be written", e);
    }
  }
}
