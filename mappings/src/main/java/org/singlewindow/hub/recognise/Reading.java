package org.singlewindow.hub.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.mapping.Translated;

/**
 * A file, read by one standard.
 *
 * @param standard its name
 * @param messages what was read, one or more
 * @param warnings what was said of the file as a whole
 */
record Reading(String standard, List<Translated> messages, List<Refusal> warnings) {

  /** Codes that say the standard has nothing to do with the file or message. */
  private static final Set<String> STRANGE =
      Set.of("HUB-R101", "HUB-R401", "HUB-R402", "HUB-R601", "HUB-R602", "HUB-R725", "HUB-R740");

  /** False when the standard does not know what this is. */
  boolean isKnown() {
    return messages.stream().anyMatch(Reading::isKnown);
  }

  /** False when the standard does not know this message. */
  static boolean isKnown(Translated message) {
    return message.refusals().stream().noneMatch(one -> STRANGE.contains(one.code()));
  }

  /** What is wrong with its messages. */
  List<Refusal> refusals() {
    return messages.stream().flatMap(one -> one.refusals().stream()).toList();
  }

  /** The outcome of the whole file; one that breaks off before it says what it is has its look. */
  FileOutcome outcome(Look look) {
    List<Event> events = messages.stream().flatMap(one -> one.events().stream()).toList();
    List<Refusal> odd = new ArrayList<>(warnings);
    messages.forEach(one -> odd.addAll(one.warnings()));
    return new FileOutcome(format(look), events, odd.stream().distinct().toList(), refusals());
  }

  private String format(Look look) {
    String names =
        messages.stream()
            .map(Translated::messageName)
            .filter(name -> !name.isEmpty())
            .distinct()
            .map(name -> standard + "/" + name)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? look.name().toLowerCase(Locale.ROOT) : names;
  }
}
