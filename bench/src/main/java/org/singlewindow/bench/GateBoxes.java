package org.singlewindow.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Boxes whose every half is there, so that a gate may ask for them by their orders. */
final class GateBoxes {

  private static final Pattern ORDER = Pattern.compile("PU[0-9A-Z]{12}");
  private static final int FIRST = 900_000; // samples of the load count from 1

  private final HubSubject hub;
  private final Web agency;
  private final Web forwarder;
  private final Web operator;

  /**
   * A box and its order.
   *
   * @param containerNo the box
   * @param orderNo the number of its pick-up order
   */
  record Box(String containerNo, String orderNo) {}

  GateBoxes(HubSubject hub) {
    this.hub = hub;
    this.agency = door("agency-alpha");
    this.forwarder = door("forwarder-alpha");
    this.operator = door("operator");
  }

  private Web door(String party) {
    return new Web(
        hub.url(), Map.of("X-API-Key", "demo-" + party, "Content-Type", "application/json"));
  }

  /** So many boxes, released, exchanged, paid and cleared. */
  List<Box> make(int count) {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Sample sample = new Sample(FIRST + i);
      samples.add(sample);
      accepted(agency, release(sample));
      accepted(forwarder, exchange(sample));
      String with =
          "{\"BLLYG0001\":\"%s\",\"CSQU3054383\":\"%s\"}"
              .formatted(sample.billOfLading(), sample.containerNo());
      hub.partners().play("terminal-alpha", "charges-settled", with);
      hub.partners().play("customs-alpha", "customs-release", with);
    }
    return samples.stream().map(this::awaitOrder).toList();
  }

  private static void accepted(Web door, String document) {
    int status = door.post("/v1/submissions", document.getBytes(StandardCharsets.UTF_8)).join();
    if (status != 202) {
      throw new IllegalStateException("the hub says " + status + " to " + document);
    }
  }

  private static String release(Sample sample) {
    return """
        {"type":"release","documentId":"%1$s","billOfLading":"%2$s","releaseNo":"%1$s","releases":["CONTAINER","CARGO"],
         "line":"line-alpha","terminal":"terminal-alpha","consigneeAgent":"forwarder-alpha","containers":[{"number":"%3$s"}]}"""
        .formatted(sample.releaseNo(), sample.billOfLading(), sample.containerNo());
  }

  private static String exchange(Sample sample) {
    return """
        {"type":"bill-exchange","documentId":"X%s","billOfLading":"%s","kind":"ORIGINAL","containers":["%s"]}"""
        .formatted(sample.releaseNo(), sample.billOfLading(), sample.containerNo());
  }

  private Box awaitOrder(Sample sample) {
    for (int look = 0; look < Plan.SETTLE_SECONDS_MAX; look++) {
      String seen = operator.get("/v1/timeline/" + sample.containerNo()).toString();
      Matcher order = ORDER.matcher(seen);
      if (order.find()) {
        return new Box(sample.containerNo(), order.group());
      }
      hub.requireAlive();
      Pause.millis(1000);
    }
    throw new IllegalStateException("no order was ever issued for " + sample.containerNo());
  }
}
