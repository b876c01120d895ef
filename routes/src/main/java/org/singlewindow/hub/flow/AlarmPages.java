package org.singlewindow.hub.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.Party;
import org.singlewindow.hub.journey.Role;
import org.singlewindow.hub.journey.Visibility;
import org.singlewindow.hub.ledger.Alarms;
import org.singlewindow.hub.ledger.Alarms.Alarm;
import org.singlewindow.hub.ledger.LedgerView;
import org.singlewindow.hub.mapping.RefusalText;

/**
 * Alarms as they are shown: customs sees customs matters, the operator technical ones, nobody else
 * any (domain review, 23). Each with its evidence and what every source said.
 */
public class AlarmPages {

  private final Alarms alarms;
  private final LedgerView view;
  private final RefusalText texts;
  private final Words words;
  private final int pageMax;

  /**
   * Alarms of this ledger.
   *
   * @param pageMax rows of one answer
   */
  public AlarmPages(Alarms alarms, LedgerView view, RefusalText texts, Words words, int pageMax) {
    this.alarms = alarms;
    this.view = view;
    this.texts = texts;
    this.words = words;
    this.pageMax = pageMax;
  }

  /** The codes of alarms a viewer may see and handle. */
  public Set<String> codesFor(Party viewer) {
    Set<String> codes = new TreeSet<>();
    if (viewer.roles().contains(Role.CUSTOMS)) {
      codes.addAll(texts.alarmsFor("CUSTOMS"));
    }
    if (viewer.roles().contains(Role.OPERATOR)) {
      codes.addAll(texts.alarmsFor("TECHNICAL"));
    }
    return codes;
  }

  /**
   * A page.
   *
   * @param query of what the viewer may see
   * @return alarms, and {@code next} while there may be more
   */
  public Map<String, Object> list(Party viewer, Alarms.Query query) {
    List<Alarm> rows = alarms.list(query, pageMax);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("alarms", rows.stream().map(row -> of(row, viewer)).toList());
    if (rows.size() == pageMax) {
      tree.put("next", "" + rows.get(rows.size() - 1).no());
    }
    return tree;
  }

  /** One alarm, whole. */
  public Map<String, Object> of(Alarm alarm, Party viewer) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", "" + alarm.no());
    tree.put("rule", alarm.rule());
    tree.put("code", alarm.code());
    tree.put("severity", texts.severity(alarm.code()));
    tree.put("subject", alarm.subject());
    tree.put("openedAt", alarm.openedAt().toString());
    tree.put("open", alarm.open());
    tree.put("en", texts.alarm(alarm.code(), "en"));
    tree.put("zh", texts.alarm(alarm.code(), "zh"));
    tree.put("nextEn", texts.alarm(alarm.code(), "next_en"));
    tree.put("nextZh", texts.alarm(alarm.code(), "next_zh"));
    tree.put("evidence", evidence(alarm, viewer));
    alarm.closedAt().ifPresent(at -> tree.put("closedAt", at.toString()));
    alarm.closedBy().ifPresent(by -> tree.put("closedBy", by));
    alarm.result().ifPresent(result -> tree.put("result", result));
    alarm
        .closedAt()
        .filter(at -> alarm.result().isEmpty())
        .ifPresent(
            at -> tree.put("delaySeconds", Duration.between(alarm.openedAt(), at).toSeconds()));
    return tree;
  }

  private List<Map<String, Object>> evidence(Alarm alarm, Party viewer) {
    Subject subject = Subject.parse(alarm.subject());
    Visibility visibility = new Visibility(viewer, view.dossiers(List.of(subject)).values());
    List<Map<String, Object>> evidence = new ArrayList<>();
    for (String eventId : alarm.evidence()) {
      alarms
          .findEvent(eventId)
          .filter(event -> visibility.mayEvent(event, Optional.empty()))
          .ifPresent(event -> evidence.add(piece(event)));
    }
    return evidence;
  }

  private Map<String, Object> piece(Event event) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("eventId", event.header().eventId());
    tree.put("what", words.of(event.getClass().getSimpleName()));
    tree.put("source", event.header().saidBy());
    tree.put("at", event.header().occurredAt().toString());
    tree.put("receivedAt", event.header().receivedAt().toString());
    tree.put("said", Said.of(event));
    return tree;
  }
}
