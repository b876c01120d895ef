package org.singlewindow.hub.adapter;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.AcknowledgeInterchange;
import org.singlewindow.hub.canonical.AcknowledgeMessage;

/**
 * What a partner hears of the EDIFACT it sends: of an interchange by CONTRL, of a message by
 * APERAK.
 *
 * @param interchange when an interchange is answered
 * @param message when a message is answered
 */
public record Acknowledges(OfInterchange interchange, OfMessage message) {

  /** What holds where nothing is agreed. */
  public static final Acknowledges NOTHING = new Acknowledges(OfInterchange.NEVER, OfMessage.NEVER);

  /** When an interchange is answered by CONTRL. */
  public enum OfInterchange {
    /** Not even when its UNB asks for it; then its sender is warned. */
    NEVER,
    /** When its UNB asks for it (0031 is 1). */
    ASKED,
    /** Each. */
    ALWAYS,
    /** Each, but only that it arrived, unless it is rejected as a whole. */
    RECEIPT
  }

  /** When a message is answered by APERAK. */
  public enum OfMessage {
    NEVER,
    /** When it is refused for what it says. */
    REFUSED,
    /** When it is taken, too. */
    ALWAYS
  }

  /** True for the name of an instruction that is an acknowledgement: nobody answers those. */
  static boolean isOne(String instruction) {
    return instruction.equals(AcknowledgeInterchange.class.getSimpleName())
        || instruction.equals(AcknowledgeMessage.class.getSimpleName());
  }

  /** The word for a choice, as a manifest writes it. */
  static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  /** The choice with this word. */
  static <E extends Enum<E>> Optional<E> find(Class<E> choices, String word) {
    return Stream.of(choices.getEnumConstants()).filter(one -> word(one).equals(word)).findFirst();
  }

  /** The words there are, for a message. */
  static <E extends Enum<E>> String words(Class<E> choices) {
    return Stream.of(choices.getEnumConstants())
        .map(Acknowledges::word)
        .collect(Collectors.joining(", "));
  }
}
