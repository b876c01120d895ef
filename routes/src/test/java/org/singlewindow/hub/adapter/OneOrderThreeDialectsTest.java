package org.singlewindow.hub.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * SR-15-01: the same order for work, told to a terminal in EDIFACT, to a yard in CSV and to a depot
 * in JSON, says the same. The proven samples of the three adapters are read here by nothing of
 * ours, line by line, as their programmers would.
 */
class OneOrderThreeDialectsTest {

  private static final Path ADAPTERS = Path.of(System.getProperty("hub.home", "."), "adapters");
  private static final ZoneOffset PORT = ZoneOffset.ofHours(8);
  private static final Map<String, String> OUR_CODES =
      Map.of("TRL", "TRANSLOAD", "FWDA", "forwarder-alpha");

  @Test
  void theSameRequestSaysTheSameInEachDialect() throws IOException {
    List<String> requests = new ArrayList<>();
    for (String adapter : List.of("terminal-alpha", "yard-alpha", "depot-alpha")) {
      requests.add(
          sample(adapter, "instruction.xml").replaceAll("toParty=\"[a-z-]+\"", "toParty=\"\""));
    }
    assertThat(new TreeSet<>(requests)).as("the request itself").hasSize(1);

    Map<String, String> edifact = edifact(sample("terminal-alpha", "sent.edi"));

    assertThat(edifact).hasSize(10);
    assertThat(csv(sample("yard-alpha", "sent.csv"))).isEqualTo(edifact);
    assertThat(json(sample("depot-alpha", "sent.json"))).isEqualTo(edifact);
  }

  private static String sample(String adapter, String file) throws IOException {
    return Files.readString(ADAPTERS.resolve(adapter + "/golden/examples/order-work/" + file));
  }

  private static Map<String, String> edifact(String text) {
    Map<String, String> order = new TreeMap<>();
    List<String> boxes = new ArrayList<>();
    for (String segment : text.split("'\\s*")) {
      String[] parts = segment.split("\\+");
      switch (String.join("+", Arrays.copyOf(parts, Math.min(2, parts.length)))) {
        case "BGM+127" -> order.put("order", parts[2]);
        case "NAD+FW" -> order.put("forwarder", OUR_CODES.get(parts[2].split(":")[0]));
        case "NAD+CA" -> order.put("fleet", parts[4].replace(":", " "));
        case "EQD+CN" -> boxes.add(parts[2]);
        case "TDT+1" -> {
          order.put("plate", parts[8].split(":")[0]);
          order.put("driver", parts[8].split(":")[3]);
        }
        default -> coded(segment, order);
      }
    }
    order.put("boxes", boxes.toString());
    return order;
  }

  private static void coded(String segment, Map<String, String> order) {
    String[] parts = segment.split("[+:]");
    switch (parts[0] + (parts.length > 1 ? parts[1] : "")) {
      case "RFFBM" -> order.put("bill", parts[2]);
      case "RFFBN" -> order.put("booking", parts[2]);
      case "DTM64", "DTM63" -> order.merge("window", clock(parts[2], "yyyyMMddHHmm"), Window::of);
      default -> {
        if (parts[0].equals("HAN")) {
          order.put("work", OUR_CODES.get(parts[1]));
        }
      }
    }
  }

  /** Earliest and latest, in whatever order they are told, once. */
  private static final class Window {

    static String of(String one, String other) {
      return new TreeSet<>(List.of((one + " " + other).split(" ")))
          .stream().collect(Collectors.joining(" "));
    }
  }

  private static Map<String, String> csv(String text) {
    List<String> lines = text.lines().toList();
    List<String> titles = List.of(lines.get(0).split(","));
    Map<String, String> order = new TreeMap<>();
    List<String> boxes = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
      Map<String, String> row =
          IntStream.range(0, cells.length)
              .boxed()
              .collect(Collectors.toMap(titles::get, i -> cells[i].replace("\"", "")));
      boxes.add(row.get("container"));
      order.putAll(
          Map.of(
              "order", row.get("order_no"),
              "work", row.get("work"),
              "forwarder", OUR_CODES.get(row.get("forwarder")),
              "bill", row.get("bl_no"),
              "booking", row.get("booking_no"),
              "plate", row.get("plate"),
              "fleet", row.get("fleet"),
              "driver", row.get("driver"),
              "window",
                  Window.of(
                      clock(row.get("from"), "yyyy-MM-dd HH:mm"),
                      clock(row.get("until"), "yyyy-MM-dd HH:mm"))));
    }
    order.put("boxes", boxes.toString());
    return order;
  }

  private static Map<String, String> json(String text) throws IOException {
    JsonNode node = new ObjectMapper().readTree(text);
    List<String> boxes = new ArrayList<>();
    node.path("containers").forEach(box -> boxes.add(box.asText()));
    Map<String, String> order = new TreeMap<>();
    order.put("boxes", boxes.toString());
    order.put(
        "window",
        Window.of(
            Instant.parse(node.path("from").asText()).toString(),
            Instant.parse(node.path("until").asText()).toString()));
    Map.of(
            "order", "orderNo",
            "work", "work",
            "forwarder", "orderedBy",
            "bill", "blNo",
            "booking", "bookingNo",
            "plate", "plateNo",
            "fleet", "fleet",
            "driver", "driver")
        .forEach((ours, theirs) -> order.put(ours, node.path(theirs).asText()));
    return order;
  }

  private static String clock(String text, String form) {
    return LocalDateTime.parse(text, DateTimeFormatter.ofPattern(form)).toInstant(PORT).toString();
  }
}
