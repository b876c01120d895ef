package org.singlewindow.hub.flow;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.flow.OpeningRows.Row;
import org.singlewindow.hub.journey.Ledger;
import org.singlewindow.hub.journey.Ledger.Received;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.ledger.Digests;
import org.singlewindow.hub.mapping.Inbound;
import org.singlewindow.hub.mapping.Translated;
import org.singlewindow.hub.mapping.Translator;

/**
 * Takes the opening stock and the open cases of a port at its cut-over, through the same queue as
 * everything else. All that is wrong with the whole file is said at once, and then nothing is
 * taken. A row taken before has no second effect.
 */
public class Opening {

  private static final String STANDARD = "csv-opening";
  private static final String MESSAGE = "cases";
  private static final int ROWS_MAX = 10_000;

  /**
   * What became of a file.
   *
   * @param rows how many it has
   * @param taken how many were taken now, or would be; by what they say
   * @param known how many were taken before
   * @param repeated how many stand in it more than once; only the first of them counts
   * @param refusals all that is wrong with it; then nothing was taken
   */
  public record Outcome(
      int rows, Map<String, Integer> taken, int known, int repeated, List<Refusal> refusals) {}

  private final Translator translator;
  private final Examination examination;
  private final Parties parties;
  private final Ledger ledger;
  private final Consumer<Received> door;
  private final Clock clock;

  /**
   * The way in at cut-over.
   *
   * @param door keeps a message and sends it to its decision
   */
  public Opening(
      Translator translator,
      Examination examination,
      Parties parties,
      Ledger ledger,
      Consumer<Received> door,
      Clock clock) {
    this.translator = translator;
    this.examination = examination;
    this.parties = parties;
    this.ledger = ledger;
    this.door = door;
    this.clock = clock;
  }

  /**
   * Takes a file.
   *
   * @param operator who brings it
   * @param dryRun only says what would become of it
   * @throws Busy when it cannot be kept; rows before that were taken, and may be sent again
   */
  public Outcome take(byte[] file, String operator, boolean dryRun) {
    Instant now = clock.instant();
    List<Refusal> refusals = new ArrayList<>();
    Map<String, Integer> taken = new TreeMap<>();
    List<Received> fresh = new ArrayList<>();
    List<Row> rows = OpeningRows.of(file);
    if (rows.isEmpty() || rows.size() > ROWS_MAX) {
      refusals.add(new Refusal("HUB-R662", "file", rows.size() + " rows", "1 to " + ROWS_MAX));
      return new Outcome(rows.size(), Map.of(), 0, 0, refusals);
    }
    Set<String> ids = new HashSet<>();
    int known = 0;
    int repeated = 0;
    for (Row row : rows) {
      for (Translated message : read(row, now, refusals)) {
        String id = message.messageId();
        if (!ids.add(id)) {
          repeated++;
        } else if (ledger.findMessage(id).isPresent()) {
          known++;
        } else {
          fresh.add(new Received(id, operator, Digests.of(id), now, message.events()));
          taken.merge(row.what(), 1, Integer::sum);
        }
      }
    }
    if (!refusals.isEmpty()) {
      return new Outcome(rows.size(), Map.of(), 0, 0, refusals);
    }
    if (!dryRun) {
      fresh.forEach(door);
    }
    return new Outcome(rows.size(), taken, known, repeated, refusals);
  }

  /** The message a row is; none where anything is wrong with it. */
  private List<Translated> read(Row row, Instant now, List<Refusal> refusals) {
    Optional<Party> party = parties.find(row.party());
    if (party.isEmpty()) {
      String place = place(row) + ", column party";
      refusals.add(new Refusal("HUB-R404", place, row.party(), "an id of the Party table"));
      return List.of();
    }
    Translated message = translated(row, now);
    List<Refusal> found = new ArrayList<>(examination.findings(message));
    message.events().forEach(event -> isOfThePast(event, party.get()).ifPresent(found::add));
    found.forEach(refusal -> refusals.add(placed(refusal, row)));
    return found.isEmpty() ? List.of(message) : List.of();
  }

  private Translated translated(Row row, Instant now) {
    return translator
        .read(
            new Inbound(
                row.bytes(),
                List.of(STANDARD),
                Set.of(MESSAGE),
                Optional.empty(),
                row.party(),
                now,
                Optional.empty(),
                Optional.of("opening-" + Digests.of(row.says())),
                Optional.empty()))
        .get(0);
  }

  /** Nothing alarms for what was before the live date: so there is one, and it was before. */
  private static Optional<Refusal> isOfThePast(Event event, Party party) {
    Instant at = event.header().occurredAt();
    return party.terms().liveFrom().filter(at::isBefore).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                "HUB-R663",
                "column at",
                at.toString(),
                party.terms().liveFrom().map(Instant::toString).orElse("a live date")));
  }

  private static String place(Row row) {
    return "row " + row.no() + " (line " + row.line() + ")";
  }

  /** Each row was read as a file of its own; a person wants its place in the whole. */
  private static Refusal placed(Refusal refusal, Row row) {
    String place = refusal.place().replace("row 1 (line 2)", place(row));
    boolean says = place.contains("(line ");
    return new Refusal(
        refusal.code(),
        says ? place : place(row) + ", " + place,
        refusal.came(),
        refusal.expected());
  }
}
