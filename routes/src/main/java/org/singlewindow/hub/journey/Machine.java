package org.singlewindow.hub.journey;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A life cycle as a table one can read: for every state and trigger what follows. Total by
 * construction: a table that leaves a pair open does not build.
 *
 * @param <S> its states
 * @param <T> what moves it
 */
public final class Machine<S extends Enum<S>, T extends Enum<T>> {

  /**
   * What follows from a trigger.
   *
   * @param to the next state; the same state where nothing changes
   * @param ignored why nothing changes; empty where something does
   * @param refusal the code by which a request is refused; empty otherwise
   */
  public record Step<S>(S to, String ignored, String refusal) {

    /** True when the state changes. */
    public boolean moves() {
      return ignored.isEmpty() && refusal.isEmpty();
    }
  }

  /** One row of a table, before it is built. */
  public record Row<S, T>(S from, T on, Step<S> step) {}

  private final String name;
  private final Map<S, Map<T, Step<S>>> table = new LinkedHashMap<>();

  private Machine(String name) {
    this.name = name;
  }

  /** In this state, on this trigger, go there. */
  public static <S, T> Row<S, T> go(S from, T on, S to) {
    return new Row<>(from, on, new Step<>(to, "", ""));
  }

  /** In this state this trigger changes nothing, and why. */
  public static <S, T> Row<S, T> ignore(S from, T on, String why) {
    return new Row<>(from, on, new Step<>(from, why, ""));
  }

  /** In this state a request of this kind is refused by this code. */
  public static <S, T> Row<S, T> refuse(S from, T on, String code) {
    return new Row<>(from, on, new Step<>(from, "", code));
  }

  /**
   * Builds the table.
   *
   * @throws IllegalStateException naming every pair that is missing or given twice
   */
  @SafeVarargs
  public static <S extends Enum<S>, T extends Enum<T>> Machine<S, T> of(
      String name, Class<S> states, Class<T> triggers, Row<S, T>... rows) {
    Machine<S, T> machine = new Machine<>(name);
    for (S state : states.getEnumConstants()) {
      machine.table.put(state, new EnumMap<>(triggers));
    }
    for (Row<S, T> row : rows) {
      if (machine.table.get(row.from()).put(row.on(), row.step()) != null) {
        throw new IllegalStateException(name + ": " + row.from() + " on " + row.on() + " twice");
      }
    }
    List<String> open =
        Arrays.stream(states.getEnumConstants())
            .flatMap(
                state ->
                    Arrays.stream(triggers.getEnumConstants())
                        .filter(trigger -> !machine.table.get(state).containsKey(trigger))
                        .map(trigger -> state + " on " + trigger))
            .toList();
    if (!open.isEmpty()) {
      throw new IllegalStateException(name + " says nothing about " + open);
    }
    return machine;
  }

  /** What follows in this state on this trigger. */
  public Step<S> step(S state, T trigger) {
    return table.get(state).get(trigger);
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** Its states, as they were declared. */
  public Set<S> states() {
    return table.keySet();
  }

  /** Its triggers, as they were declared. */
  public Set<T> triggers() {
    return table.values().iterator().next().keySet();
  }

  /** Where these lead, one after the other. */
  S run(S from, List<T> triggers) {
    S state = from;
    for (T trigger : triggers) {
      state = step(state, trigger).to();
    }
    return state;
  }

  /** True when the trigger asks for something and may be refused; false when it is a fact. */
  static boolean isRequest(Enum<?> trigger) {
    try {
      return trigger
          .getDeclaringClass()
          .getDeclaredField(trigger.name())
          .isAnnotationPresent(Request.class);
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(trigger + " is no constant", e);
    }
  }

  /** What is refused, by state and trigger, as a list in Markdown; empty where nothing is. */
  public String refusals() {
    StringBuilder text = new StringBuilder();
    table.forEach(
        (from, steps) ->
            steps.forEach(
                (on, step) -> {
                  if (!step.refusal().isEmpty()) {
                    text.append("- %s in %s is refused: %s%n".formatted(on, from, step.refusal()));
                  }
                }));
    return text.toString();
  }

  /** The table as a state diagram in Mermaid's language. */
  public String diagram() {
    StringBuilder text = new StringBuilder("stateDiagram-v2\n  %% ").append(name).append('\n');
    table.forEach(
        (from, steps) ->
            steps.forEach(
                (on, step) -> {
                  if (step.moves()) {
                    text.append("  %s --> %s : %s%n".formatted(from, step.to(), on));
                  }
                }));
    return text.toString();
  }
}
