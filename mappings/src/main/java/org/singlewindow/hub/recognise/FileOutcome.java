package org.singlewindow.hub.recognise;

import java.util.List;
import java.util.Map;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.Refusal;

/**
 * What became of a file.
 *
 * @param format {@code standard/message} by which it was read, several joined by a comma; else what
 *     it was recognised as
 * @param events what it tells, of all its messages that were accepted
 * @param warnings what is odd and was let through, and what was repaired
 * @param refusals everything that is wrong; not empty when any message was refused
 */
public record FileOutcome(
    String format, List<Event> events, List<Refusal> warnings, List<Refusal> refusals) {

  /** Codes of warnings that say something was repaired: read otherwise than it came. */
  private static final List<String> REPAIRS = List.of("HUB-R139");

  /** Takes copies, so that nothing changes afterwards. */
  public FileOutcome {
    events = List.copyOf(events);
    warnings = List.copyOf(warnings);
    refusals = List.copyOf(refusals);
  }

  /** A refusal of the whole file. */
  static FileOutcome refused(String format, Refusal why) {
    return new FileOutcome(format, List.of(), List.of(), List.of(why));
  }

  /** In one word: {@code accepted}, {@code repaired} or {@code refused}. */
  public String outcome() {
    if (!refusals.isEmpty()) {
      return "refused";
    }
    boolean repaired = warnings.stream().anyMatch(one -> REPAIRS.contains(one.code()));
    return repaired ? "repaired" : "accepted";
  }

  /** Where a refusal or warning lies, taken apart; empty when it is about the whole file. */
  public static Map<String, Object> where(Refusal refusal) {
    return Where.of(refusal.place());
  }
}
