package org.singlewindow.hub.journey;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is known, without our own bookkeeping: what was told and answered, what waited, and how
 * often an order was drawn up on the way depend on the order in which facts came, and rightly so.
 */
final class Bare {

  private static final Set<String> BOOKKEEPING =
      Set.of(
          "told",
          "answered",
          "parked",
          "notified",
          "version",
          "receivedAt",
          "moves",
          "instructionId",
          "bookings");

  private Bare() {}

  /** Everything that is known in this house. */
  static String of(PureHouse house) {
    TreeMap<String, Object> known = new TreeMap<>();
    house.dossiers().values().stream()
        .filter(dossier -> !(dossier instanceof VoyageDossier call) || call.status().isPresent())
        .forEach(dossier -> known.put(dossier.subject().key(), of(dossier)));
    return known.toString();
  }

  private static Object of(Object value) {
    if (value instanceof PickupOrder order) {
      return order.state();
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(Bare::of);
    }
    if (value instanceof Map<?, ?> map) {
      TreeMap<String, Object> bare = new TreeMap<>();
      map.forEach((key, one) -> bare.put(key.toString(), of(one)));
      return bare;
    }
    if (value instanceof Set<?> set) {
      TreeSet<String> bare = new TreeSet<>();
      set.forEach(one -> bare.add(of(one).toString()));
      return bare;
    }
    if (value instanceof Collection<?> all) {
      List<Object> bare = new ArrayList<>();
      all.forEach(one -> bare.add(of(one)));
      return bare;
    }
    return value instanceof Record record ? components(record) : value;
  }

  /** Which orders stood in between is history: the gate may be heard of before one was due. */
  private static boolean isDrawnUpOnTheWay(Record record, RecordComponent component) {
    return record instanceof ImportStay && component.getName().equals("orders");
  }

  private static Object components(Record record) {
    TreeMap<String, Object> bare = new TreeMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (BOOKKEEPING.contains(component.getName()) || isDrawnUpOnTheWay(record, component)) {
        continue;
      }
      try {
        component.getAccessor().setAccessible(true);
        bare.put(component.getName(), of(component.getAccessor().invoke(record)));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(component.getName(), e);
      }
    }
    return bare;
  }
}
