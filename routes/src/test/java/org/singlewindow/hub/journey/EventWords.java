package org.singlewindow.hub.journey;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.singlewindow.hub.canonical.BookingAmended;
import org.singlewindow.hub.canonical.BookingRequested;
import org.singlewindow.hub.canonical.Event;
import org.singlewindow.hub.canonical.EventHeader;
import org.singlewindow.hub.canonical.InspectionMode;
import org.singlewindow.hub.canonical.InspectionSlot;
import org.singlewindow.hub.canonical.ManifestContainer;
import org.singlewindow.hub.canonical.TrainWagon;

/**
 * Makes an event of the words of a story: a container number, a bill number ({@code BL...}) and a
 * code of the language stand for themselves; everything else is said by its name and value.
 */
final class EventWords {

  /** What a story need not say. */
  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry("line", "line-alpha"),
          Map.entry("terminal", "terminal-alpha"),
          Map.entry("releaseNo", "RO4711"),
          Map.entry("documentNo", "DOC1"),
          Map.entry("holdNo", "CI0002"),
          Map.entry("type", "INSPECTION"),
          Map.entry("receiptNo", "RC1"),
          Map.entry("direction", "OUT"),
          Map.entry("fullness", "FULL"),
          Map.entry("kind", "ORIGINAL"),
          Map.entry("purpose", "ACCEPTANCE"),
          Map.entry("mode", "ROAD"),
          Map.entry("requestNo", "BKR1"),
          Map.entry("forwarder", "forwarder-alpha"),
          Map.entry("bookingNo", "BKG0001"),
          Map.entry("yard", "yard-alpha"),
          Map.entry("loadPlanNo", "LP1"),
          Map.entry("means", "VESSEL"),
          Map.entry("seqNo", "SEQ1"),
          Map.entry("channelCode", "7"),
          Map.entry("planRequestNo", "TP1"),
          Map.entry("trainNo", "X8001"),
          Map.entry("wagonNo", "335249561341"),
          Map.entry("waybillNo", "WB1"),
          Map.entry("tallyNo", "TA1"),
          Map.entry("vesselId", "9074729"),
          Map.entry("voyageNo", "1439E"),
          Map.entry("sizeType", "22G1"),
          Map.entry("quantity", "10"),
          Map.entry("function", "ORIGINAL"),
          Map.entry("orderNo", "ORD1"),
          Map.entry("stowage", "0010182"),
          Map.entry("vgmKg", "20250"),
          Map.entry("service", "FUMIGATE"),
          Map.entry("toPlace", "CNSHA"),
          Map.entry("codeList", "UN/EDIFACT 9011"),
          Map.entry("code", "1"),
          Map.entry("classifier", "ACTUAL"),
          Map.entry("masterBlNo", "BLMASTER1"),
          Map.entry("movement", "FCL"),
          Map.entry("presenter", "forwarder-alpha"),
          Map.entry("reason", "unsaid"),
          Map.entry("quoteNo", "Q1"),
          Map.entry("payer", "forwarder-alpha"),
          Map.entry("creditor", "terminal-alpha"),
          Map.entry("paymentNo", "PAY1"),
          Map.entry("amount", "100.00"),
          Map.entry("currency", "CNY"),
          Map.entry("applicationNo", "AP1"),
          Map.entry("site", "inspection-alpha"),
          Map.entry("attendance", "PRESENT"),
          Map.entry("diversionNo", "DV1"),
          Map.entry("gate", "G1"),
          Map.entry("lift", "AUTOMATIC"),
          Map.entry("since", "2026-11-01T00:00:00Z"));

  private EventWords() {}

  /**
   * The event.
   *
   * @throws IllegalArgumentException naming the word that is not understood
   */
  static Event read(String type, List<String> words, EventHeader header) {
    if (type.equals("BookingRequested")) {
      return BookingWords.request(words, header);
    }
    if (type.equals("BookingAmended")) {
      BookingRequested whole = BookingWords.request(words, header);
      return new BookingAmended(header, whole.requestNo(), whole.details());
    }
    Class<?> event = typeOf(type);
    RecordComponent[] components = event.getRecordComponents();
    Map<String, List<String>> said = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String name = nameOf(word, components);
      String value = name.equals(word) ? words.get(++i) : word;
      said.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
    }
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = value(components[i], said, header);
    }
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return (Event) event.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type + " cannot be made of " + words, e);
    }
  }

  private static Class<?> typeOf(String name) {
    return Arrays.stream(Event.class.getPermittedSubclasses())
        .filter(one -> one.getSimpleName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no event is called " + name));
  }

  private static String nameOf(String word, RecordComponent[] components) {
    for (RecordComponent component : components) {
      String name = component.getName();
      boolean container =
          word.matches("[A-Z]{4}[0-9]{7}") && name.matches("containerNos?|containers|wagons");
      boolean bill = word.matches("BL[A-Z]*[0-9]+") && name.matches("blNos?");
      boolean booking = word.startsWith("BKG") && name.equals("bookingNo");
      boolean diversion = word.matches("DV[0-9]+") && name.matches("diversionNo|documentNo");
      boolean quantity = BookingWords.isQuantity(word) && name.equals("equipment");
      if (name.equals(word)
          || container
          || bill
          || booking
          || diversion
          || quantity
          || isCode(word, component)) {
        return name;
      }
    }
    throw new IllegalArgumentException("not understood: " + word);
  }

  private static boolean isCode(String word, RecordComponent component) {
    return inner(component.getGenericType()) instanceof Class<?> type
        && type.isEnum()
        && Arrays.stream(type.getEnumConstants()).anyMatch(one -> one.toString().equals(word));
  }

  private static Type inner(Type type) {
    return type instanceof ParameterizedType parameterized
        ? parameterized.getActualTypeArguments()[0]
        : type;
  }

  private static Object value(
      RecordComponent component, Map<String, List<String>> said, EventHeader header) {
    if (component.getType() == EventHeader.class) {
      return header;
    }
    List<String> words = said.getOrDefault(component.getName(), List.of());
    Type inner = inner(component.getGenericType());
    if (component.getType() == List.class) {
      return list(component.getName(), words);
    }
    if (component.getType() == Optional.class) {
      return words.stream().findFirst().map(word -> one(word, inner));
    }
    String word = words.isEmpty() ? DEFAULTS.getOrDefault(component.getName(), "") : words.get(0);
    if (word.isEmpty()) {
      throw new IllegalArgumentException(component.getName() + " is not said");
    }
    return one(word, inner);
  }

  /** A box of a list stands for its line; a wagon carries one. */
  private static List<?> list(String name, List<String> words) {
    return switch (name) {
      case "equipment" -> words.stream().map(BookingWords::quantity).toList();
      case "containers" ->
          words.stream()
              .map(
                  no ->
                      new ManifestContainer(
                          no,
                          Optional.empty(),
                          Optional.empty(),
                          List.of(),
                          Optional.empty(),
                          Optional.empty()))
              .toList();
      case "wagons" ->
          IntStream.range(0, words.size())
              .mapToObj(
                  i -> new TrainWagon(i + 1, "W" + i, List.of(words.get(i)), Optional.empty()))
              .toList();
      case "slots" -> words.stream().map(EventWords::slot).toList();
      default -> words;
    };
  }

  /** {@code S1@2026-11-25T08:00:00Z*2/MANUAL}: two containers at eight, by hand, for an hour. */
  private static InspectionSlot slot(String word) {
    String[] parts = word.split("[@*/]");
    Instant from = Instant.parse(parts[1]);
    return new InspectionSlot(
        parts[0],
        from,
        from.plus(Duration.ofHours(1)),
        parts.length == 4 ? Optional.of(InspectionMode.valueOf(parts[3])) : Optional.empty(),
        Integer.parseInt(parts[2]));
  }

  private static Object one(String word, Type type) {
    if (type == Instant.class) {
      return Instant.parse(word);
    }
    if (type == Integer.class || type == int.class) {
      return Integer.valueOf(word);
    }
    if (type == Boolean.class) {
      return Boolean.valueOf(word);
    }
    if (type == BigDecimal.class) {
      return new BigDecimal(word);
    }
    if (type instanceof Class<?> constants && constants.isEnum()) {
      return Arrays.stream(constants.getEnumConstants())
          .filter(one -> one.toString().equals(word))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no " + type + " is called " + word));
    }
    return word;
  }
}
