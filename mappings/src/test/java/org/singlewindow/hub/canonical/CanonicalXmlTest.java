package org.singlewindow.hub.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every event and instruction survives its way to text and back: records, beans and schema agree.
 */
class CanonicalXmlTest {

  private static final CanonicalXml CANONICAL = new CanonicalXml();

  static Stream<Class<?>> events() {
    return Arrays.stream(Event.class.getPermittedSubclasses());
  }

  static Stream<Class<?>> instructions() {
    return Arrays.stream(Instruction.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("events")
  void everyEventReadsAsItWasWritten(Class<?> type) throws ReflectiveOperationException {
    List<Event> events = List.of((Event) make(type, true), (Event) make(type, false));

    assertThat(CANONICAL.readEvents(CANONICAL.writeEvents(events))).isEqualTo(events);
  }

  @ParameterizedTest
  @MethodSource("instructions")
  void everyInstructionReadsAsItWasWritten(Class<?> type) throws ReflectiveOperationException {
    Instruction full = (Instruction) make(type, true);
    Instruction least = (Instruction) make(type, false);

    assertThat(CANONICAL.readInstruction(CANONICAL.writeInstruction(full))).isEqualTo(full);
    assertThat(CANONICAL.readInstruction(CANONICAL.writeInstruction(least))).isEqualTo(least);
  }

  @ParameterizedTest
  @MethodSource("events")
  void whatDoesNotFitTheSchemaIsNotWritten(Class<?> type) throws ReflectiveOperationException {
    Event event = (Event) make(type, true);
    String xml = CANONICAL.writeEvents(List.of(event));

    assertThatThrownBy(() -> CANONICAL.readEvents(xml.replace("eventId=", "other=")))
        .isInstanceOf(CanonicalXml.NotCanonical.class)
        .hasMessageContaining("other");
  }

  private static Object make(Class<?> type, boolean full) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = value(components[i].getName(), components[i].getGenericType(), full);
    }
    return type.getDeclaredConstructor(types).newInstance(values);
  }

  private static Object value(String name, Type type, boolean full)
      throws ReflectiveOperationException {
    if (type instanceof ParameterizedType parameterized) {
      Type argument = parameterized.getActualTypeArguments()[0];
      if (parameterized.getRawType() == Optional.class) {
        return full ? Optional.of(value(name, argument, true)) : Optional.empty();
      }
      boolean needed =
          name.matches(
              "containerNos|blNos|houseBlNos|slots|tradeParties|equipment|cargo|containers");
      return full || needed ? List.of(value(name, argument, full || needed)) : List.of();
    }
    if (type instanceof Class<?> within && within.isRecord() && within != Subject.class) {
      return make(within, full);
    }
    return switch (((Class<?>) type).getSimpleName()) {
      case "String" -> text(name);
      case "Instant" -> Instant.parse("2026-11-24T01:02:03.456Z");
      case "Integer", "int" -> 7;
      case "Boolean", "boolean" -> full;
      case "BigDecimal" -> new BigDecimal("27000.5");
      case "Subject" -> Subject.container("CSQU3054383");
      default -> ((Class<?>) type).getEnumConstants()[0];
    };
  }

  /** A text that fits where it goes: a party's id, a place, a day, or a number. */
  private static String text(String name) {
    if (name.matches(
        "saidBy|toParty|line|terminal|site|toSite|consigneeAgent|forwarder|broker|yard|packer|depot|"
            + "presenter|payer|creditor|place|orderedBy|applicant|agent|party|awaitedFrom")) {
      return "party-1";
    }
    if (name.matches("placeOf.*|portOf.*")) {
      return "CNLYG";
    }
    if (name.equals("about")) {
      return "container:CSQU3054383";
    }
    return name.equals("departureOn") ? "2026-12-01" : "CSQU3054383";
  }
}
