package org.singlewindow.hub.ledger;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.singlewindow.hub.canonical.AnswerGate;
import org.singlewindow.hub.canonical.BarrierLifted;
import org.singlewindow.hub.canonical.BookingRequested;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.GateAsked;
import org.singlewindow.hub.canonical.Interchange;
import org.singlewindow.hub.canonical.Subject;
import org.singlewindow.hub.journey.Means;

/**
 * The numbers by which a person may know a case: every component of an event or instruction whose
 * name ends in {@code No} or {@code Nos}, but for those that many cases share.
 */
final class References {

  private static final Set<String> SHARED =
      Set.of(
          "voyageNo",
          "importVoyageNo",
          "meansNo",
          "plateNo",
          "sealNos",
          "equipmentNo",
          "trainNo",
          "wagonNo",
          "tallyNo",
          "messageNo");

  private References() {}

  /**
   * By which numbers each subject of an event is found: by all the event names and by its message.
   * A voyage, a train or a box in a list goes by its own number alone, for the rest of the list
   * belongs to others.
   */
  static Map<Subject, Collection<String>> of(Event event, Collection<Subject> subjects) {
    Collection<String> all = of((Record) event);
    Map<Subject, Collection<String>> found = new TreeMap<>();
    for (Subject subject : subjects) {
      Set<String> values = new TreeSet<>();
      if (isOfMany(subject, event, all) || isMerelySaidAtTheGate(subject, event)) {
        values.add(subject.no());
      } else {
        values.addAll(all);
        values.add(event.header().messageId());
        if (Means.is(subject) || subject.kind() == Subject.Kind.INSTRUCTION) {
          values.add(subject.no());
        }
      }
      found.put(subject, values);
    }
    return found;
  }

  /** What a camera reads or a driver shows does not say which box an order is for. */
  private static boolean isMerelySaidAtTheGate(Subject subject, Event event) {
    return (event instanceof GateAsked || event instanceof BarrierLifted)
        && subject.kind() != Subject.Kind.PASSAGE;
  }

  private static boolean isOfMany(Subject subject, Event event, Collection<String> named) {
    boolean listed =
        subject.kind() == Subject.Kind.CONTAINER
            && !named.contains(subject.no())
            && event.subjects().contains(subject);
    return listed || (Means.is(subject) && !Means.isAll(event));
  }

  /** The numbers in a record, without its header. */
  static Collection<String> of(Record record) {
    Set<String> found = new TreeSet<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      String name = component.getName();
      boolean said = !isOfAPassage(record) || name.equals("requestNo");
      if (said && (name.endsWith("No") || name.endsWith("Nos")) && !SHARED.contains(name)) {
        add(value(component, record), found);
      }
    }
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (value(component, record) instanceof Interchange interchange) {
        found.add(interchange.interchangeNo());
      }
    }
    if (record instanceof BookingRequested booked) {
      booked.details().references().forEach(one -> found.add(one.value())); // the sender's own
    }
    return found;
  }

  /** A passage is found by its own number; by its order and boxes these are found themselves. */
  private static boolean isOfAPassage(Record record) {
    return record instanceof GateAsked
        || record instanceof BarrierLifted
        || record instanceof AnswerGate;
  }

  private static void add(Object value, Set<String> to) {
    if (value instanceof String text) {
      to.add(text);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> add(present, to));
    } else if (value instanceof List<?> list) {
      list.forEach(one -> add(one, to));
    }
  }

  private static Object value(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " of a record cannot be read", e);
    }
  }
}
