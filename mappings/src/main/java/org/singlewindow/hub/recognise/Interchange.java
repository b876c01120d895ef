package org.singlewindow.hub.recognise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.mapping.Translated;

/**
 * An interchange of EDIFACT, whose messages may each be of another directory: every message is
 * taken from the standard that knows it.
 */
final class Interchange {

  private Interchange() {}

  /** The outcome of an interchange that every EDIFACT standard has read. */
  static FileOutcome outcome(List<Reading> readings, Unread unread, String language) {
    int count = count(readings);
    List<Event> events = new ArrayList<>();
    Set<Refusal> warnings = new LinkedHashSet<>();
    Set<Refusal> refusals = new LinkedHashSet<>();
    Set<String> formats = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      Optional<Reading> known = known(readings, i);
      if (known.isPresent()) {
        Translated message = known.get().messages().get(i);
        events.addAll(message.events());
        warnings.addAll(known.get().warnings());
        warnings.addAll(message.warnings());
        refusals.addAll(message.refusals());
        formats.add(format(known.get(), message));
      } else {
        FileOutcome said = unread.say(readings.get(0).messages().get(i), i + 1, language);
        refusals.addAll(said.refusals());
        formats.add(said.format());
      }
    }
    return new FileOutcome(
        String.join(", ", formats), events, List.copyOf(warnings), List.copyOf(refusals));
  }

  /** By which standards the messages are read; empty where none reads any. */
  static String format(List<Reading> readings) {
    Set<String> formats = new LinkedHashSet<>();
    for (int i = 0; i < count(readings); i++) {
      int at = i;
      known(readings, i).ifPresent(one -> formats.add(format(one, one.messages().get(at))));
    }
    return String.join(", ", formats);
  }

  private static String format(Reading reading, Translated message) {
    return message.messageName().isEmpty()
        ? "edifact"
        : reading.standard() + "/" + message.messageName();
  }

  private static int count(List<Reading> readings) {
    return readings.stream().mapToInt(one -> one.messages().size()).max().orElse(0);
  }

  /** The first reading that knows the message at this place. */
  private static Optional<Reading> known(List<Reading> readings, int at) {
    return readings.stream()
        .filter(one -> at < one.messages().size() && Reading.isKnown(one.messages().get(at)))
        .findFirst();
  }
}
