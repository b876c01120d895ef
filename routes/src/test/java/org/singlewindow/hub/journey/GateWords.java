package org.singlewindow.hub.journey;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.GateAsked;
import org.singlewindow.hub.canonical.Instruction;
import org.singlewindow.hub.canonical.Subject;

/** What a gate says in a story, and what its door looks up before the question is asked. */
final class GateWords {

  private GateWords() {}

  /** {@code order:CSQU3054383} is the number of the order that box was last given. */
  static List<String> orders(List<String> words, PureHouse house) {
    return words.stream()
        .map(word -> word.startsWith("order:") ? orderOf(word.substring(6), house) : word)
        .toList();
  }

  private static String orderOf(String containerNo, PureHouse house) {
    List<Instruction> all = house.instructions();
    for (int i = all.size() - 1; i >= 0; i--) {
      Optional<String> no = orderNo(all.get(i));
      if (no.isPresent() && StoryChecks.values(all.get(i)).contains(containerNo)) {
        return no.get();
      }
    }
    throw new AssertionError("no order was ever given for " + containerNo);
  }

  /** With what the ledger knows under its order number, as the gate's door does it. */
  static Event lookUp(Event event, PureHouse house) {
    if (!(event instanceof GateAsked asked) || asked.orderNo().isEmpty()) {
      return event;
    }
    List<Subject> subjects =
        house.instructions().stream()
            .filter(one -> numbers(one).contains(asked.orderNo().get()))
            .map(one -> one.header().subject())
            .distinct()
            .toList();
    return new GateAsked(
        asked.header(),
        asked.requestNo(),
        asked.gate(),
        asked.direction(),
        asked.plateNo(),
        asked.containerNos(),
        asked.orderNo(),
        asked.grossKg(),
        asked.sealNos(),
        subjects);
  }

  private static Optional<String> orderNo(Instruction instruction) {
    return number("orderNo", instruction);
  }

  /** The numbers under which it is found: of an order, or of a release of empties. */
  private static List<String> numbers(Instruction instruction) {
    return Stream.of("orderNo", "releaseNo")
        .flatMap(name -> number(name, instruction).stream())
        .toList();
  }

  private static Optional<String> number(String name, Instruction instruction) {
    return Arrays.stream(instruction.getClass().getRecordComponents())
        .filter(component -> component.getName().equals(name))
        .filter(component -> component.getType() == String.class)
        .findFirst()
        .map(
            component -> {
              try {
                return (String) component.getAccessor().invoke(instruction);
              } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component.getName(), e);
              }
            });
  }
}
